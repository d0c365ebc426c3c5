import { once } from 'node:events';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Files, ReadEntry, Zip } from './host.ts';

/** An archive's directory, headers and small entries are read in pieces of this many bytes, not one by one. */
const WINDOW = 64 * 1024;

/**
 * Reads zips with yauzl through the file port. Names that lead out of a folder, and a size that is not the entry's, are errors; every entry's CRC
 * is checked while its content is read.
 */
export function zipReader(files: Files): Zip['open'] {
  return async (path) => {
    const { size } = await files.follow(path);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
      fromRandomAccessReader(rangeReader(files, path, size), size, options, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const entries: ReadEntry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(readEntry(zip, entry));
      zip.readEntry();
    });
    zip.readEntry();
    await once(zip, 'end');
    return { entries, close: async () => zip.close() };
  };
}

function rangeReader(files: Files, path: string, size: number): RandomAccessReader {
  let window: Window = { start: 0, bytes: Buffer.alloc(0) };

  const fill = async (start: number, length: number): Promise<Buffer> => {
    const known = within(window, start, length);
    if (known) return known;
    const bytes = await readRange(files, path, start, Math.min(size, start + Math.max(length, WINDOW)));
    window = { start, bytes };
    return bytes.subarray(0, length);
  };

  return new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      const bytes = within(window, start, end - start);
      if (bytes) return Readable.from([bytes], { objectMode: false });
      return Readable.from(files.stream(path, { start, end }), { objectMode: false, highWaterMark: 256 * 1024 });
    }

    override read(buffer: Buffer, offset: number, length: number, position: number, done: (error: Error | null) => void): void {
      fill(position, length).then(
        (bytes) => {
          bytes.copy(buffer, offset);
          done(bytes.length === length ? null : new Error(`the archive ends early: ${path}`));
        },
        (error: Error) => done(error),
      );
    }
  })();
}

interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

function within(window: Window, start: number, length: number): Buffer | undefined {
  const at = start - window.start;
  return at >= 0 && at + length <= window.bytes.length ? window.bytes.subarray(at, at + length) : undefined;
}

async function readRange(files: Files, path: string, start: number, end: number): Promise<Buffer> {
  if (start >= end) return Buffer.alloc(0);
  const pieces: Uint8Array[] = [];
  for await (const piece of files.stream(path, { start, end })) pieces.push(piece);
  return Buffer.concat(pieces);
}

function readEntry(zip: ZipFile, entry: Entry): ReadEntry {
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    modified: entry.getLastModDate({ timezone: 'UTC' }),
    content: async () => {
      const stream = await new Promise<Readable>((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
      });
      return checked(stream, entry);
    },
  };
}

async function* checked(stream: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const piece of stream) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong`);
}
