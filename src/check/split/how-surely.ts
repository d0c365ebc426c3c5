import type { Label } from '../../model/judging-words.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { SeenSentence } from '../see/seen.ts';

/** From here on a sentence tells what happens whatever else it does. */
const SURELY = 0.6;
/** Of a sentence, what must be a fact for the sentence to be it. */
const MOST = 0.5;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a sentence is heard to do something at least so likely. */
export const isSurely = ({ likely }: Pick<SeenSentence, 'likely'>, label: Label, least = SURELY): boolean => chanceOf(likely, label) >= least;

/** Whether most of the sentence's letters lie within one of the facts. */
export function isMostly({ start, end, lead = start }: SeenSentence, facts: readonly Place[]): boolean {
  return facts.some((fact) => Math.min(fact.end, end) - Math.max(fact.start, lead) > (end - lead) * MOST);
}

/** Tells of a fact whether it begins within a sentence. */
export const within =
  (sentence: Place) =>
  ({ start }: Pick<Place, 'start'>): boolean =>
    start >= sentence.start && start < sentence.end;
