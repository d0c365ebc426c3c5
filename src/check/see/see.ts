import type { Label } from '../../model/judging-words.ts';
import { type LocalTime, localOf } from '../../moments/zone.ts';
import { withoutLeftoverMarks } from '../read/leftover-marks.ts';
import type { Reading, Sentence } from '../read/reading.ts';
import { findFacts } from './facts/find-facts.ts';
import { guessKind } from './kind/guess-kind.ts';
import { labelSentences } from './labels/label-sentences.ts';
import { withPlainAddresses } from './plain-addresses.ts';
import type { Seen, SeenSentence } from './seen.ts';

/** When and where a text is read: days are told from now, in the person's zone (IANA; UTC where nobody knows). */
export interface SeeContext {
  readonly now: Date;
  readonly zone?: string;
}

const NOT_LIKELY = new Float64Array();

/** Sees what a text says: what each sentence does, the facts it names, and what it tells as a whole. */
export function see(reading: Reading, { now, zone = 'UTC' }: SeeContext): Seen {
  const said = withoutLeftoverMarks(reading);
  const heard = withPlainAddresses(said);
  const labelled = labelSentences(heard);
  const { labels, likely, tells, chances } = labelled;
  // Only a text that names a day asks: to tell what the clocks of a zone show wakes ICU, which takes longer than all else.
  let today: LocalTime | undefined;
  const facts = findFacts(reading, labelled, () => {
    today ??= localOf(now, zone);
    return today;
  });
  const tried = new Set(facts.tried.flatMap(({ start }) => sentenceAt(reading, start) ?? []));
  const sentences = reading.sentences.map(
    (sentence, at): SeenSentence => ({
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      part: sentence.part,
      lead: sentence.lead,
      form: sentence.form,
      paragraph: sentence.paragraph,
      isTitle: sentence.isTitle,
      labels: withTried(labels[at] ?? [], tried.has(sentence)),
      likely: likely[at] ?? NOT_LIKELY,
    }),
  );
  const { kind, likely: kinds, signs } = guessKind({ reading: heard, labelled, facts: heard === said ? facts : { ...facts, urls: [] } });
  return { reading, sentences, facts, tells, chances, kind, kinds, signs };
}

/** What was tried is told by the facts too: a sentence that holds such a fact does that, whatever else it does. */
function withTried(labels: readonly Label[], isTried: boolean): readonly Label[] {
  return isTried && !labels.includes('tried') ? [...labels, 'tried'] : labels;
}

/** The sentence in which a place lies; sentences stand in their order. */
function sentenceAt({ sentences }: Reading, place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
