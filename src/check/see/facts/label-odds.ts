import type { Label } from '../../../model/judging-words.ts';
import { chanceOf, odds } from '../labels/weigh.ts';
import type { Passage } from './passage.ts';

/** The odds of a label for a sentence, from -6 to 6; the least where no sentence stands. */
export const labelOdds = (passage: Passage | undefined, label: Label): number => odds(passage === undefined ? 0 : chanceOf(passage.chances, label));

/** A third of the odds weighs beside signs that are there or not. */
const SCALE = 3;

/** The same as a measure that is weighed. */
export const labelMeasure = (passage: Passage | undefined, label: Label): number => labelOdds(passage, label) / SCALE;
