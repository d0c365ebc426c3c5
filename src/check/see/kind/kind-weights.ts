import type { Kind } from '../../../model/words.ts';
import type { ColumnWeights, Sign } from '../weights/columns.ts';

/** The letter that stands for a kind where weights are written. */
export const LETTERS: Readonly<Record<Kind, string>> = {
  technical: 'T',
  order: 'O',
  return: 'R',
  delivery: 'D',
  payment: 'P',
  account: 'A',
  connection: 'C',
  question: 'Q',
  other: 'E',
};

/** Sorts of sign: what the text shows, how much of a thing it has, the stems of its words, those in its title once more, and two that stand side by side. */
export const SORTS = ['shows', 'measures', 'words', 'title', 'pairs'] as const;
export type Sort = (typeof SORTS)[number];

/** A sign of what a text is about. */
export type KindSign = Sign<Sort>;

/** What signs weigh for each kind, in tenths: "refund P14 R9 T-11, parcel D21". `bias`: what each weighs without any sign. */
export type KindWeights = ColumnWeights<Sort>;

/** A kind that a text may be of, and how likely, from 0 to 1. */
export interface LikelyKind {
  readonly kind: Kind;
  readonly chance: number;
}
