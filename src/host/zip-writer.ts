import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deflatePool } from './deflate-pool.ts';
import type { FileSink, WrittenEntry, Zip } from './host.ts';
import { type PackedArchive, packedArchive } from './packed-archive.ts';
import { type PackedPiece, packedPieces } from './packed-pieces.ts';
import { type Ahead, runAhead } from './run-ahead.ts';

/** How many bytes of contents are read ahead of what is written: enough that every core deflates while the oldest piece is waited for. */
const AHEAD = 4 * 1024 * 1024;

/** archiver writes headers field by field; the disk gets pieces of at least this many bytes. */
const PIECE = 128 * 1024;

/**
 * Writes a zip (APPNOTE 6.3.10) with archiver, one entry after the other, into a sink that the caller finishes. Contents are deflated in chunks on every
 * core, those of the next entries too while one is written. Names in UTF-8 with their flag, "made by Unix", mode 0644; times in UTC, cut to two seconds, so
 * that the same input gives the same bytes anywhere; Zip64 only where a size needs it. An entry is opened when its turn to be read comes, so that any number
 * of files needs one open file.
 * @throws what an entry's content, the sink or the signal throws; nothing is read, deflated or written after that.
 */
export const writeZip: Zip['write'] = async (entries, sink, { level = 5, onBytes, signal } = {}) => {
  const pool = deflatePool(level);
  const onRead = (count: number) => {
    signal?.throwIfAborted();
    onBytes?.(count);
  };
  const pieces = runAhead(packedPieces(entries, pool, onRead), ({ weight }) => weight, AHEAD);
  const archive = await packedArchive();
  const { stream } = archive;
  // What fails after the pipeline has told its error has nobody else to tell.
  stream.on('error', () => undefined);
  const written = pipeline(stream, inLargePieces(sink), signal ? { signal } : {});
  written.catch(() => undefined);
  try {
    const all = await appendAll(pieces, archive);
    if (!stream.destroyed) await stream.finalize();
    await written;
    return all;
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => undefined);
    throw error;
  } finally {
    await pieces.stop();
    await pool.idle();
  }
};

async function appendAll(pieces: Ahead<PackedPiece>, archive: PackedArchive): Promise<WrittenEntry[]> {
  const all: WrittenEntry[] = [];
  // The pipeline ends the archive when its other end fails.
  for (let first = await pieces.next(); first && !archive.stream.destroyed; first = await pieces.next()) {
    all.push(await append(first, pieces, archive));
  }
  return all;
}

/** Appends the entry that begins with `first`, and takes the rest of its pieces. */
async function append(first: PackedPiece, pieces: Ahead<PackedPiece>, archive: PackedArchive): Promise<WrittenEntry> {
  const { entry, end } = first;
  const written = { name: entry.name, stored: entry.stored || end?.bytes === 0, bytes: 0, packedBytes: 0, crc32: 0 };
  const pass = async ({ packed, end }: PackedPiece) => {
    const bytes = await packed;
    written.packedBytes += bytes.length;
    Object.assign(written, end);
    return bytes;
  };
  const rest = async function* () {
    for (let piece: PackedPiece | undefined = first; piece; piece = piece.end ? undefined : await pieces.next()) yield await pass(piece);
  };
  const { modified } = entry;
  await archive.append({ ...written, modified, packed: end ? await pass(first) : rest(), sizes: () => written });
  return written;
}

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
