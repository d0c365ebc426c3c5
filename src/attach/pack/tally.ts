import type { Problem } from '../../errors.ts';
import type { Source } from '../source.ts';
import type { Parcel } from './parcel.ts';
import { type Digest, refusal } from './read-source.ts';

/** What reading back counts for, against reading and writing: inflating is that much quicker. */
const READ_BACK = 0.2;

/** What of a parcel lies in the archive or in the folder of loose files. */
export interface Left extends Digest {
  readonly bytes: number;
}

/** What one packing learns on its way: the digests of what it read and wrote, warnings, and how far it is. */
export interface Tally {
  readonly digests: Map<Source, Digest>;
  readonly left: Map<Parcel, Left>;
  readonly warnings: () => readonly Problem[];
  /** Notes what was read of a source. @throws AskwellError `attachments` when it is not what an earlier reading found */
  readonly record: (source: Source, digest: Digest, warning: Problem | undefined) => void;
  /** Notes what was written of a parcel. */
  readonly onLeft: (parcel: Parcel, left: Left) => void;
  readonly onWritten: (count: number) => void;
  readonly onReadBack: (count: number) => void;
  /** Begins anew with what is to be written: what was learned of the sources stays. */
  readonly again: () => void;
}

/**
 * `total` and what `onProgress` hears are bytes of the files themselves; the end is reached when all of it is written and read back.
 * `known` are digests that were taken before.
 */
export function startTally(
  total: number,
  onProgress: ((doneBytes: number, totalBytes: number) => void) | undefined,
  known: ReadonlyMap<Source, Digest>,
): Tally {
  const digests = new Map<Source, Digest>(known);
  const left = new Map<Parcel, Left>();
  const warned = new Map<Source, Problem>();
  let written = 0;
  let readBack = 0;
  const tell = () => onProgress?.(Math.min(total, Math.round(written * (1 - READ_BACK) + readBack * READ_BACK)), total);
  return {
    digests,
    left,
    warnings: () => [...warned.values()],
    record: (source, digest, warning) => {
      if (digest.sha256 !== (digests.get(source) ?? digest).sha256) throw refusal(source, 'attach.unstable');
      if (!digests.has(source)) digests.set(source, digest);
      if (warning) warned.set(source, warning);
    },
    onLeft: (parcel, what) => left.set(parcel, what),
    onWritten: (count) => {
      written += count;
      tell();
    },
    onReadBack: (count) => {
      readBack += count;
      tell();
    },
    again: () => {
      written = 0;
      readBack = 0;
      left.clear();
    },
  };
}
