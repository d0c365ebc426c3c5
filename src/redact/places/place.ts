import type { Kind } from '../kinds.ts';

/**
 * How much a value has to show by itself: `none`: any that is no placeholder; `little`: letters with digits or signs; `more`: twelve of them; `much`: what a
 * program made up, long and mixed; `digits`: a short number and nothing else; `never`: there is no secret here.
 */
export type Need = 'none' | 'little' | 'more' | 'much' | 'digits' | 'never';

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value found at a place. */
export interface PlaceFinding extends Span {
  readonly kind: Kind;
  readonly rule: string;
  readonly rank: 1 | 2 | 3;
}

/** A name, and what it says of the value beside it. */
export interface Key extends Span {
  readonly text: string;
  readonly kind: Kind;
  readonly need: Need;
  /** How many dashes stand before it, as before an option of a command. */
  readonly dashes: number;
}

/** How a value stands in the text: between quotes, up to a blank or a sign, up to the line's end, or as the first word of what may be a sentence. */
export type Form = 'quoted' | 'bare' | 'line' | 'word';

/** A value as it was read, before it is judged. */
export interface Reading extends Span {
  readonly form: Form;
}
