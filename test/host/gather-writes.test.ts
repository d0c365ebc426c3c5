import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { gatherWrites } from '../../src/host/gather-writes.ts';

/** A stream that counts what it is given, as archiver's does. */
class Counting extends PassThrough {
  offset = 0;
  readonly taken: Uint8Array[] = [];

  override write(chunk: Uint8Array): boolean {
    this.offset += chunk.length;
    this.taken.push(chunk);
    return super.write(chunk);
  }
}

it('hands small writes on together, large ones as they are, all in their order, and counts every byte once', () => {
  const stream = new Counting();
  gatherWrites(stream);
  const large = Buffer.alloc(100_000, 'l');
  const chunks = [...Array.from({ length: 30_000 }, (_, at) => Buffer.from(`${at % 10}ab`)), large, Buffer.from('last')];
  let sum = 0;
  for (const chunk of chunks) {
    stream.write(chunk);
    sum += chunk.length;
    expect(stream.offset).toBe(sum);
  }
  stream.end();
  expect(stream.offset).toBe(sum);
  expect(stream.taken.length).toBeLessThan(6);
  expect(stream.taken).toContain(large);
  expect(Buffer.concat(stream.taken).equals(Buffer.concat(chunks))).toBe(true);
});

it('takes text', () => {
  const stream = new Counting();
  gatherWrites(stream);
  stream.write('ж' as unknown as Uint8Array);
  stream.end();
  expect([stream.offset, Buffer.concat(stream.taken).toString()]).toEqual([2, 'ж']);
});
