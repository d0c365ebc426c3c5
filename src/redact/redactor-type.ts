import type { Charset } from './charset.ts';
import type { Report } from './engine/ledger.ts';
import type { Family, Kind } from './kinds.ts';
import type { Rule } from './rule.ts';

/** A value that is known beforehand, such as the name of this machine. */
export interface Learned {
  readonly kind: Kind;
  readonly value: string;
}

export interface RedactorOptions {
  /** Rules of somebody's own, added to all others. */
  readonly rules?: readonly Rule[];
  /** The families of the kinds that those rules alone know; such a kind is a secret where nothing is said. */
  readonly families?: ReadonlyMap<string, Family>;
  readonly learned?: readonly Learned[];
  /** Masks that stand in the request already, in whatever text: no other value is given their numbers. */
  readonly taken?: string;
  /** Values that the person lets through, exactly. */
  readonly letThrough?: ReadonlySet<string>;
  /** How many findings are told one by one, with their line; all are counted. */
  readonly details?: number;
}

/** A text file to be masked: its name for the report, and how its characters are written. */
export interface TextFile {
  readonly name: string;
  readonly charset?: Charset;
  /** It was masked before, and is gone through once more: what is found now comes on top of what the report says of it. */
  readonly again?: true;
  /** Whoever takes the masked pieces is done with each before the next one but one is asked for; then they take turns in the same memory. */
  readonly brief?: true;
}

/**
 * Masks one request: whatever is found in it, in the order in which it is handed in, so that the same value has the same mask everywhere. What is
 * learned late may have stood bare before: `leaks` tells, and a second round knows it all.
 */
export interface Redactor {
  /** A text that somebody typed; `field` says where for the report. What is `open` stays in it, exactly as it is written there, and is hidden elsewhere. */
  readonly text: (value: string, field: string, open?: ReadonlySet<string>) => string;
  /** A relative name of a file, as it may leave on every system. */
  readonly name: (value: string) => string;
  /** A text file, in whatever pieces it comes. Line ends, line numbers and all that is not masked are kept to the byte. */
  readonly content: (content: AsyncIterable<Uint8Array>, file: TextFile) => AsyncIterable<Uint8Array>;
  /** How much is found in a text that will not be rewritten. What it holds is masked elsewhere all the same. */
  readonly inspect: (content: AsyncIterable<Uint8Array>, file: TextFile) => Promise<number>;
  /** Whether masked bytes still hold a value that was learned after they were written. */
  readonly leaks: (content: AsyncIterable<Uint8Array>, file: TextFile) => Promise<boolean>;
  /** Keeps the numbers of masks that stand in a text already, so that none of them is given to another value. */
  readonly keepNumbers: (text: string) => void;
  /** Secrets are kept nowhere; the other families may be looked up. */
  readonly familyOf: (kind: string) => Family;
  readonly report: () => Report;
  /** Mask and value of what was masked and is no secret: for the person's own table, never for anything that leaves. */
  readonly table: () => readonly (readonly [mask: string, value: string])[];
  /** The value behind a mask, secrets included, for the preview on this screen alone. */
  readonly valueOf: (mask: string) => string | undefined;
}
