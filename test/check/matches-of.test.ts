import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/check/matches-of.ts';

describe('the matches of a pattern', () => {
  it.each([/a+/g, /(?<=a)b|c/g, /b*/g, /(a)(b)?/g, /$/g, /\b/g])('%s are those of matchAll, wherever it was looked for before', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 30 }), fc.nat(40), (text, lastIndex) => {
        const wanted = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
        pattern.lastIndex = lastIndex;
        expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(wanted);
        pattern.lastIndex = 0;
      }),
    );
  });
});
