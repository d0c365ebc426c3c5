import type { Kind } from '../kinds.ts';

/** Something to mask: where it stands, what it is, and who found it. Places are characters of a text, until they become bytes of a block. */
export interface Finding {
  start: number;
  end: number;
  readonly kind: Kind;
  readonly rule: string;
  readonly rank: number;
  /** The value itself. */
  readonly value: string;
  /** Whether the value is to be looked for elsewhere, too. */
  readonly remembered: boolean;
  /** The mask: settled already for a value that was learned before, else set once the finding is judged. */
  given?: Mask;
}

/** A mask: how it reads, and what it stands for, as that first came up. */
export interface Mask {
  readonly text: string;
  readonly kind: Kind;
  readonly value: string;
  /** Whether it was put anywhere. */
  isUsed: boolean;
}
