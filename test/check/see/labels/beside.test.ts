import { describe, expect, it } from 'vitest';
import { addBeside, indexThemes } from '../../../../src/check/see/labels/beside.ts';

const sign = (...ids: string[]) => ({ cues: ids.map((id) => ({ id })), structure: ['form:prose'], stems: [], kinds: [] });
const structures = (...signs: ReturnType<typeof sign>[]) =>
  addBeside(signs, indexThemes({ fault: ['breaks', 'hangs'], deed: ['i-do'] })).map(({ structure }) => structure.slice(1));

describe('addBeside', () => {
  it('tells each sentence what stands before and after it, near and far', () => {
    expect(structures(sign('i-do'), sign(), sign('breaks'))).toEqual([
      ['fault-later', 'deed before fault'],
      ['before:fault', 'fault-later', 'after:deed', 'deed-earlier'],
      ['deed-earlier', 'fault after deed'],
    ]);
  });

  it('does not count what a sentence holds itself', () => {
    expect(structures(sign('breaks', 'hangs'))).toEqual([[]]);
  });

  it('adds nothing without themes', () => {
    expect(addBeside([sign('breaks'), sign('breaks')], indexThemes({})).map(({ structure }) => structure)).toEqual([['form:prose'], ['form:prose']]);
  });
});
