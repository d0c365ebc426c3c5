import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../../src/check/see/labels/cue.ts';
import { CUES } from '../../../../src/check/see/labels/en/cues.ts';
import { startOf } from '../../../../src/check/see/labels/find-cues.ts';
import { uncalledSentence } from '../../../support/uncalled-sentence.ts';

const called = Object.values(CUES)
  .flat()
  .filter(({ starts }) => starts !== '');

/** What a cue would match, were it tried: a sentence without a word that calls it up. */
const missedBy = ({ pattern }: Cue, starts: readonly string[]) => uncalledSentence(pattern, (word) => starts.includes(startOf(word)));

describe('the words that call up an English cue', () => {
  it('stand in every sentence that its pattern matches, so that no alternative is written in vain', () => {
    const missed = called.flatMap((cue) => missedBy(cue, cue.starts.split(' ')) ?? []);
    expect(missed).toEqual([]);
  });

  it('are no more than it needs, so that it is tried where it may stand and nowhere else', () => {
    const spare = called.flatMap((cue) => {
      const starts = cue.starts.split(' ');
      return starts
        .filter(
          (start) =>
            missedBy(
              cue,
              starts.filter((one) => one !== start),
            ) === undefined,
        )
        .map((start) => `${cue.id}: ${start}`);
    });
    expect(spare).toEqual([]);
  });

  it('are given as the words of a sentence are looked up', () => {
    expect(called.flatMap(({ starts }) => starts.split(' ').filter((start) => startOf(start) !== start || !/^[a-z0-9_]+$/.test(start)))).toEqual([]);
  });
});
