import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw, inflateRawSync } from 'node:zlib';

const inThread = promisify(inflateRaw);

/** So few bytes are inflated on the spot sooner than another thread could be asked for it. */
const AT_ONCE = 16 * 1024;

/** What a thread inflates before it is asked again; one such piece may wait while the next one is made. */
const PIECE = 256 * 1024;

/** Inflates a raw deflate stream (RFC 1951) that is small enough to be held, to at most `size` bytes. @throws zlib's errors; one where there are more bytes */
export async function inflateWhole(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const options = { maxOutputLength: Math.max(1, size) };
  return size <= AT_ONCE ? inflateRawSync(packed, options) : inThread(packed, options);
}

/** Inflates a raw deflate stream of any size in a thread of Node's pool, ahead of whoever takes the pieces. @throws zlib's errors, and what `packed` throws */
export async function* inflatePieces(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: PIECE, readableHighWaterMark: 2 * PIECE } as Parameters<typeof createInflateRaw>[0]);
  const source = Readable.from(packed, { objectMode: false, highWaterMark: PIECE });
  // What fails here ends the inflater, whose reader hears of it.
  const ended = pipeline(source, inflater).catch(() => undefined);
  try {
    yield* inflater;
  } finally {
    source.destroy();
    inflater.destroy();
    await ended;
  }
}
