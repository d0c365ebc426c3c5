import type { Problem } from '../errors.ts';
import type { Dropped, Kept } from '../model/attachments.ts';

/** What became of a file since it was gathered. Reading takes the size that was seen, so that a log that grows still goes along. */
export type SourceState = 'same' | 'grew' | 'changed' | 'shrunk' | 'replaced' | 'missing';

/** One file that is to go with a request, ready to be read. */
export interface Source {
  /** Where the bytes lie: absolute, for the screen only; it never leaves the machine. */
  readonly path: string;
  /** How the other side sees it: relative, with `/`, fit for every system (see `safe-name.ts`). */
  readonly name: string;
  /** Bytes: what is read, whatever the file does meanwhile. */
  readonly size: number;
  /** Media type (RFC 6838) as the bytes tell it; text carries its charset. */
  readonly type: string;
  /** How its bytes are read, where it is text (see `masking.ts`). */
  readonly charset?: string;
  /** Whether the bytes are compressed already, so that deflating them again is in vain. */
  readonly stored: boolean;
  readonly modified: Date;
  /** What the person says about it. */
  readonly note?: string;
  /** Hex SHA-256, where it is known beforehand: other bytes are then an error. */
  readonly sha256?: string;
  /** Hex SHA-256 as it was when it was gathered, where it is so small that all of it was seen then. */
  readonly seen?: string;
  /** What an earlier request says of it. */
  readonly earlier?: Earlier;
  /** Whether it lies in a file of its own at `path`, rather than in an archive. */
  readonly isFile?: true;
  /** What mail systems will object to beside its name. */
  readonly concern?: Concern;
  readonly content: () => AsyncIterable<Uint8Array>;
  /** The bytes from `start` (inclusive) to `end` (exclusive), where any part can be had without reading what is before it. */
  readonly read?: (start: number, end: number) => Promise<Uint8Array>;
  readonly state: () => Promise<SourceState>;
}

/** What became of a file before this request. */
export type Earlier = Pick<Kept, 'fate' | 'was' | 'before' | 'cut' | 'part' | 'masked' | 'notInspected' | 'findings' | 'metadataRemoved'>;

export type Concern = 'program' | 'password';

/** What gathering found: sources in the order of their names, what stands in the way, and what is worth a word. Nothing is thrown. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** What was found and does not go along. */
  readonly dropped: readonly Dropped[];
}
