import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import type { Zip } from './host.ts';

/** Writes a zip (APPNOTE 6.3.10) with archiver, one entry after the other, into a sink that the caller finishes. */
export const writeZip: Zip['write'] = async (entries, sink, { onBytes, signal } = {}) => {
  const archive = new ZipArchive({ zlib: { level: 6 } });
  const out = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      sink.write(chunk).then(() => done(), done);
    },
  });
  const written = pipeline(archive, out, signal ? { signal } : {});
  for (const entry of entries) {
    archive.append(Readable.from(counted(entry.content(), onBytes)), { name: entry.name, date: entry.modified, mode: 0o644, store: entry.stored });
  }
  await Promise.all([archive.finalize(), written]);
};

async function* counted(content: AsyncIterable<Uint8Array>, onBytes: ((count: number) => void) | undefined): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    onBytes?.(piece.length);
    yield piece;
  }
}
