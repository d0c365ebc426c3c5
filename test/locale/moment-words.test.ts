import { expect, it } from 'vitest';
import { momentWords } from '../../src/locale/moment-words.ts';

it.each([
  ['2026-11-22T18:30:00+03:00', 'Europe/Moscow', '22 November 2026, 18:30 (Moscow, UTC+3)', '22 ноября 2026 г., 18:30 (Москва, UTC+3)'],
  ['2026-11-20', 'Europe/Moscow', '20 November 2026', '20 ноября 2026 г.'],
  ['2026-01-02T03:04+05:30', 'Asia/Kolkata', '2 January 2026, 03:04 (Kolkata, UTC+5:30)', /^2 января 2026 г., 03:04 \((.+, )?UTC\+5:30\)$/],
  ['2026-05-09T23:00:00-09:30', undefined, '9 May 2026, 23:00 (UTC−9:30)', '9 мая 2026 г., 23:00 (UTC−9:30)'],
  ['2026-05-09T23:00:00Z', 'UTC', '9 May 2026, 23:00 (UTC)', '9 мая 2026 г., 23:00 (UTC)'],
  ['2026-05-09T23:00:00-03:00', 'Etc/GMT+3', '9 May 2026, 23:00 (UTC−3)', '9 мая 2026 г., 23:00 (UTC−3)'],
  ['2026-08-01T10:00:00-04:00', 'America/New_York', '1 August 2026, 10:00 (New York, UTC−4)', /^1 августа 2026 г., 10:00 \(.+, UTC−4\)$/],
  ['2026-11-22T18:30:00+05:00', 'Europe/Moscow', '22 November 2026, 18:30 (UTC+5)', '22 ноября 2026 г., 18:30 (UTC+5)'],
  ['2026-11-22T18:30:00+03:00', 'Nowhere/Land', '22 November 2026, 18:30 (UTC+3)', '22 ноября 2026 г., 18:30 (UTC+3)'],
  // The clocks of Moscow never showed that, so the offset stands alone.
  ['2026-11-22T18:30:00+05:00', 'Europe/Moscow', '22 November 2026, 18:30 (UTC+5)', '22 ноября 2026 г., 18:30 (UTC+5)'],
  ['2026-11-22T18:30:00+03:00', 'Europe/Nowhere', '22 November 2026, 18:30 (UTC+3)', '22 ноября 2026 г., 18:30 (UTC+3)'],
  ['last night (2026-11-23)', 'Europe/Moscow', 'last night (23 November 2026)', 'last night (23 ноября 2026 г.)'],
  [
    'часа в три (2026-11-23T15:00:00+03:00)',
    'Europe/Moscow',
    'часа в три (23 November 2026, about 15:00, Moscow, UTC+3)',
    'часа в три (23 ноября 2026 г., около 15:00, Москва, UTC+3)',
  ],
  ['in the evening of 22 November 2026 (2026-11-22)', 'UTC', 'in the evening of 22 November 2026', 'in the evening of 22 November 2026'],
  ['the update (version 4.1)', 'UTC', 'the update (version 4.1)', 'the update (version 4.1)'],
  ['the update (2026-02-30)', 'UTC', 'the update (2026-02-30)', 'the update (2026-02-30)'],
  ['after lunch', 'Europe/Moscow', 'after lunch', 'after lunch'],
  ['2026-02-30', 'Europe/Moscow', '2026-02-30', '2026-02-30'],
  ['2026-11-28 14:10', 'Europe/Moscow', '28 November 2026, 14:10', '28 ноября 2026 г., 14:10'],
  ['2026-11-28T14:10:30', undefined, '28 November 2026, 14:10', '28 ноября 2026 г., 14:10'],
  ['2026-11-28 25:70', undefined, '2026-11-28 25:70', '2026-11-28 25:70'],
  ['2026-02-30 14:10', undefined, '2026-02-30 14:10', '2026-02-30 14:10'],
])('says %s (%s) in both languages', (text, zone, english, russian) => {
  expect(momentWords(text, zone, 'en')).toBe(english);
  const said = momentWords(text, zone, 'ru').replaceAll('\u00a0', ' ');
  if (typeof russian === 'string') expect(said).toBe(russian);
  else expect(said).toMatch(russian);
});

it('keeps the day beside its month, and the year beside its «г.»', () => {
  expect(momentWords('2026-11-20', undefined, 'ru')).toBe('20\u00a0ноября 2026\u00a0г.');
});
