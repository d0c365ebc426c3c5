import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../src/host/gzip.ts';

async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const out: Uint8Array[] = [];
  for await (const piece of content) out.push(piece);
  return Buffer.concat(out);
}

const text = Buffer.from('строка журнала\n'.repeat(20_000));

describe('gzip', () => {
  it('packs and unpacks as streams, several members too', async () => {
    expect(gunzipSync(await all(gzip.pack(pieces(text)))).equals(text)).toBe(true);
    expect((await all(gzip.unpack(pieces(Buffer.concat([gzipSync('one, '), gzipSync('two')]), 7)))).toString()).toBe('one, two');
  });

  it('tells nothing of the file, the time or the system, in pieces of any size', async () => {
    const packed = await all(gzip.pack(pieces(Buffer.from('x'), 1)));
    expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect((await all(gzip.pack(pieces(text)))).equals(await all(gzip.pack(pieces(text, 77))))).toBe(true);
  });

  it('fails where the bytes end early or are none of it', async () => {
    await expect(all(gzip.unpack(pieces(gzipSync(text).subarray(0, 100))))).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
    await expect(all(gzip.unpack(pieces(Buffer.from('no gzip'))))).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
  });

  it('leaves its source when nobody wants the rest', async () => {
    let isClosed = false;
    const source = async function* () {
      try {
        yield* pieces(gzipSync(Buffer.alloc(5_000_000)), 100);
      } finally {
        isClosed = true;
      }
    };
    for await (const _ of gzip.unpack(source())) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(true);
  });
});
