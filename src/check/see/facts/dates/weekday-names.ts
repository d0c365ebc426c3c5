/** Days of the week in any case; for a pattern in plain text. */
export const WEEKDAY =
  '(?:понедельник(?:ом|[ауи])?|вторник(?:ом|[ауи])?|сред[аыуеой]{1,2}|четверг(?:ом|[ауи])?|пятниц(?:ей|[аыуе])|суббот(?:ой|[аыуе])|воскресень(?:ем|[еяю])|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wednsday|wensday|wendsday|wedensday|thrusday|satuday|saterday|tuseday|mondey|thurs|tues|weds)';

/** Their abbreviations, which mean something else too. */
export const SHORT_WEEKDAY = '(?:пн|вт|ср|чт|пт|сб|вс|mon|tues?|wed|thurs?|fri|sat|sun)';

/** The English ones: of these several stand in a row, and a day's number behind them. */
export const ENGLISH_SHORT = '(?:mon|tues?|weds?|thurs?|fri|sat|sun)';

/** What may stand before a date; for a pattern in plain text. */
export const BEFORE_DATE = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})[.,]{0,2} {1,2})?`;

/** Monday 1 to Sunday 7, by the first two letters. */
const NUMBERS: Readonly<Record<string, number>> = {
  по: 1,
  пн: 1,
  вт: 2,
  ср: 3,
  че: 4,
  чт: 4,
  пя: 5,
  пт: 5,
  су: 6,
  сб: 6,
  во: 7,
  вс: 7,
  mo: 1,
  tu: 2,
  we: 3,
  th: 4,
  fr: 5,
  sa: 6,
  su: 7,
};

/** How names of days begin, and their abbreviations. */
export const WEEKDAY_BEGINNINGS = 'пон вто сре чет пят суб вос mon tue tus wed wen thu thr fri sat sun';
export const SHORT_WEEKDAYS = 'пн вт ср чт пт сб вс mon tue wed thu fri sat sun';

/** Monday 1 to Sunday 7. */
export function weekdayNumber(name: string): number {
  return NUMBERS[name.slice(0, 2)] ?? 0;
}
