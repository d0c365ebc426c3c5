import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../src/locale/local-time.ts';
import { parseMoment } from '../../src/model/moment.ts';

const ZONES = ['Europe/Moscow', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'UTC', 'Europe/London'];

describe('an instant in a zone', () => {
  it.each([
    ['2026-11-24T09:00:00Z', 'Europe/Moscow', '2026-11-24T12:00:00+03:00'],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31T20:30:00-03:30'],
    ['2026-07-01T23:59:59Z', 'Europe/London', '2026-07-02T00:59:59+01:00'],
    ['2026-03-01T12:00:00Z', 'Pacific/Kiritimati', '2026-03-02T02:00:00+14:00'],
    ['2026-03-01T00:00:00Z', 'UTC', '2026-03-01T00:00:00+00:00'],
  ])('%s in %s is %s', (instant, zone, local) => {
    expect(localTime(new Date(instant), zone)).toBe(local);
  });

  it('is the same instant when it is read back, to the second', () => {
    const seconds = fc.integer({ min: Date.parse('1990-01-01') / 1000, max: Date.parse('2090-01-01') / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...ZONES), (second, zone) => {
        const text = localTime(new Date(second * 1000), zone);
        expect(Date.parse(text)).toBe(second * 1000);
        expect(parseMoment(text)).toMatchObject({ time: {} });
      }),
      { numRuns: 1000 },
    );
  });

  it('needs a zone that exists', () => {
    expect(() => localTime(new Date(0), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
