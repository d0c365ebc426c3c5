import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Gzip } from './host.ts';

const CHUNK = 64 * 1024;

/** gzip with Node's zlib. */
export const gzip: Gzip = {
  unpack: (content) => through(content, createGunzip({ chunkSize: CHUNK })),
  pack: (content) => nameless(through(content, createGzip({ level: 6, chunkSize: CHUNK }))),
};

async function* through(content: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
  const flow = pipeline(Readable.from(content, { objectMode: false, highWaterMark: 256 * 1024 }), transform);
  flow.catch(() => undefined);
  try {
    yield* transform;
    await flow;
  } finally {
    transform.destroy();
  }
}

/** The tenth byte tells the system that packed it (RFC 1952 section 2.3.1); 255 is any. */
async function* nameless(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of packed) {
    if (at <= 9 && at + piece.length > 9) piece[9 - at] = 255;
    at += piece.length;
    yield piece;
  }
}
