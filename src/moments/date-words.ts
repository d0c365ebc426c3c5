import { type Form, type Taken, take, wordPattern } from './take.ts';

/** A day as it was written; the year may be left to be found. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const RUSSIAN = [
  'янв(?:аря)?',
  'фев(?:р(?:аля)?)?',
  'мар(?:та)?',
  'апр(?:еля)?',
  'ма[йя]',
  'июн[ья]?',
  'июл[ья]?',
  'авг(?:уста)?',
  'сен(?:т(?:ября)?)?',
  'окт(?:ября)?',
  'ноя(?:б(?:ря)?)?',
  'дек(?:абря)?',
];
const ENGLISH = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const MONTHS = [...RUSSIAN, ...ENGLISH].map((month) => new RegExp(`^${month}$`, 'i'));
const MONTH = `(${[...RUSSIAN, ...ENGLISH].join('|')})\\.?`;

/** A day of the week beside a date says nothing that the date does not. */
const WEEKDAY =
  '(?:(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?,?\\s+)?';
const YEAR = '(\\d{4})(?!\\s*:)(?:\\s?(?:г(?:ода|од|\\.)?(?![а-яё])\\.?))?';
const CLOCK_FOLLOWS = '(?=,?\\s+(?:в\\s+|at\\s+)?\\d{1,2}:\\d{2})';

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'PW', 'MH']);

/** Takes a written day out of a text: `22 November 2026`, `Nov 22`, «22 ноября 2026 г.», `22.11.2026`, `11/22/2026`, `2026-11-22`. `country` says how slashes are read. */
export function takeDate(text: string, country: string | undefined): Taken<WrittenDate> | undefined {
  return take(text, [
    { pattern: wordPattern(`${WEEKDAY}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})`), read: ([, year, , month, day]) => date(day, month, year) },
    {
      pattern: wordPattern(`${WEEKDAY}(\\d{1,2})(?:-?(?:го|ого|st|nd|rd|th))?(?:\\s+of)?[\\s-]+${MONTH}(?:,?[\\s-]+${YEAR})?`),
      read: ([, day, month = '', year]) => date(day, monthNumber(month), year),
    },
    {
      pattern: wordPattern(`${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\s*:|[ap]m)(?:,?\\s+${YEAR})?`),
      read: ([, month = '', day, year]) => date(day, monthNumber(month), year),
    },
    { pattern: wordPattern(`${WEEKDAY}(\\d{1,2})([.-])(\\d{1,2})\\2${YEAR}`), read: ([, day, , month, year]) => date(day, month, year) },
    {
      pattern: wordPattern(`${WEEKDAY}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})${CLOCK_FOLLOWS}`),
      read: ([, day, month, year]) => date(day, month, `20${year}`),
    },
    // Without a year and without a time it may as well be a version.
    { pattern: wordPattern(`${WEEKDAY}(\\d{1,2})\\.(\\d{2})${CLOCK_FOLLOWS}`), read: ([, day, month]) => date(day, month) },
    {
      pattern: wordPattern(`${WEEKDAY}(\\d{1,2})/(\\d{1,2})/(\\d{4})`),
      read: ([, first = '', second = '', year]) => {
        const monthFirst = Number(second) > 12 || (MONTH_FIRST.has(country ?? '') && Number(first) <= 12);
        return monthFirst ? date(second, first, year) : date(first, second, year);
      },
    },
  ] satisfies readonly Form<WrittenDate>[]);
}

function monthNumber(word: string): string {
  return String((MONTHS.findIndex((month) => month.test(word)) % 12) + 1);
}

function date(day = '', month = '', year = ''): WrittenDate {
  return { ...(year === '' ? {} : { year: Number(year) }), month: Number(month), day: Number(day) };
}
