import { describe, expect, it } from 'vitest';
import { isSlowOn } from '../../src/host/slow-pattern.ts';

describe('trying a pattern', () => {
  it('stops one that would run for hours', () => {
    expect(isSlowOn(/(?:a|a)*$/u, [`${'a'.repeat(400)}!`], 50)).toBe(true);
  });

  it('lets one pass that is done in time', () => {
    expect(isSlowOn(/a{1,20}b/giu, [`${'a'.repeat(4000)}!`, ''], 1000)).toBe(false);
  });
});
