import { wholeWords } from '../whole-words.ts';
import { type DateForm, dayOfYear } from './date-form.ts';
import { NO_FEAST_THING } from './feast-things.ts';
import { MONTH, MONTH_BEGINNINGS, monthOf } from './month-names.ts';
import { YEAR } from './months-and-years.ts';
import { ORDINAL, ordinalOf, RUSSIAN_ORDINAL } from './ordinal-words.ts';
import { BEFORE_DATE } from './weekday-names.ts';

/** What says of a day that it is this year's. */
const THIS_YEAR = '(?: (?:сего года|с\\. ?г\\.|этого года|this year))?';

/** Feasts with a day of their own. */
const FEASTS: readonly (readonly [words: string, day: number, month: number, needs: string])[] = [
  ['boxing day', 26, 12, 'box'],
  ["hallowe'?en", 31, 10, 'hal'],
  ["all saints'?(?: day)?", 1, 11, 'all'],
  ["all souls'?(?: day)?", 2, 11, 'all'],
  ['(?:bonfire night|guy fawkes(?: night| day)?)', 5, 11, 'bon guy'],
  ["valentine'?s day", 14, 2, 'val'],
  ["(?:st|saint)\\.? patrick'?s day", 17, 3, 'pat'],
];

/** Days with the name of their month, and feasts that have one. */
export const DAYS_OF_MONTHS: readonly DateForm[] = [
  {
    // The first ones of «3, 11 и 19 ноября»
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `(\\d{1,2})(?=(?:, \\d{1,2}){0,5},? (?:and|и|or|или|(?<=(?<!ноч[а-я]{1,2} )с \\d{1,2} )на) \\d{1,2}(?:st|nd|rd|th|-?го|-?е)? (${MONTH})(?![a-zа-я]))`,
    ),
    read: ([, day = '', month = ''], setting) => dayOfYear(Number(day), monthOf(month), undefined, setting),
  },
  {
    // 22 November 2026, «22-го ноября», 3rd of May; "20–22 November" is its first day.
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}(?:the )?(\\d{1,2})(?:-?(?:го|ого|е|ое|му|st|nd|rd|th))?(?: ?[-–—] ?\\d{1,2}(?:-?(?:го|е|st|nd|rd|th))?|(?:,? (?:и|and|or|или) \\d{1,2}))?(?: числа)?(?: of)?[ -]{1,2}${MONTH.replace('(?:', '(')}(?![a-zа-я])\\.?(?:,?[ -]${YEAR})?${THIS_YEAR}`,
    ),
    read: ([, day = '', month = '', year = ''], setting) => dayOfYear(Number(day), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // Nov 22, November 22nd, 2026
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}${MONTH.replace('(?:', '(')}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d|:\\d|[ap]m)(?:,? ${YEAR})?`,
    ),
    read: ([whole = '', month = '', day = '', year = ''], setting) =>
      /[а-я]/.test(whole) || (/^may \d+$/.test(whole) && !/^May/.test(setting.text.slice(setting.start)))
        ? undefined
        : dayOfYear(Number(day), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // "the twenty-second of November", «двадцать второго ноября»
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}(?:(?:с|со|до|к|ко|на|от|on|by|since|until) )?(?:the )?(${ORDINAL}|${RUSSIAN_ORDINAL})(?: of)? ${MONTH.replace('(?:', '(')}(?![a-zа-я])(?: ${YEAR})?`,
    ),
    read: ([, words = '', month = '', year = ''], setting) => dayOfYear(ordinalOf(words), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // "November the twenty-second"
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(`${MONTH.replace('(?:', '(')} the (${ORDINAL})`),
    read: ([, month = '', words = ''], setting) => dayOfYear(ordinalOf(words), monthOf(month), undefined, setting),
  },
  {
    // Christmas Eve, New Year's Eve
    needs: 'chr new',
    pattern: wholeWords("(?:(?:on|for|by|before|until|since) )?(?:(christmas)|new year'?s) (?:eve|(day))"),
    read: ([, christmas, day], setting) =>
      christmas
        ? dayOfYear(day ? 25 : 24, 12, undefined, setting)
        : day
          ? dayOfYear(1, 1, undefined, setting)
          : dayOfYear(31, 12, undefined, setting),
  },
  ...FEASTS.map(
    ([words, day, month, needs]): DateForm => ({
      needs,
      pattern: wholeWords(`(?:on|for|by|before|until|till|since|after|at|over|around) (?:the )?${words}${NO_FEAST_THING}`),
      read: (_, setting) => dayOfYear(day, month, undefined, setting),
    }),
  ),
];
