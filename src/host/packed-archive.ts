import type { EventEmitter } from 'node:events';
import { PassThrough, Readable, type Writable } from 'node:stream';
import type { ZipArchive } from 'archiver';
import { gatherWrites } from './gather-writes.ts';

/** An entry whose bytes are packed already. */
interface PackedEntry {
  readonly name: string;
  readonly modified: Date;
  readonly stored: boolean;
  /** The packed bytes: all of them, or a stream of them. */
  readonly packed: Uint8Array | AsyncGenerator<Uint8Array>;
  /** What became of the entry; asked when its bytes have passed. */
  readonly sizes: () => { readonly bytes: number; readonly packedBytes: number; readonly crc32: number };
}

/** The part of archiver that writes headers around bytes. It deflates itself, and has no public way to be given what is deflated already. */
interface Engine extends Writable {
  offset: number;
  _appendBuffer(entry: EngineEntry, source: Uint8Array, done: Done): void;
  _smartStream(entry: EngineEntry, done: Done): Writable;
  _writeLocalFileHeader(entry: EngineEntry): void;
  _afterAppend(entry: EngineEntry): void;
}

interface EngineEntry {
  setCrc(crc: number): void;
  setSize(size: number): void;
  setCompressedSize(size: number): void;
}

type Done = (error: Error | null, entry: EngineEntry) => void;

/** archiver as the writer of what others have packed: headers, descriptors, the directory and Zip64 are its own. */
export interface PackedArchive {
  /** The archive's bytes. */
  readonly stream: ZipArchive;
  /** Resolves when the archive has the entry and room for the next, or wants no more. @throws what the packed bytes throw */
  readonly append: (entry: PackedEntry) => Promise<void>;
}

/** Loads archiver, which takes longer than Node's own start: the caller may have work for other threads meanwhile. */
export async function packedArchive(): Promise<PackedArchive> {
  const { ZipArchive } = await import('archiver');
  const archive = new ZipArchive();
  const { engine } = (archive as unknown as { readonly _module: { readonly engine: Engine } })._module;
  gatherWrites(engine);
  let current: PackedEntry;

  const fill = (entry: EngineEntry) => {
    const { bytes, packedBytes, crc32 } = current.sizes();
    entry.setSize(bytes);
    entry.setCompressedSize(packedBytes);
    entry.setCrc(crc32);
  };
  engine._appendBuffer = (entry, source, done) => {
    fill(entry);
    engine._writeLocalFileHeader(entry);
    engine.write(source);
    engine._afterAppend(entry);
    done(null, entry);
  };
  engine._smartStream = (entry, done) => {
    const through = new PassThrough();
    // Who appended the entry hears of the failure from its source.
    through.on('error', () => undefined);
    through.once('end', () => {
      fill(entry);
      engine._afterAppend(entry);
      done(null, entry);
    });
    through.pipe(engine, { end: false });
    return through;
  };

  return {
    stream: archive,
    append: async (entry) => {
      if (archive.destroyed) return;
      current = entry;
      const { name, modified, stored, packed } = entry;
      const source =
        packed instanceof Uint8Array ? Buffer.from(packed.buffer, packed.byteOffset, packed.length) : Readable.from(packed, { objectMode: false });
      await new Promise<void>((resolve, reject) => {
        if (source instanceof Readable) source.on('error', reject);
        firstOf([archive, 'entry'], [archive, 'close']).then(resolve);
        archive.append(source, { name, date: modified, mode: 0o644, store: stored });
      });
      // Taken, or no longer wanted: either way the source must not stay open.
      if (source instanceof Readable) source.destroy();
      if (engine.writableNeedDrain && !archive.destroyed) await firstOf([engine, 'drain'], [archive, 'close']);
    },
  };
}

/** Waits for one of several events, and leaves no listener behind. */
function firstOf(...events: readonly (readonly [emitter: EventEmitter, name: string])[]): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const [emitter, name] of events) emitter.off(name, done);
      resolve();
    };
    for (const [emitter, name] of events) emitter.on(name, done);
  });
}
