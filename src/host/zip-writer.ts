import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { FileSink, Zip, ZipEntry } from './host.ts';

/**
 * Entries up to this many bytes are held in memory. For a stored one, size and CRC then stand in front of the bytes, as readers want it that take the
 * archive as a stream (Java's refuses a stored entry whose sizes come after it); for small texts it saves the making of streams.
 */
const HELD = { stored: 8 * 1024 * 1024, deflated: 64 * 1024 };

/** archiver writes headers field by field; the disk gets pieces of at least this many bytes. */
const PIECE = 128 * 1024;

/**
 * Writes a zip (APPNOTE 6.3.10) with archiver, one entry after the other, into a sink that the caller finishes. Level 6 (archiver's own default
 * is 1); names in UTF-8 with their flag, "made by Unix", mode 0644; times in UTC, cut to two seconds, so that the same input gives the same bytes
 * anywhere; Zip64 only where a size needs it. An entry is opened when its turn comes, so that any number of files needs one open file.
 * @throws what an entry's content, the sink or the signal throws; nothing is read or written after that.
 */
export const writeZip: Zip['write'] = async (entries, sink, { onBytes, signal } = {}) => {
  const archive = new ZipArchive({ zlib: { level: 6, chunkSize: 64 * 1024 } });
  // What fails after the pipeline has told its error has nobody else to tell.
  archive.on('error', () => undefined);
  const written = pipeline(archive, inLargePieces(sink), signal ? { signal } : {});
  written.catch(() => undefined);
  try {
    for (const entry of entries) {
      // The pipeline ends the archive when its other end fails.
      if (archive.destroyed) break;
      await append(archive, entry, onBytes);
    }
    if (!archive.destroyed) await archive.finalize();
    await written;
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => undefined);
    throw error;
  }
};

function inLargePieces(sink: FileSink): Writable {
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await sink.write(piece);
  };
  return new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      waiting.push(chunk);
      size += chunk.length;
      if (size < PIECE) done();
      else flush().then(() => done(), done);
    },
    final: (done) => {
      flush().then(() => done(), done);
    },
  });
}

/** Appends one entry and waits until the archive has it; archiver alone would open all of them at once, and would not hear of a content that fails. */
async function append(archive: ZipArchive, entry: ZipEntry, onBytes: ((count: number) => void) | undefined): Promise<void> {
  const pieces = counted(entry.content(), onBytes);
  const held = await hold(pieces, entry.stored ? HELD.stored : HELD.deflated);
  const source = 'whole' in held ? held.whole : Readable.from(held.pieces, { objectMode: false, highWaterMark: 256 * 1024 });
  if (archive.destroyed) return;
  await new Promise<void>((resolve, reject) => {
    // Taken, or no longer wanted: either way the source must not stay open.
    const done = () => {
      archive.off('entry', done).off('close', done);
      if (source instanceof Readable) source.destroy();
      resolve();
    };
    archive.on('entry', done).on('close', done);
    if (source instanceof Readable) source.on('error', reject);
    archive.append(source, { name: entry.name, date: entry.modified, mode: 0o644, store: entry.stored });
  });
}

/** The whole content where it is small, else a stream of all of it. */
async function hold(
  pieces: AsyncGenerator<Uint8Array>,
  limit: number,
): Promise<{ readonly whole: Buffer } | { readonly pieces: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let size = 0;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    first.push(next.value);
    size += next.value.length;
    if (size > limit) return { pieces: rejoined(first, pieces) };
  }
  return { whole: Buffer.concat(first) };
}

async function* rejoined(first: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    yield* rest;
  } finally {
    // Stopped among the first pieces, the rest would stay open.
    await rest.return(undefined);
  }
}

async function* counted(content: AsyncIterable<Uint8Array>, onBytes: ((count: number) => void) | undefined): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    onBytes?.(piece.length);
    yield piece;
  }
}
