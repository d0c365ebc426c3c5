import { once } from 'node:events';
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Files, ReadEntry, Zip } from './host.ts';

/** Reads zips with yauzl through the file port; every entry's CRC is checked while its content is read. */
export function zipReader(files: Files): Zip['open'] {
  return async (path) => {
    const { size } = await files.follow(path);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
      fromRandomAccessReader(rangeReader(files, path), size, options, (error, opened) => (error ? reject(error) : resolve(opened)));
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

function rangeReader(files: Files, path: string): RandomAccessReader {
  return new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(files.stream(path, { start, end }));
    }
  })();
}

function readEntry(zip: ZipFile, entry: Entry): ReadEntry {
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    modified: entry.getLastModDate(),
    content: () =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
      }),
  };
}
