import { odds } from '../../labels/weigh.ts';
import type { Passage } from '../passage.ts';

/** What a sentence and those around it show of whether something is tried in it: how much of each measure, and each sign. */
export interface SentenceSigns {
  readonly measures: readonly (readonly [string, number])[];
  readonly signs: readonly string[];
}

/** The sentences of a text in which something may be tried, with what the text around shows. */
export interface Surrounded {
  readonly passage: Passage;
  readonly around: SentenceSigns;
}

const tellsFault = (passage: Passage | undefined): boolean => passage?.tellsFault === true;

/** Where in a text the fault is told that deeds are to mend: what is told before it led to it. */
export type Fault = 'before' | 'later' | 'nowhere';

/** Where the first fault of a text is told, as seen from the sentence at a place of it. */
export function faultSeen(sentences: readonly Passage[]): (at: number) => Fault {
  const faultAt = sentences.findIndex(tellsFault);
  return (at) => (faultAt < 0 ? 'nowhere' : faultAt <= at ? 'before' : 'later');
}

/** What surrounds each sentence of a text; a title is none. */
export function surrounded(sentences: readonly Passage[]): readonly Surrounded[] {
  const faultFrom = faultSeen(sentences);
  return sentences.map((passage, at) => {
    const before = sentences[at - 1];
    const after = sentences[at + 1];
    const place = at / sentences.length;
    const chance = odds(passage.attempt);
    return {
      passage,
      around: {
        measures: [
          ['chance', chance],
          ['chance-before', odds(before?.attempt ?? 0)],
          ['chance-after', odds(after?.attempt ?? 0)],
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
          ...(tellsFault(passage) ? ['tells-fault'] : []),
          ...(tellsFault(before) ? ['after-fault'] : []),
          ...(tellsFault(after) ? ['before-fault'] : []),
          ...(before === undefined || passage.start - before.end > 1 ? ['new-line'] : []),
        ],
      },
    };
  });
}
