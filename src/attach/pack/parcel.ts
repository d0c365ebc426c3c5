import type { Kept } from '../../model/attachments.ts';
import type { Unseen } from '../metadata/cleaning.ts';
import type { Source } from '../source.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** A file as it leaves: a source, and what is done to its bytes on their way. */
export interface Parcel {
  /** The file as it was gathered. */
  readonly origin: Source;
  /** What is read: the file itself, or what was made of it. */
  readonly source: Source;
  readonly name: string;
  readonly type: string;
  readonly stored: boolean;
  /** Turns the source's bytes into those that leave; absent where they are the same. */
  readonly alter?: (content: Bytes) => Bytes;
  /** How the text in it is read again, to see whether anything is left that should not be. */
  readonly reread?: { readonly charset: string; readonly unpack?: (content: Bytes) => Bytes };
  /** Why hidden data may still be in it, where some could not be looked for. */
  readonly unseen?: Unseen;
  /** What is said of it beside its name, size and digest. */
  readonly told: Pick<Kept, 'fate' | 'was' | 'cut' | 'part' | 'masked' | 'notInspected' | 'findings' | 'metadataRemoved'>;
}
