import { crc32 } from 'node:zlib';
import { cut } from './cut.ts';
import type { DeflatePool } from './deflate-pool.ts';
import type { ZipEntry } from './host.ts';
import { HELD_STORED } from './zip-held.ts';

/** What one thread deflates at a time: smaller ones cost more to hand over, larger ones more memory. Measured. */
const CHUNK = 1024 * 1024;

/** What the smallest piece counts for, so that the number of those that wait has an end too. */
const LEAST = 4 * 1024;

/** Bytes as they stand in an archive, those of an entry in their order. */
export interface PackedPiece {
  readonly entry: ZipEntry;
  /** A failure is told when it is awaited. */
  readonly packed: Promise<Uint8Array>;
  /** What it takes to hold it, in bytes. */
  readonly weight: number;
  /** With the entry's last piece: bytes and CRC-32 of its whole content. An entry whose first piece is its last is held whole. */
  readonly end?: { readonly bytes: number; readonly crc32: number };
}

/**
 * Reads the entries' contents one after the other and packs them, deflating in `pool`. The same contents give the same pieces. `onBytes` hears of what is read;
 * what it throws ends the reading.
 */
export async function* packedPieces(entries: readonly ZipEntry[], pool: DeflatePool, onBytes: (count: number) => void): AsyncGenerator<PackedPiece> {
  for (const entry of entries) {
    let bytes = 0;
    let sum = 0;
    let before: Uint8Array | undefined;
    for await (const { chunk, isLast } of cut(counted(entry.content(), onBytes), CHUNK, entry.stored ? HELD_STORED : CHUNK)) {
      bytes += chunk.length;
      sum = crc32(chunk, sum);
      const packed = entry.stored || bytes === 0 ? Promise.resolve(chunk) : pool.deflate(chunk, before, isLast);
      // It may fail before anybody waits for it.
      packed.catch(() => undefined);
      yield { entry, packed, weight: Math.max(LEAST, chunk.length), ...(isLast ? { end: { bytes, crc32: sum } } : {}) };
      before = chunk;
    }
  }
}

async function* counted(content: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    onBytes(piece.length);
    yield piece;
  }
}
