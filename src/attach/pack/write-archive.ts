import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileSink, Host, ZipEntry } from '../../host/host.ts';
import { ARCHIVE_NAME, type Archive } from '../../model/attachments.ts';
import type { Source } from '../source.ts';
import { estimate, type Total } from './over-limit.ts';
import { readSource } from './read-source.ts';
import type { Tally } from './tally.ts';

/** Beyond the limit nothing is written any more, but this many bytes are still read, so that the total can be told, or told well enough. */
const READ_ON = 64 * 1024 * 1024;

/**
 * Writes the archive into `folder`: temporary name, flush, rename. Never more than `budget` bytes reach the disk; where it would take more, the result
 * is what it would come to.
 */
export async function writeArchive(
  sources: readonly Source[],
  folder: string,
  budget: number,
  host: Pick<Host, 'files' | 'zip'>,
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<Archive | { readonly over: Total }> {
  const temporary = join(folder, `.${ARCHIVE_NAME}.tmp`);
  const file = await host.files.create(temporary, 0o600);
  const sink = limitedSink(file, budget);
  const read = { stored: 0, deflated: 0, beyond: 0 };
  const onRead = (source: Source) => (count: number) => {
    read[source.stored ? 'stored' : 'deflated'] += count;
    if (sink.isOver()) read.beyond += count;
    if (read.beyond > READ_ON) throw new EnoughRead();
    tally.onWritten(count);
  };
  try {
    const entries = sources.map((source) => entryOf(source, onRead(source), tally));
    await host.zip.write(entries, sink, signal ? { signal } : {});
    if (sink.isOver()) return { over: { bytes: sink.size(), exact: true } };
    await sink.finish();
    await host.files.rename(temporary, join(folder, ARCHIVE_NAME));
    await host.files.flushFolder(folder);
    return { name: ARCHIVE_NAME, bytes: sink.size(), sha256: sink.sha256() };
  } catch (error) {
    await sink.abandon();
    if (error instanceof EnoughRead) return { over: { bytes: estimate(sources, read, sink.size()), exact: false } };
    throw error;
  }
}

class EnoughRead extends Error {}

function entryOf(source: Source, onRead: (count: number) => void, tally: Tally): ZipEntry {
  return {
    name: source.name,
    stored: source.stored,
    modified: source.modified,
    content: () => readSource(source, onRead, tally.record),
  };
}

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
