import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/model/moment.ts';
import { readMoment } from '../../src/moments/moment.ts';

const NOW = new Date('2026-11-24T12:00:00+03:00');
const MOSCOW = { now: NOW, zone: 'Europe/Moscow', language: 'en' } as const;

/** The moment, with `?` after it where something was left out, `~` where the half of the day was guessed and `≈` where it is only near; else the kind. */
async function read(text: string, context: Partial<Parameters<typeof readMoment>[1]> = {}): Promise<string> {
  const check = await readMoment(text, { ...MOSCOW, ...context });
  if (check.kind !== 'moment') return check.kind;
  const marks = [check.doubt === 'words' && '?', check.doubt === 'half' && '~', check.isRough && '≈'].filter(Boolean);
  return [check.moment.replace(':00+03:00', ''), ...marks].join(' ');
}

it.each([
  ['in 2031', 'future'],
  ['end of 2027', 'future'],
  ['in December 2026', 'future'],
  ['в декабре 2026 года', 'future'],
  ['in October 2026', 'past'],
  ['в мае 2025 г.', 'past'],
  ['last month', 'past'],
  ['два месяца назад', 'past'],
  ['in 2026', undefined],
  ['in November 2026', undefined],
  ['in May', undefined],
  ['this week', undefined],
])('knows on which side of now a span surely lies: %s', async (text, side) => {
  expect(await readMoment(text, MOSCOW)).toEqual({ kind: 'span', ...(side && { side }) });
});

describe('a moment as people write it', () => {
  it.each([
    ['вчера в 18:30', '2026-11-23T18:30'],
    ['Вчера, 23 ноября, в 18:30', '2026-11-23T18:30'],
    ['22 ноября 2026 г., 18:30', '2026-11-22T18:30'],
    ['22 ноября 2026 года в 18:30', '2026-11-22T18:30'],
    ['22\u00a0ноября 2026\u00a0г., 18:30', '2026-11-22T18:30'],
    ['воскресенье, 22 ноября, 18:30', '2026-11-22T18:30'],
    ['22.11.2026 18:30', '2026-11-22T18:30'],
    ['22.11.26 18:30', '2026-11-22T18:30'],
    ['22.11 в 18:30', '2026-11-22T18:30'],
    ['22-11-2026', '2026-11-22'],
    ['22 нояб. 2026', '2026-11-22'],
    ['20-го ноября', '2026-11-20'],
    ['17 июля', '2026-07-17'],
    ['5 мая 2026', '2026-05-05'],
    ['с 20 ноября', '2026-11-20'],
    ['в пятницу в 9 утра', '2026-11-20T09:00'],
    ['в прошлый понедельник в 10:00', '2026-11-23T10:00'],
    ['пн 18:30', '2026-11-23T18:30'],
    ['прошлую пятницу', '2026-11-20'],
    ['2 часа назад', '2026-11-24T10:00'],
    ['полтора часа назад', '2026-11-24T10:30'],
    ['полчаса назад', '2026-11-24T11:30'],
    ['3 дня назад', '2026-11-21'],
    ['неделю назад', '2026-11-17'],
    ['только что', '2026-11-24T12:00'],
    ['сегодня', '2026-11-24'],
    ['в 18:30', '2026-11-23T18:30'],
    ['в 18.30', '2026-11-23T18:30'],
    ['вчера в 18-30', '2026-11-23T18:30'],
    ['22 ноября в 18 часов 30 минут', '2026-11-22T18:30'],
    ['вчера в 7 вечера', '2026-11-23T19:00'],
    ['вчера в семь вечера', '2026-11-23T19:00'],
    ['вчера в 3 дня', '2026-11-23T15:00'],
    ['в час ночи', '2026-11-24T01:00'],
    ['вчера в 11 ночи', '2026-11-23T23:00'],
    ['вчера в 12 ночи', '2026-11-23T00:00'],
    ['в полдень вчера', '2026-11-23T12:00'],
    ['вчера в полночь', '2026-11-23T00:00'],
    ['вчера около 18:30', '2026-11-23T18:30 ≈'],
    ['в понедельник утром в 8', '2026-11-23T08:00'],
    ['вчера в половине седьмого вечера', '2026-11-23T18:30'],
    ['полседьмого утра', '2026-11-24T06:30'],
    ['вчера без четверти семь вечера', '2026-11-23T18:45'],
    ['вчера в десять минут седьмого вечера', '2026-11-23T18:10'],
    ['вчера в половине седьмого', '2026-11-23T18:30 ~'],
    ['сегодня в половине седьмого', '2026-11-24T06:30 ~'],
    ['позавчера в 9', '2026-11-22T09:00 ~'],
    ['вчера вечером', '2026-11-23 ≈'],
    ['вчера с 18:30 до 19:00', '2026-11-23T18:30 ≈'],
    ['после обновления вчера', '2026-11-23 ?'],
    ['через 3 дня', '2026-11-27'],
    ['22 ноября в 18:30 МСК', '2026-11-22T18:30'],
    ['вчера в 18:30 по московскому времени', '2026-11-23T18:30'],
    ['22 ноября 18:30 МСК+2', '2026-11-22T18:30:00+05:00'],
    ['на прошлой неделе', 'span'],
    ['месяц назад', 'span'],
    ['в ноябре', 'span'],
    ['в прошлом месяце', 'span'],
    ['месяца два назад', 'span'],
    ['где-то полгода назад', 'span'],
    ['пару лет тому назад', 'span'],
    ['в мае', 'span'],
    ['в начале мая 2025 года', 'span'],
    ['ещё прошлым летом.', 'span'],
    ['в середине осени', 'span'],
    ['с марта', 'span'],
    ['пару недель тому назад', 'span'],
    ['недели две-три назад', 'span'],
    ['программу сломали месяцы назад', 'words'],
    ['в мае обновили программу', 'words'],
    ['мартовский отчёт', 'words'],
    ['через месяц', 'words'],
    ['уже две недели', 'words'],
    ['после обновления', 'words'],
    ['31 ноября', 'impossible'],
    ['30 февраля 2026', 'impossible'],
    ['32.01.2026', 'impossible'],
    ['вчера в 25:61', 'impossible'],
    ['в 24:00', 'impossible'],
  ])('reads «%s» as %s', async (text, moment) => {
    expect(await read(text)).toBe(moment);
  });

  it.each([
    ['yesterday 6:30pm', '2026-11-23T18:30'],
    ['yesterday at 6:30 p.m.', '2026-11-23T18:30'],
    ['Nov 22, 2026 18:30', '2026-11-22T18:30'],
    ['Sunday, Nov 22, 6:30 PM', '2026-11-22T18:30'],
    ['the 22nd of November at 6pm', '2026-11-22T18:00'],
    ['22 November 2026, 18:30', '2026-11-22T18:30'],
    ['November 22nd', '2026-11-22'],
    ['May 5', '2026-05-05'],
    ['2026/11/22 18:30', '2026-11-22T18:30'],
    ['since Nov 20', '2026-11-20'],
    ['last Friday at 9am', '2026-11-20T09:00'],
    ['Friday', '2026-11-20'],
    ['2 hours ago', '2026-11-24T10:00'],
    ['the day before yesterday', '2026-11-22'],
    ['day before yesterday at 9am', '2026-11-22T09:00'],
    ['a week ago', '2026-11-17'],
    ['just now', '2026-11-24T12:00'],
    ['yesterday at noon', '2026-11-23T12:00'],
    ['yesterday at midnight', '2026-11-23T00:00'],
    ['yesterday at half past six in the evening', '2026-11-23T18:30'],
    ['yesterday at quarter to seven in the evening', '2026-11-23T18:45'],
    ['yesterday at ten past six', '2026-11-23T18:10 ~'],
    ["12 o'clock", '2026-11-24T12:00'],
    ['вчера около девяти вечера', '2026-11-23T21:00 ≈'],
    ['yesterday in the morning at 9', '2026-11-23T09:00'],
    ['at 6', '2026-11-23T18:00 ~'],
    ['6:30', '2026-11-24T06:30'],
    ['last night', '2026-11-23 ≈'],
    ['this morning', '2026-11-24 ≈'],
    ['tonight at 11pm', '2026-11-24T23:00'],
    ['18:30-19:00', '2026-11-23T18:30 ≈'],
    ['yesterday between 6 and 7pm', '2026-11-23T18:00 ≈'],
    ['yesterday 18:30 while exporting', '2026-11-23T18:30 ?'],
    ['yesterday 18:30 MSK', '2026-11-23T18:30'],
    ['2026-11-22 18:30 UTC+5', '2026-11-22T18:30:00+05:00'],
    ['2026-11-22 18:30 GMT-3:30', '2026-11-22T18:30:00-03:30'],
    ['22.11.2026 18:30 +01:00', '2026-11-22T18:30:00+01:00'],
    ['Nov 22 at 6pm EST', '2026-11-22T18:00:00-05:00'],
    ['22 November 18:30 Europe/Berlin', '2026-11-22T18:30:00+01:00'],
    ['last week', 'span'],
    ['last month', 'span'],
    ['in November', 'span'],
    ['2 months ago', 'span'],
    ['about a year and a half ago', 'span'],
    ['in May', 'span'],
    ['In early May 2025', 'span'],
    ['since last summer', 'span'],
    ['in 2025', 'span'],
    ['a couple of months back', 'span'],
    ['more than two years back', 'span'],
    ['twenty-five years ago', 'span'],
    ['we broke weeks ago', 'words'],
    ['nobody came weeks ago', 'words'],
    ['May be', 'words'],
    ['the marching band', 'words'],
    ['we moved to another office two months ago', 'words'],
    ['for two weeks', 'words'],
    ['since the update', 'words'],
    ['4.10', 'words'],
    ['4.1.20', 'words'],
    ['version 22.11', 'words'],
    ['24/7', 'words'],
    ['always', 'words'],
    ['November 31', 'impossible'],
    ['30 February 2026', 'impossible'],
    ['yesterday at 25:61', 'impossible'],
    ['18:99', 'impossible'],
  ])('reads "%s" as %s', async (text, moment) => {
    expect(await read(text)).toBe(moment);
  });

  it.each([
    ['2026-11-22T18:30:00+05:00', '2026-11-22T18:30:00+05:00'],
    ['2026-11-22T18:30Z', '2026-11-22T18:30:00+00:00'],
    ['2026-11-22T18:30:15.250-0800', '2026-11-22T18:30:15-08:00'],
    ['2026-11-22T18:30', '2026-11-22T18:30'],
    ['2026-11-22 18:30:10', '2026-11-22T18:30:10+03:00'],
    ['2026-11-22', '2026-11-22'],
    ['2026-02-30', 'impossible'],
    ['2026-02-29T10:00', 'impossible'],
    ['2026-11-22T24:30:00Z', 'impossible'],
    ['2026-11-22 25:61', 'impossible'],
    ['2026-13-01', 'impossible'],
  ])('reads ISO 8601 %s as %s', async (text, moment) => {
    expect(await read(text)).toBe(moment);
  });

  it('gives up on a text as long as a story', async () => {
    expect(await read(`yesterday ${'it happened '.repeat(30)}`)).toBe('words');
  });
});

describe('what is rough stays rough', () => {
  it.each([
    'a few days ago',
    'a couple of weeks ago',
    'several days ago',
    'two or three days ago',
    '2-3 days ago',
    'about a week ago',
    'more than a week ago',
    'I broke it a few days ago',
    'a fortnight ago',
    'the other day',
    'a while ago',
    'пару недель назад',
    'несколько дней назад',
    'пару дней назад',
    'дня три назад',
    'дней пять назад',
    'день-два назад',
    'два-три дня назад',
    'примерно неделю назад',
    'недавно',
  ])('makes no day of «%s»', async (text) => {
    expect(await readMoment(text, MOSCOW)).toEqual({ kind: 'span', side: 'past' });
  });

  it.each([
    ['минут десять назад', '2026-11-24T11:50 ≈'],
    ['минут сорок пять назад', '2026-11-24T11:15 ≈'],
    ['минут тридцать пять назад', '2026-11-24T11:25 ≈'],
    ['минут 5-10 назад', '2026-11-24T11:55 ≈'],
    ['часа два назад', '2026-11-24T10:00 ≈'],
    ['час-полтора назад', '2026-11-24T10:30 ≈'],
    ['около часа двадцати назад', '2026-11-24T10:40 ≈'],
    ['около часа назад', '2026-11-24T11:00 ≈'],
    ['несколько часов назад', '2026-11-24T09:00 ≈'],
    ['часа в три', '2026-11-23T15:00 ~ ≈'],
    ['часов в пять', '2026-11-23T17:00 ~ ≈'],
    ['часов в пять вечера', '2026-11-23T17:00 ≈'],
    ['вчера около трёх', '2026-11-23T15:00 ~ ≈'],
    ['в третьем часу', '2026-11-23T14:30 ~ ≈'],
    ['между двумя и тремя', '2026-11-23T14:00 ~ ≈'],
    ['после шести', '2026-11-23T18:00 ~ ≈'],
    ['ночью', '2026-11-24 ≈'],
    ['утром', '2026-11-24 ≈'],
    ['вечером', '2026-11-23 ≈'],
    ['под утро', '2026-11-24 ≈'],
    ['с утра', '2026-11-24 ≈'],
    ['после обеда', '2026-11-24 ≈'],
    ['прошлой ночью', '2026-11-23 ≈'],
    ['с вечера пятницы', '2026-11-20 ≈'],
    ['не помню, кажется вчера', '2026-11-23 ≈'],
    ['примерно 2,5 часа назад', '2026-11-24T09:30 ≈'],
    ['около 2,5 часов назад', '2026-11-24T09:30 ≈'],
    ['часа два с половиной назад', '2026-11-24T09:30 ≈'],
    ['часа 2-2,5 назад', '2026-11-24T10:00 ≈'],
    ['1,5-2 часа назад', '2026-11-24T10:30 ≈'],
    ['около получаса назад', '2026-11-24T11:30 ≈'],
    ['примерно час с половиной назад', '2026-11-24T10:30 ≈'],
    ['about 2.5 hours ago', '2026-11-24T09:30 ≈'],
    ['about 1.5 hours ago', '2026-11-24T10:30 ≈'],
    ['about 2½ hours ago', '2026-11-24T09:30 ≈'],
    ['about an hour and a half ago', '2026-11-24T10:30 ≈'],
    ['around two and a half hours ago', '2026-11-24T09:30 ≈'],
    ['a couple of hours ago', '2026-11-24T10:00 ≈'],
    ['a few minutes ago', '2026-11-24T11:57 ≈'],
    ['about half an hour ago', '2026-11-24T11:30 ≈'],
    ['around 3', '2026-11-23T15:00 ~ ≈'],
    ['3ish', '2026-11-23T15:00 ~ ≈'],
    ['~18:30', '2026-11-23T18:30 ≈'],
    ['between two and three', '2026-11-23T14:00 ~ ≈'],
    ['shortly after 6pm', '2026-11-23T18:00 ≈'],
    ['around 20 November', '2026-11-20 ≈'],
    ['in the evening', '2026-11-23 ≈'],
    ['overnight', '2026-11-24 ≈'],
    ['at lunchtime', '2026-11-24 ≈'],
    ['the night before last', '2026-11-22 ≈'],
    ['Monday night', '2026-11-23 ≈'],
    ['maybe yesterday', '2026-11-23 ≈'],
    ['last night (2026-11-20)', '2026-11-20 ≈'],
    ['часа в три (2026-11-20T15:00:00+03:00)', '2026-11-20T15:00 ≈'],
  ])('takes «%s» to be near %s', async (text, moment) => {
    expect(await read(text)).toBe(moment);
  });

  it.each([
    ['2,5 часа назад', '2026-11-24T09:30'],
    ['два с половиной часа назад', '2026-11-24T09:30'],
    ['2.5 hours ago', '2026-11-24T09:30'],
    ['an hour and a half ago', '2026-11-24T10:30'],
    ['2,5 дня назад', 'span'],
    ['два с половиной дня назад', 'span'],
    ['two and a half days ago', 'span'],
    ['чинили 2,5 часа назад в офисе', 'words'],
    ['two and a half hours ago while I slept', 'words'],
    ['22 ноября, 5 дней назад', '2026-11-22 ?'],
    ['a minute ago', '2026-11-24T11:59'],
    ['thirty-five minutes ago', '2026-11-24T11:25'],
    ['twenty two minutes ago', '2026-11-24T11:38'],
    ['тридцать пять минут назад', '2026-11-24T11:25'],
    ['девятнадцать часов назад', '2026-11-23T17:00'],
    ['2 часа 30 минут назад', '2026-11-24T09:30'],
    ['час двадцать назад', '2026-11-24T10:40'],
    ['пять минут тому назад', '2026-11-24T11:55'],
    ['2 часа 30 назад', '2026-11-24T09:30'],
    ['sixty-five days ago', '2026-09-20'],
    ['двадцать пять дней назад', '2026-10-30'],
    ['twenty one days ago', '2026-11-03'],
    ['час и десять минут назад', '2026-11-24T10:50'],
    ['an hour and ten minutes ago', '2026-11-24T10:50'],
    ['1h 20m ago', '2026-11-24T10:40'],
    ['two hours fifteen minutes ago', '2026-11-24T09:45'],
    ['a moment ago', '2026-11-24T12:00'],
    ['минуту назад', '2026-11-24T11:59'],
    ['двое суток назад', '2026-11-22'],
    ['со вчерашнего дня', '2026-11-23'],
    ['yesterday afternoon at 3', '2026-11-23T15:00'],
    ['every morning', 'words'],
    ['каждое утро', 'words'],
    ['по ночам', 'words'],
    ['after the update', 'words'],
    ['после двух попыток', 'words'],
    ['час после обновления', 'words'],
    ['спустя час после оплаты', 'words'],
    ['спустя неделю', 'words'],
    ['an hour after the update', 'words'],
    ['two days after the update', 'words'],
    ['20 minutes after I paid', 'words'],
    ['a week after I bought it', 'words'],
    ['the day after the update', 'words'],
    ['two days later', 'words'],
    ['the day after tomorrow', '2026-11-26'],
    ['tomorrow after the update', '2026-11-25 ?'],
    ['через час после обновления', 'words'],
    ['часа три', 'words'],
  ])('reads «%s» as %s, with nothing rough in it', async (text, moment) => {
    expect(await read(text)).toBe(moment);
  });

  it('leaves a rough deadline in its words', async () => {
    for (const text of ['in a few days', 'через пару дней', 'к вечеру']) expect(await read(text, { expect: 'future' })).toBe('words');
  });

  it.each(['tomorrow', 'завтра', 'in 2 hours', 'через час', 'next Friday', 'в следующую пятницу'])('knows that «%s» is yet to come', async (text) => {
    expect(await readMoment(text, MOSCOW)).toMatchObject({ kind: 'moment', isAhead: true });
  });

  it.each(['next week', 'на следующей неделе', 'in a few days'])('knows on which side «%s» lies', async (text) => {
    expect(await readMoment(text, MOSCOW)).toEqual({ kind: 'span', side: 'future' });
  });
});

describe('which day, which year', () => {
  it.each([
    ['22 декабря', 'past', '2025-12-22'],
    ['25 ноября', 'past', '2026-11-25'],
    ['29 февраля', 'past', '2024-02-29'],
    ['22 декабря', 'future', '2026-12-22'],
    ['20 ноября', 'future', '2027-11-20'],
    ['29 февраля', 'future', '2028-02-29'],
    ['в пятницу', 'past', '2026-11-20'],
    ['до пятницы', 'future', '2026-11-27'],
    ['by Friday 18:00', 'future', '2026-11-27T18:00'],
    ['before 18:00', 'future', 'words'],
    ['by 11:00', 'future', '2026-11-25T11:00'],
    ['within 3 days', 'future', '2026-11-27'],
    ['in two weeks', 'future', '2026-12-08'],
    ['через неделю', 'future', '2026-12-01'],
    ['завтра к 6', 'future', '2026-11-25T18:00 ~'],
    ['к концу недели', 'future', 'words'],
    ['as soon as possible', 'future', 'words'],
  ] as const)('reads «%s» told of the %s as %s', async (text, expected, moment) => {
    expect(await read(text, { expect: expected })).toBe(moment);
  });

  it.each([
    ['05/06/2026', 'US', '2026-05-06'],
    ['05/06/2026', 'GB', '2026-06-05'],
    ['05/06/2026', undefined, '2026-06-05'],
    ['11/22/2026 6:30 PM', undefined, '2026-11-22T18:30'],
    ['22/11/2026', 'US', '2026-11-22'],
  ])('reads %s in %s as %s', async (text, country, moment) => {
    expect(await read(text, country === undefined ? {} : { country })).toBe(moment);
  });
});

describe('zones and their changes of the clock', () => {
  it.each([
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T03:30:00-04:00', 'a time that the clocks skip is as much later'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T01:30:00-04:00', 'a time that comes twice is the first'],
    ['Europe/Berlin', '2026-03-29 02:30', '2026-03-29T03:30:00+02:00', 'the same in Europe'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04T02:45:00+11:00', 'half an hour is skipped there'],
    ['Asia/Kolkata', '2026-11-22 18:30', '2026-11-22T18:30:00+05:30', 'an offset with minutes'],
    ['Asia/Kathmandu', 'yesterday 18:30', '2026-11-23T18:30:00+05:45', 'yesterday there'],
    ['Pacific/Kiritimati', 'yesterday', '2026-11-23', 'a day that has begun there'],
    ['Pacific/Pago_Pago', 'yesterday', '2026-11-22', 'a day that has not begun there'],
    ['Europe/Moscow', '2010-07-01 12:00', '2010-07-01T12:00:00+04:00', 'what held then, not now'],
    ['UTC', 'yesterday 18:30', '2026-11-23T18:30:00+00:00', 'no zone at all'],
  ])('in %s, "%s" is %s: %s', async (zone, text, moment) => {
    expect(await readMoment(text, { ...MOSCOW, zone })).toMatchObject({ kind: 'moment', moment });
  });

  it('counts hours over a change of the clocks', async () => {
    const now = new Date('2026-11-01T12:00:00Z');
    expect(await readMoment('8 hours ago', { ...MOSCOW, now, zone: 'America/New_York' })).toMatchObject({ moment: '2026-11-01T00:00:00-04:00' });
  });

  it('names the zone whose clock it is, and none where only an offset is known', async () => {
    expect(await readMoment('22.11.2026 18:30', MOSCOW)).toMatchObject({ zone: 'Europe/Moscow' });
    expect(await readMoment('22.11.2026 18:30 Europe/Berlin', MOSCOW)).toMatchObject({ zone: 'Europe/Berlin' });
    expect(await readMoment('2026-11-22T18:30:00+03:00', MOSCOW)).toMatchObject({ zone: 'Europe/Moscow' });
    expect(await readMoment('2026-11-22T18:30:00+05:00', MOSCOW)).not.toHaveProperty('zone');
    expect(await readMoment('22.11.2026 18:30 UTC+5', MOSCOW)).not.toHaveProperty('zone');
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'вчера',
    'в',
    '18:30',
    '25:61',
    '31',
    'ноября',
    'yesterday',
    'at',
    '6',
    'pm',
    '2026-02-30',
    'last',
    'Friday',
    'МСК',
    '-',
    ',',
    'UTC+99',
    '4.10',
    'час',
    'назад',
    'ago',
  );

  it('is read the same way again once it is a moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(words, { maxLength: 7 }).map((list) => list.join(' ')),
          fc.string({ maxLength: 40 }),
        ),
        async (text) => {
          const check = await readMoment(text, MOSCOW);
          if (check.kind !== 'moment') return;
          expect(parseMoment(check.moment)).toBeTypeOf('object');
          expect(await readMoment(check.moment, MOSCOW)).toMatchObject({ kind: 'moment', moment: check.moment });
        },
      ),
      { numRuns: 500 },
    );
  });
});
