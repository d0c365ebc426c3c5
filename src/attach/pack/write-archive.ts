import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileSink, Host, WrittenEntry, ZipEntry } from '../../host/host.ts';
import type { Archive } from '../../model/attachments.ts';
import type { Parcel } from './parcel.ts';
import { readParcel } from './read-parcel.ts';
import type { Tally } from './tally.ts';

/** An archive to write. */
export interface ArchivePlan {
  readonly name: string;
  readonly parcels: readonly Parcel[];
  /** The most bytes that it may take. */
  readonly budget: number;
  /** How hard to deflate, 1 to 9. */
  readonly level: number;
  /** Beyond the budget nothing is written any more, but this many bytes are still read, so that the total can be told exactly. */
  readonly readsOn: number;
}

/** An archive that stands, or how many bytes would have been needed, as far as they were counted. `packed` are bytes by parcel, without headers. */
export type ArchiveOutcome = { readonly packed: ReadonlyMap<Parcel, WrittenEntry> } & (
  | { readonly archive: Archive }
  | { readonly archive: undefined; readonly isWhole: boolean; readonly written: number; readonly read: number }
);

/**
 * Writes an archive into `folder`: temporary name, flush, rename. Never more than the budget reaches the disk; where it would take more, the result
 * says how much more.
 */
export async function writeArchive(
  { name, parcels, budget, level, readsOn }: ArchivePlan,
  folder: string,
  host: Pick<Host, 'files' | 'zip'>,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<ArchiveOutcome> {
  const temporary = join(folder, `.${name}.tmp`);
  const file = await host.files.create(temporary, 0o600);
  const sink = limitedSink(file, budget);
  let read = 0;
  let beyond = 0;
  const onRead = (count: number) => {
    read += count;
    if (sink.isOver()) {
      beyond += count;
      if (beyond > readsOn) throw new EnoughRead();
    }
    tally.onWritten(count);
  };
  try {
    const entries = parcels.map((parcel): ZipEntry => {
      const { stored, source } = parcel;
      return { name: parcel.name, stored, modified: source.modified, content: () => readParcel(parcel, onRead, tally) };
    });
    const written = await host.zip.write(entries, sink, { level, ...(signal ? { signal } : {}) });
    const packed = new Map(written.flatMap((entry, at) => (parcels[at] ? [[parcels[at], entry] as const] : [])));
    if (sink.isOver()) return { archive: undefined, packed, isWhole: true, written: sink.size(), read };
    await sink.finish();
    await host.files.rename(temporary, join(folder, name));
    await host.files.flushFolder(folder);
    return { archive: { name, bytes: sink.size(), sha256: sink.sha256() }, packed };
  } catch (error) {
    await sink.abandon();
    if (error instanceof EnoughRead) return { archive: undefined, packed: new Map(), isWhole: false, written: sink.size(), read };
    throw error;
  }
}

class EnoughRead extends Error {}

interface LimitedSink extends FileSink {
  readonly isOver: () => boolean;
  /** Bytes so far, those included that were not written. */
  readonly size: () => number;
  readonly sha256: () => string;
}

/** Passes at most `budget` bytes on; with the first byte more, what was written goes, and the rest is only counted. */
function limitedSink(file: FileSink, budget: number): LimitedSink {
  const hash = createHash('sha256');
  let size = 0;
  return {
    isOver: () => size > budget,
    size: () => size,
    sha256: () => hash.digest('hex'),
    write: async (bytes) => {
      const before = size;
      size += bytes.length;
      if (size <= budget) {
        hash.update(bytes);
        await file.write(bytes);
      } else if (before <= budget) await file.abandon();
    },
    finish: file.finish,
    abandon: file.abandon,
  };
}
