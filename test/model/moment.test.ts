import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, formatOffset, parseMoment } from '../../src/model/moment.ts';

describe('reading a moment', () => {
  it.each([
    ['2026-11-20', { year: 2026, month: 11, day: 20 }],
    [' 2026-11-20 ', { year: 2026, month: 11, day: 20 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['2026-11-22T18:30:00+03:00', { year: 2026, month: 11, day: 22, time: { hour: 18, minute: 30, second: 0, offset: 180 } }],
    ['2026-11-22T18:30+0300', { year: 2026, month: 11, day: 22, time: { hour: 18, minute: 30, offset: 180 } }],
    ['2026-11-22 18:30:15.250 -09:30', { year: 2026, month: 11, day: 22, time: { hour: 18, minute: 30, second: 15, offset: -570 } }],
    ['2026-11-22t18:30:00z', { year: 2026, month: 11, day: 22, time: { hour: 18, minute: 30, second: 0, offset: 0 } }],
    ['2016-12-31T23:59:60Z', { year: 2016, month: 12, day: 31, time: { hour: 23, minute: 59, second: 60, offset: 0 } }],
  ])('takes %s', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    '1900-02-29',
    '2026-11-22T24:00:00Z',
    '2026-11-22T18:60:00Z',
    '2026-11-22T18:30:61Z',
    '2026-11-22T18:30:00+15:00',
  ])('knows that there is no %s', (text) => {
    expect(parseMoment(text)).toBe('impossible');
  });

  it.each(['yesterday at 6:30pm', '', '22.11.2026', '2026-11-22T18:30:00', '2026-11', '20261122', '2026-11-20 or so'])(
    'leaves «%s» to others',
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );
});

it('writes back what it read: any day and time there is', () => {
  const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(day, offset, (instant, minutes) => {
      const text = `${instant.toISOString().slice(0, 19)}${formatOffset(minutes)}`;
      const moment = parseMoment(text);
      if (moment === undefined || moment === 'impossible') throw new Error(`${text} was not read`);
      expect(formatMoment(moment)).toBe(text);
      const { time: _time, ...date } = moment;
      expect(formatMoment(date)).toBe(text.slice(0, 10));
    }),
    { numRuns: 1000 },
  );
});

it('adds the seconds that were left out', () => {
  expect(formatMoment({ year: 2026, month: 1, day: 2, time: { hour: 3, minute: 4, offset: -210 } })).toBe('2026-01-02T03:04:00-03:30');
});
