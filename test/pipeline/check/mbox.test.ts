import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/pipeline/check/lines-of.ts';
import { messagesOf } from '../../../src/pipeline/check/mbox.ts';

async function* pieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  // The same memory again and again, as a stream may do it.
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(memory, 0, at, at + size);
    yield memory.subarray(0, length);
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const lines = async (text: string, size = 7, limit = 100) =>
  (await all(linesOf(pieces(text, size), limit))).map((line) => line?.toString() ?? 'too long');
const messages = async (text: string, size = 7, limit = 100) =>
  (await all(messagesOf(linesOf(pieces(text, size), limit), limit))).map((message) => message?.toString() ?? 'too long');

const FROM = 'From anna@example.com Sat Nov 28 10:00:00 2026\n';

describe('lines', () => {
  it('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zё ]{0,12}$/)), fc.integer({ min: 1, max: 9 }), async (given, size) => {
        expect(await lines(given.map((line) => `${line}\n`).join(''), size)).toEqual(given);
      }),
    );
  });

  it('that are too long are told as such, and the next one is whole', async () => {
    expect(await lines(`a\n${'b'.repeat(101)}\nc`)).toEqual(['a', 'too long', 'c']);
  });
});

describe('an mbox', () => {
  it('holds messages, each from its "From " line to the next one', async () => {
    const mbox = `${FROM}Subject: 1\n\nFrom the start\n>From here\n>>From there\n\n${FROM}Subject: 2\n\nit\n`;
    expect(await messages(mbox)).toEqual(['Subject: 1\n\nFrom the start\nFrom here\n>From there\n\n', 'Subject: 2\n\nit\n']);
  });

  it('of a message that is too long says so and goes on', async () => {
    expect(await messages(`${FROM}\n${'x\n'.repeat(60)}\n${FROM}\nit\n`)).toEqual(['too long', '\nit\n']);
  });

  it('without a "From " line holds only what stands before the first message', async () => {
    expect(await messages('Subject: 1\n\nit\n')).toEqual(['before']);
  });
});
