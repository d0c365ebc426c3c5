import { constants, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatePool, WINDOW } from '../../src/host/deflate-pool.ts';
import { noise } from '../support/text-source.ts';

/** The whole content as one stream, deflated in chunks of `size`. */
async function deflated(content: Buffer, size: number, level = 6): Promise<Buffer> {
  const pool = deflatePool(level);
  const jobs: Promise<Uint8Array>[] = [];
  for (let at = 0; at === 0 || at < content.length; at += size) {
    const before = at === 0 ? undefined : content.subarray(Math.max(0, at - WINDOW), at);
    jobs.push(pool.deflate(content.subarray(at, at + size), before, at + size >= content.length));
  }
  return Buffer.concat(await Promise.all(jobs));
}

const lines = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, at) => `2026-11-22 18:30:${at % 60} request ${at * 7919} done\n`).join(''));

describe('contents that are deflated in chunks', () => {
  it('join into one stream that inflates to the content and ends where it ends', async () => {
    const content = fc.oneof(
      fc.integer({ min: 0, max: 200_000 }).map((size) => noise(size)),
      fc.integer({ min: 0, max: 4_000 }).map(lines),
    );
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1000, max: 100_000 }), fc.integer({ min: 1, max: 9 }), async (bytes, size, level) => {
        const packed = await deflated(bytes, size, level);
        // What comes after the end would be an error to a reader, what is missing as well.
        expect(inflateRawSync(packed, { finishFlush: constants.Z_FINISH }).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('take hardly more room than in one piece, since each refers to what stands before it', async () => {
    const content = lines(60_000);
    const whole = await deflated(content, content.length);
    expect((await deflated(content, 256 * 1024)).length).toBeLessThan(whole.length * 1.003);
  });

  it('are smaller at a higher level', async () => {
    const content = lines(20_000);
    expect((await deflated(content, 1_000_000, 9)).length).toBeLessThan((await deflated(content, 1_000_000, 1)).length);
  });

  it('tell what zlib objects to, and leave nothing running', async () => {
    const pool = deflatePool(42);
    const jobs = Array.from({ length: 10 }, () => pool.deflate(new Uint8Array(100_000), undefined, true));
    expect((await Promise.allSettled(jobs)).map(({ status }) => status)).toEqual(jobs.map(() => 'rejected'));
    await pool.idle();
  });
});

it('is idle when all that was handed in is done', async () => {
  const pool = deflatePool(6);
  let done = 0;
  for (let at = 0; at < 8; at += 1) {
    pool.deflate(noise(300_000), undefined, true).then(() => {
      done += 1;
    });
  }
  await pool.idle();
  await Promise.resolve();
  expect(done).toBe(8);
});
