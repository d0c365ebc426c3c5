import type { Unclosed } from '../../model/fence.ts';
import type { Line } from './lines.ts';
import type { Asked } from './part-of.ts';
import type { Block, Span } from './reading.ts';

/** What a text falls into before its sentences are read, in the order of the source. A blank line stands between two pieces of prose. */
export type Piece =
  | { readonly is: 'prose'; readonly lines: readonly Line[] }
  | ({ readonly is: 'block'; readonly kind: Block['kind'] } & Span)
  | { readonly is: 'fold-end' }
  | Heading;

/** A line that names what stands under it. */
export interface Heading extends Span {
  readonly is: 'heading';
  /** From 1, as in Markdown; 5 is a line in bold, 6 a label that stands alone, between that and 7 what a folded part is called. */
  readonly level: number;
  /** Its words, without marks. */
  readonly words: string;
  readonly asked?: Asked;
}

/** How many lines from `at` on are one block of a kind; `kind` alone may be absent: then they are marks that say nothing. */
export interface Found {
  readonly count: number;
  readonly kind?: Block['kind'];
  /** Where in its first line the block begins, if not with the first sign: code may be the first thing of an item of a list. */
  readonly from?: number;
}

/** What is known of a text while it is read from its begin to its end. */
export interface Seen {
  /** Nothing was written so far. */
  readonly first: boolean;
  /** The text is a letter. */
  readonly mail: boolean;
  /** Ends that do not come any more, so that nobody looks for them twice. */
  readonly never: Set<unknown>;
  readonly unclosed: Unclosed;
}

/** Looks whether something begins at line `at` that is to be set apart. */
export type Finder = (lines: readonly Line[], at: number, seen: Seen) => Found | undefined;
