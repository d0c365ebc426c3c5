import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from '../../src/host/cut.ts';

async function* given(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

it('cuts any pieces into chunks of one size, the first and the last excepted, and keeps every byte in its place', async () => {
  const sizes = fc.record({ size: fc.integer({ min: 1, max: 20 }), first: fc.integer({ min: 1, max: 40 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 12 }), sizes, async (pieces, { size, first }) => {
      const chunks = [];
      for await (const chunk of cut(given(pieces), size, first)) chunks.push(chunk);
      const whole = Buffer.concat(pieces);
      const beyond = Math.max(0, whole.length - first);
      expect(chunks.map(({ isLast }) => isLast)).toEqual(chunks.map((_, at) => at === chunks.length - 1));
      expect(chunks.length).toBe(1 + Math.ceil(beyond / size));
      expect(chunks.slice(0, -1).map(({ length }) => length)).toEqual(chunks.slice(0, -1).map((_, at) => (at === 0 ? first : size)));
      expect(chunks.map(({ length }) => length)).toEqual(chunks.map((chunk) => Buffer.concat(chunk.pieces).length));
      expect(Buffer.concat(chunks.flatMap((chunk) => chunk.pieces)).equals(whole)).toBe(true);
    }),
  );
});
