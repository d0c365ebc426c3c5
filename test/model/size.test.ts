import { describe, expect, it } from 'vitest';
import { parseSize } from '../../src/model/size.ts';

describe('parseSize', () => {
  it.each([
    ['10MB', 10_000_000],
    ['10 MB', 10_000_000],
    ['10mb', 10_000_000],
    ['10M', 10_000_000],
    ['10MiB', 10_485_760],
    ['500kB', 500_000],
    ['500 KiB', 512_000],
    ['1.5GB', 1_500_000_000],
    ['9,5 МБ', 9_500_000],
    ['9,5\u00a0МБ', 9_500_000],
    ['300 кб', 300_000],
    ['10000000', 10_000_000],
    ['1 byte', 1],
    ['100 байт', 100],
  ])('reads %s as %i bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(['', '0', '0MB', '-5MB', '10 apples', 'MB', '1.2.3MB', '1e9', 'NaN', 'Infinity', '0.5', '10MBB', '999999999999999GB', '1 0MB', '١٠MB'])(
    'refuses "%s"',
    (text) => {
      expect(parseSize(text)).toBeUndefined();
    },
  );
});
