import type { Problem } from '../../errors.ts';
import type { Source } from '../source.ts';
import { type Digest, refusal } from './read-source.ts';

/** What reading back counts for, against reading and writing: inflating is that much quicker. */
const READ_BACK = 0.2;

/** What one packing learns on its way: the digests of what it wrote, warnings, and how far it is. */
export interface Tally {
  readonly digests: Map<Source, Digest>;
  readonly warnings: Problem[];
  /** Notes what was read of a source. @throws AskwellError `attachments` when it is not what an earlier reading found */
  readonly record: (source: Source, digest: Digest, warning: Problem | undefined) => void;
  readonly onWritten: (count: number) => void;
  readonly onReadBack: (count: number) => void;
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
  const digests = new Map<Source, Digest>();
  const warnings: Problem[] = [];
  let written = 0;
  let readBack = 0;
  const tell = () => onProgress?.(Math.min(total, Math.round(written * (1 - READ_BACK) + readBack * READ_BACK)), total);
  return {
    digests,
    warnings,
    record: (source, digest, warning) => {
      if (digest.sha256 !== (known.get(source) ?? digest).sha256) throw refusal(source, 'attach.unstable');
      digests.set(source, digest);
      if (warning) warnings.push(warning);
    },
    onWritten: (count) => {
      written += count;
      tell();
    },
    onReadBack: (count) => {
      readBack += count;
      tell();
    },
  };
}
