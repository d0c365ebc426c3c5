import { once } from 'node:events';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Files, ReadEntry, Zip } from './host.ts';
import { inflatePieces, inflateWhole } from './inflate.ts';

/** An archive's directory, headers and small entries are read in pieces of this many bytes, not one by one. */
const WINDOW = 64 * 1024;

/** An entry that comes to no more than this is inflated in one go. */
const WHOLE = 1024 * 1024;

/**
 * Reads zips with yauzl through the file port. Names that lead out of a folder, and a size that is not the entry's, are errors; every entry's CRC
 * is checked while its content is read. Contents of several entries may be read side by side: each is inflated in a thread of its own.
 */
export function zipReader(files: Files): Zip['open'] {
  return async (path) => {
    const { size } = await files.follow(path);
    const range = rangeOf(files, path, size);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
      fromRandomAccessReader(yauzlReader(range, path), size, options, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const entries: ReadEntry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(readEntry(zip, entry, range));
      zip.readEntry();
    });
    zip.readEntry();
    await once(zip, 'end');
    return { entries, close: async () => zip.close() };
  };
}

/** The bytes of a file from `start`, as few as asked for at once, or all in pieces. */
interface Range {
  readonly held: (start: number, length: number) => Promise<Buffer>;
  readonly pieces: (start: number, length: number) => AsyncIterable<Uint8Array>;
}

function rangeOf(files: Files, path: string, size: number): Range {
  let window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };
  return {
    held: async (start, length) => {
      const at = start - window.start;
      if (at >= 0 && at + length <= window.bytes.length) return window.bytes.subarray(at, at + length);
      const bytes = await readRange(files, path, start, Math.min(size, start + Math.max(length, WINDOW)));
      window = { start, bytes };
      return bytes.subarray(0, length);
    },
    pieces: (start, length) => files.stream(path, { start, end: start + length }),
  };
}

function yauzlReader({ held }: Range, path: string): RandomAccessReader {
  return new (class extends RandomAccessReader {
    override read(buffer: Buffer, offset: number, length: number, position: number, done: (error: Error | null) => void): void {
      held(position, length).then(
        (bytes) => {
          bytes.copy(buffer, offset);
          done(bytes.length === length ? null : new Error(`the archive ends early: ${path}`));
        },
        (error: Error) => done(error),
      );
    }
  })();
}

async function readRange(files: Files, path: string, start: number, end: number): Promise<Buffer> {
  if (start >= end) return Buffer.alloc(0);
  const pieces: Uint8Array[] = [];
  for await (const piece of files.stream(path, { start, end })) pieces.push(piece);
  return Buffer.concat(pieces);
}

function readEntry(zip: ZipFile, entry: Entry, range: Range): ReadEntry {
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    modified: entry.getLastModDate({ timezone: 'UTC' }),
    content: async () => {
      if (!entry.canDecodeFileData()) throw new Error(`encrypted, or packed by an unknown method: ${entry.fileName}`);
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      return checked(unpacked(entry, range, fileDataStart), entry);
    },
  };
}

async function* unpacked(entry: Entry, { held, pieces }: Range, start: number): AsyncGenerator<Uint8Array> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  const isStored = compressionMethod === 0;
  if (compressedSize > WINDOW || uncompressedSize > WHOLE) {
    const packed = pieces(start, compressedSize);
    yield* isStored ? packed : inflatePieces(packed);
  } else {
    const packed = await held(start, compressedSize);
    yield isStored ? packed : await inflateWhole(packed, uncompressedSize);
  }
}

async function* checked(content: AsyncIterable<Uint8Array>, { fileName, uncompressedSize, crc32: expected }: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > uncompressedSize) break;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== uncompressedSize) throw new Error(`the size of ${fileName} is wrong`);
  if (sum !== expected) throw new Error(`the checksum of ${fileName} is wrong`);
}
