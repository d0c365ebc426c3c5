import type { Lack } from '../../../model/judging-words.ts';
import { SORTS as OF_KINDS } from '../../see/kind/kind-weights.ts';
import type { ColumnWeights, Sign } from '../../see/weights/columns.ts';

/** What a desk asks back, or does not: a summary it writes itself, and how the person is reached it always has to know. */
export type Askable = Exclude<Lack, 'summary' | 'contact'>;

/** The letter that stands for a field where weights are written. */
export const LETTERS: Readonly<Record<Askable, string>> = {
  actual: 'A',
  expected: 'X',
  steps: 'S',
  error: 'E',
  version: 'V',
  when: 'W',
  reference: 'R',
  tried: 'T',
  outcome: 'O',
  attachment: 'F',
};

/** Sorts of sign: those that tell what a text is about, and what was judged of it (`case`). */
export const SORTS = [...OF_KINDS, 'case'] as const;
export type Sort = (typeof SORTS)[number];

/** What signs weigh for each field, in tenths: "kind order R14 V-11". `bias`: what each weighs without any sign. */
export type WorthWeights = ColumnWeights<Sort>;

/** A sign of what is worth asking. */
export type WorthSign = Sign<Sort>;

/** How likely a good desk is to ask for each thing that a request does not tell, from 0 to 1; what it might ask as well counts half. */
export type Worths = Readonly<Record<Askable, number>>;

/** What is less likely to be asked than this nobody needs. */
export const ASKED = 0.25;
/** What is at least so likely to be asked is asked, though the rules would not. */
export const SURELY_ASKED = 0.4;

/** Whether it was fitted how likely a field is to be asked for. */
export function isAskable(field: string): field is Askable {
  return Object.hasOwn(LETTERS, field);
}
