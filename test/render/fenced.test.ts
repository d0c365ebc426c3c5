import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/render/fenced.ts';

describe('the stretches of a text', () => {
  it('are found at once, however many there are', () => {
    const text = 'a\n```sh\nb\n```\n'.repeat(30_000);
    const started = performance.now();
    expect(stretchesOf(text)).toHaveLength(60_001);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
