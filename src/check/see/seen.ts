import type { Label } from '../../model/judging-words.ts';
import type { Kind } from '../../model/words.ts';
import type { Reading, Sentence, Span } from '../read/reading.ts';
import type { KindSign, LikelyKind } from './kind/kind-weights.ts';

/** A sentence with what it does; no label where it says nothing of the problem. */
export interface SeenSentence extends Sentence {
  readonly labels: readonly Label[];
  /** How probable each of `LABELS` is for it, from 0 to 1: also where it was not taken to do that. */
  readonly likely: Float64Array;
}

/** Something that the text names. `text` is what stands between `start` and `end`; `value` its normal form, empty where it has none (a date that cannot be told). */
export interface SeenFact extends Span {
  readonly text: string;
  readonly value: string;
}

/** Everything that was found. */
export interface Facts {
  readonly versions: readonly SeenFact[];
  /** Codes and quoted messages; of a trace or a log, its telling line. */
  readonly errors: readonly SeenFact[];
  /** Values in ISO 8601 where they can be told. */
  readonly dates: readonly SeenFact[];
  /** `kind` as in the answers' references where the words around it tell. */
  readonly references: readonly (SeenFact & { readonly kind: string })[];
  readonly tried: readonly SeenFact[];
  /** Files and pictures that the text says are there; `pasted`: lines of output that stand right behind the words for them. */
  readonly attachments: readonly (SeenFact & { readonly kind?: 'pasted' | undefined })[];
  readonly outcomes: readonly SeenFact[];
  /** E-mail addresses and phone numbers of the person. */
  readonly contacts: readonly (SeenFact & { readonly kind: 'email' | 'phone' })[];
  /** Sums of money, as they are written. */
  readonly amounts: readonly SeenFact[];
  readonly products: readonly SeenFact[];
  /** Values are the words of `FREQUENCIES`. */
  readonly frequencies: readonly SeenFact[];
  /** Values are the words of `SEVERITIES`. */
  readonly severities: readonly SeenFact[];
  readonly paths: readonly SeenFact[];
  readonly urls: readonly SeenFact[];
}

/** How likely it is, from 0 to 1, that a text tells the way, what should have been, and what was tried: also where it was not taken to tell it. */
export interface Chances {
  readonly steps: number;
  readonly expected: number;
  readonly tried: number;
}

/** What the text says, as a support engineer would read it. */
export interface Seen {
  readonly reading: Reading;
  readonly sentences: readonly SeenSentence[];
  readonly facts: Facts;
  /** Whether the whole text tells what happened, what should have, and how it came about; decided over all sentences, the title and what was set apart. */
  readonly tells: { readonly observed: boolean; readonly expected: boolean; readonly steps: boolean };
  readonly chances: Chances;
  /** What the text is about, as far as its words tell. */
  readonly kind: Kind;
  /** The kinds that come into question, the likeliest first: that one. */
  readonly kinds: readonly LikelyKind[];
  /** What that was told by. */
  readonly signs: readonly KindSign[];
}
