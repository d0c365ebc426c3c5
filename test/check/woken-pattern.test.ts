import { describe, expect, it } from 'vitest';
import { wokenPattern } from '../../src/check/woken-pattern.ts';

describe('a woken pattern', () => {
  const tells = wokenPattern(/lost/, String.raw`lost (?:my|our) \p{L}+|потерял[аи]? lost`);

  it.each([
    ['we lost our luggage', true],
    ['она потеряла lost', true],
    ['we mislost our luggage', false],
    ['lost luggage', false],
    ['она потеряла', false],
  ])('finds whole words where a text holds what they need: %s', (text, told) => {
    expect(tells(text)).toBe(told);
    expect(tells(text)).toBe(told);
  });

  it('is not made before', () => {
    const broken = wokenPattern(/needed/, '(');
    expect(broken('other words')).toBe(false);
    expect(() => broken('needed words')).toThrow(SyntaxError);
  });
});
