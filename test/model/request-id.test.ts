import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crockford, requestId } from '../../src/model/request-id.ts';

it('names the day, and four characters that survive being read out', () => {
  expect(requestId('2026-11-24', Uint8Array.of(0, 31, 32, 255))).toBe('AW-20261124-0Z0Z');
});

it('never uses I, L, O or U, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 12 }), (bytes) => {
      expect(requestId('2026-11-24', bytes)).toMatch(/^AW-20261124-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
    { numRuns: 1000 },
  );
});

it('uses each of the 32 characters for as many bytes as any other', () => {
  const counts = new Map<string, number>();
  for (const character of crockford(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    256,
  ))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(32);
  expect(new Set(counts.values())).toEqual(new Set([8]));
});
