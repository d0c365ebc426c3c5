import { crc32 } from 'node:zlib';
import { cut } from './cut.ts';
import { type DeflatePool, WINDOW } from './deflate-pool.ts';
import type { ZipEntry } from './host.ts';
import { readEarly } from './read-early.ts';
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
 * Reads the entries' contents in their order and packs them, deflating in `pool`. The same contents give the same pieces. `onBytes` hears of what is read;
 * what it throws ends the reading.
 */
export async function* packedPieces(entries: readonly ZipEntry[], pool: DeflatePool, onBytes: (count: number) => void): AsyncGenerator<PackedPiece> {
  // Full chunks are copied into these again and again: the memory of a large file would otherwise grow until somebody collects it.
  const spare: Buffer[] = [];
  for await (const { entry, content } of readEarly(entries, onBytes)) {
    let bytes = 0;
    let sum = 0;
    let before: Uint8Array | undefined;
    for await (const { pieces, length, isLast } of cut(content, CHUNK, entry.stored ? HELD_STORED : CHUNK)) {
      const isSpare = !entry.stored && length === CHUNK;
      const chunk = isSpare ? fill(spare.pop() ?? Buffer.allocUnsafeSlow(CHUNK), pieces) : joined(pieces);
      bytes += length;
      sum = crc32(chunk, sum);
      const packed = entry.stored || bytes === 0 ? Promise.resolve(chunk) : pool.deflate(chunk, before, isLast);
      before = isLast ? undefined : Buffer.from(chunk.subarray(-WINDOW));
      // It may fail before anybody waits for it.
      packed.then(
        () => isSpare && spare.push(chunk),
        () => undefined,
      );
      yield { entry, packed, weight: Math.max(LEAST, length), ...(isLast ? { end: { bytes, crc32: sum } } : {}) };
    }
  }
}

function fill(chunk: Buffer, pieces: readonly Uint8Array[]): Buffer {
  let at = 0;
  for (const piece of pieces) {
    chunk.set(piece, at);
    at += piece.length;
  }
  return chunk;
}

function joined(pieces: readonly Uint8Array[]): Buffer {
  const [only] = pieces;
  return pieces.length === 1 && only ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(pieces);
}
