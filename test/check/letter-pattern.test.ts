import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterPattern } from '../../src/check/letter-pattern.ts';

const WRITTEN =
  "Straße Łódź İstanbul naïve ŽLUTÝ kůň Ёлка ёж ПОДЪЁМ Їжак ґанок Привет мир x1 12 — _ a.b, don't лето-2026 مرحبا שלום 日本語 ひらがな 한국어 ελλάδα";

describe('a pattern of letters', () => {
  it.each([
    /\p{L}+/gu,
    /[\p{L}'-]+/gu,
    /(?<!\p{L})\p{L}{1,3}(?!\p{L})/gu,
    /\p{Lu}\p{Ll}+/gu,
    /^\p{Lu}+/gu,
    /\P{L}+/gu,
    /[^\p{L}]+/gu,
    /[\p{L}\d]+(?:-[\p{L}\d]+)*/giu,
    /\\p\[\p{L}/u,
  ])('%s finds in many scripts what it found as it was written', (pattern) => {
    const quick = letterPattern(pattern);
    expect(quick.flags).not.toContain('u');
    expect(WRITTEN.match(quick)).toEqual(WRITTEN.match(pattern));
  });

  it('knows the same words of Russian and English in any text of them', () => {
    const words = /(?<!\p{L})[\p{L}’]+(?!\p{L})|\p{Lu}{2,}|\p{N}+/gu;
    const quick = letterPattern(words);
    const letters = 'abzABZéÉабяАБЯёЁ09 ,.-’_';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
        expect(text.match(quick)).toEqual(text.match(words));
      }),
    );
  });
});
