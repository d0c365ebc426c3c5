import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatBytes } from '../../src/locale/format-bytes.ts';

it.each([
  [0, '0 bytes', '0 Б'],
  [1, '1 byte', '1 Б'],
  [999, '999 bytes', '999 Б'],
  [1000, '1 kB', '1 кБ'],
  [1049, '1 kB', '1 кБ'],
  [1051, '1.1 kB', '1,1 кБ'],
  [999_949, '999.9 kB', '999,9 кБ'],
  [999_950, '1 MB', '1 МБ'],
  [10_000_000, '10 MB', '10 МБ'],
  [19_840_000, '19.8 MB', '19,8 МБ'],
  [1_500_000_000, '1.5 GB', '1,5 ГБ'],
  [2_000_000_000_000, '2 TB', '2 ТБ'],
  [2_000_000_000_000_000, '2000 TB', '2000 ТБ'],
])('says %i bytes as %s and «%s»', (bytes, english, russian) => {
  expect(formatBytes(bytes, 'en')).toBe(english);
  expect(formatBytes(bytes, 'ru')).toBe(russian.replace(' ', '\u00a0'));
});

it('is never further off than the digit it shows', () => {
  const units: Readonly<Record<string, number>> = { byte: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), (bytes) => {
      const [number = '', word = ''] = formatBytes(bytes, 'en').split(' ');
      const unit = units[word] ?? Number.NaN;
      expect(Math.abs(Number(number) * unit - bytes)).toBeLessThanOrEqual(unit * 0.0501);
    }),
    { numRuns: 1000 },
  );
});
