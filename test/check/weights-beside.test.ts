import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { besideOf } from '../../scripts/weights-beside.mjs';
import { SENTENCE as ENGLISH } from '../../src/check/see/labels/en/sentence-weights.ts';
import { SENTENCE as RUSSIAN } from '../../src/check/see/labels/ru/sentence-weights.ts';

describe('weights in files beside the program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-weights-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const loaded = async (name: string, values: Readonly<Record<string, unknown>>) => {
    const { source, content } = besideOf(values, `${name}.txt`);
    writeFileSync(join(folder, `${name}.txt`), content);
    writeFileSync(join(folder, `${name}.mjs`), source);
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href)) as Record<string, unknown>;
  };

  it.each([
    ['english', ENGLISH],
    ['russian', RUSSIAN],
  ])('are what the %s source says, to the letter', async (name, SENTENCE) => {
    const again = await loaded(name, { SENTENCE });
    expect(again['SENTENCE']).toEqual(SENTENCE);
    expect(readFileSync(join(folder, `${name}.mjs`), 'utf8').length).toBeLessThan(JSON.stringify(SENTENCE).length / 10);
  });

  it('are read when they are asked for, not when the program starts', async () => {
    const long = 'order R14, parcel D21, '.repeat(9);
    const { source } = besideOf({ WORTHS: { bias: 'R1', words: long } }, 'gone.txt');
    writeFileSync(join(folder, 'gone.mjs'), source);
    const { WORTHS } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'gone.mjs')).href)) as {
      WORTHS: { readonly bias: string; readonly words: string };
    };
    expect(WORTHS.bias).toBe('R1');
    expect(() => WORTHS.words).toThrow('gone.txt');
  });
});
