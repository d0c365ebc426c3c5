import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDense } from '../../src/host/is-dense.ts';
import { noise } from '../support/text-source.ts';

const text = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `line ${at * 7919} of a log, level ${at % 7}\n`).join(''));

describe('dense bytes', () => {
  it('are those that are random, and what is compressed of them', () => {
    expect([isDense(noise(100_000, 1)), isDense(deflateRawSync(noise(100_000, 5)))]).toEqual([true, true]);
  });

  it('are not text, base64, few bytes, or what is dense in a part alone', () => {
    const base64 = Buffer.from(Buffer.from(noise(100_000, 2)).toString('base64'));
    const mixed = Buffer.concat([noise(100_000, 3), text]);
    expect([isDense(text), isDense(base64), isDense(noise(1000, 4)), isDense(mixed), isDense(new Uint8Array(0))]).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
