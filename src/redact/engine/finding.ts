import type { Kind } from '../kinds.ts';

/** Something to mask: where it stands, what it is, and who found it. Places are characters of a text, or bytes of a block. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly rule: string;
  readonly rank: number;
  /** The value itself. */
  readonly value: string;
  /** Whether the value is to be looked for elsewhere, too. */
  readonly remembered: boolean;
  /** The mask, where it is settled already: of a value that was learned before, or of one that stands encoded. */
  readonly mask?: string;
}
