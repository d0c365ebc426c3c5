import { describe, expect, it } from 'vitest';
import { entropy } from '../../src/redact/entropy.ts';

describe('entropy', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['0123456789abcdef', 4],
    ['пароль', Math.log2(6)],
  ])('of %j is %d bits a character', (text, bits) => {
    expect(entropy(text)).toBeCloseTo(bits, 10);
  });
});
