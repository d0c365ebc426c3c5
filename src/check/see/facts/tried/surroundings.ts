import { labelOdds } from '../label-odds.ts';
import type { Passage } from '../passage.ts';
import type { SentenceSigns } from '../weigh-clauses.ts';

const attemptOdds = (passage: Passage | undefined): number => labelOdds(passage, 'tried');
const tellsFault = (passage: Passage | undefined): boolean => passage?.tellsFault === true;

/** Where in a text the fault is told that deeds are to mend: what is told before it led to it. */
export type Fault = 'before' | 'later' | 'nowhere';

/** Where the first fault of a text is told, as seen from the sentence at a place of it. */
export function faultSeen(sentences: readonly Passage[]): (at: number) => Fault {
  const faultAt = sentences.findIndex(tellsFault);
  return (at) => (faultAt < 0 ? 'nowhere' : faultAt <= at ? 'before' : 'later');
}

/** What each sentence of a text and those around it show of whether something is tried in it; a title is none. */
export function surroundingsOf(sentences: readonly Passage[]): readonly SentenceSigns[] {
  const faultFrom = faultSeen(sentences);
  return sentences.map((passage, at) => {
    const before = sentences[at - 1];
    const after = sentences[at + 1];
    const place = at / sentences.length;
    const chance = attemptOdds(passage);
    return {
      measures: [
        ['chance', chance],
        ['chance-before', attemptOdds(before)],
        ['chance-after', attemptOdds(after)],
        ['place', place],
      ],
      signs: [
        `chance-${Math.floor(chance)}`,
        `fault-${faultFrom(at)}`,
        `part-${passage.part ?? 'none'}`,
        `part-before-${before?.part ?? 'none'}`,
        `form-${passage.form ?? 'none'}`,
        `clauses-${Math.min(5, passage.clauses.length)}`,
        `place-${Math.floor(place * 5)}`,
        ...(before === undefined || passage.start - before.end > 1 ? ['new-line'] : []),
        ...(tellsFault(passage) ? ['tells-fault'] : []),
        ...(tellsFault(before) ? ['after-fault'] : []),
        ...(tellsFault(after) ? ['before-fault'] : []),
      ],
    };
  });
}
