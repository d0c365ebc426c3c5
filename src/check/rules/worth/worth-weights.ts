import { SORTS as OF_KINDS } from '../../see/kind/kind-weights.ts';
import type { ColumnWeights, Sign } from '../../see/weights/columns.ts';
import type { Askable } from './asking.ts';

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

/** Sorts of sign: those that tell what a text is about, what was judged of it (`case`), and what it calls by name and how (`names`). */
export const SORTS = [...OF_KINDS, 'case', 'names'] as const;
export type Sort = (typeof SORTS)[number];

/** What signs weigh for each field, in tenths: "kind order R14 V-11". `bias`: what each weighs without any sign. */
export type WorthWeights = ColumnWeights<Sort>;

/** A sign of what is worth asking. */
export type WorthSign = Sign<Sort>;
