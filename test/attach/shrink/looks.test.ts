import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../../src/attach/shrink/is-drawn.ts';
import { looksAlike } from '../../../src/attach/shrink/looks-alike.ts';
import { noise } from '../../support/text-source.ts';

const WHITE = Array.from({ length: 6000 }, () => 255);

describe('a picture', () => {
  it('is drawn when a few colours cover much of it', () => {
    expect(isDrawn(Uint8Array.from([...WHITE, ...noise(6000)]), false)).toBe(true);
    expect(isDrawn(Uint8Array.from([...WHITE.slice(0, 2000), ...noise(6000)]), false)).toBe(false);
    expect(isDrawn(noise(12_000), false)).toBe(false);
  });

  it('that was coded with loss is drawn when most of it is nearly one colour', () => {
    const nearly = Uint8Array.from(noise(12_000), (value) => 240 + (value % 15));
    expect(isDrawn(nearly, true)).toBe(true);
    expect(isDrawn(nearly, false)).toBe(false);
    expect(isDrawn(noise(12_000), true)).toBe(false);
  });
});

describe('two pictures', () => {
  const one = new Uint8Array(40_000).fill(100);
  const changed = (count: number, by: number) => one.map((value, at) => (at < count * 4 ? value + by : value));

  it('look alike while nobody sees the difference', () => {
    expect(looksAlike(one, one)).toBe(true);
    expect(looksAlike(one, changed(5, 40))).toBe(true);
    expect(looksAlike(one, changed(5_000, 1))).toBe(true);
  });

  it('do not when a few pixels differ much, or all a little, or their sizes do', () => {
    expect(looksAlike(one, changed(20, 40))).toBe(false);
    expect(looksAlike(one, changed(10_000, 1))).toBe(false);
    expect(looksAlike(one, one.subarray(4))).toBe(false);
  });
});
