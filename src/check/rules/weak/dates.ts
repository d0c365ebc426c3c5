import { parseMoment } from '../../../model/moment.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { MONTH } from '../../see/facts/dates/month-names.ts';
import type { SeenFact } from '../../see/seen.ts';
import type { Purpose, Rule } from '../rule.ts';

/** Days that are counted from the day of writing. A period ("for a week") and a day of the calendar are not. */
const RELATIVE = lowerPattern(
  /^(?:(?:since|from|on|by|until) )?(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last (?:night|week|month|mon|tue|wed|thu|fri|sat|sun)\p{L}*|(?:the )?day before yesterday|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:days?|weeks?) ago|(?:со? |до |к )?(?:сегодня|вчера|позавчера|завтра|вчерашнего дня)|(?:сегодня|вчера) (?:утром|дн[её]м|вечером|ночью)|(?:в |во |со? |к )?(?:прошл\p{L}+ )?(?:понедельник\p{L}?|вторник\p{L}?|сред[уыеа]|четверг\p{L}?|пятниц[уыеа]|суббот[уыеа]|воскресень\p{L})|на прошлой неделе|\d{1,2} (?:дн\p{L}+|недел\p{L}+) назад)(?!\p{L})/u,
);

/** Who asks, wishes or thanks speaks of days to come, or of none that has to be found. */
const AHEAD: ReadonlySet<Purpose> = new Set(['thanks', 'question', 'wish', 'remark']);

/** "Yesterday", in a text that may be read on any day. The date is offered where it can be told. */
export const relativeDate: Rule = {
  id: 'weak.relative-date',
  family: 'weak',
  field: 'when',
  weight: 1,
  message: { id: 'finding.weak.relative-date' },
  find: ({ seen, isDated, purpose }) => {
    const { dates } = seen.facts;
    // One that can be told by the calendar is enough to count the others from.
    if (isDated || AHEAD.has(purpose) || dates.some(isOfCalendar)) return [];
    return dates
      .filter(({ text }) => RELATIVE.test(text.toLowerCase()))
      .slice(0, 3)
      .map(({ text, value, start, end }) => {
        const moment = value.slice(0, 10);
        const parsed = parseMoment(moment);
        if (parsed === undefined || parsed === 'impossible')
          return { at: start, message: { id: 'finding.weak.relative-date', values: { words: text } } };
        return {
          at: start,
          message: { id: 'finding.weak.relative-date.known', values: { words: text, moment } },
          rewrite: { start, end, text: moment },
        };
      });
  },
};

/** A day with its month behind a day of the week, by its name or in figures. */
const WITH_MONTH = new RegExp(`(?<![a-zа-яё])(?:${MONTH})(?![a-zа-яё])|\\d{1,2}[./]\\d{1,2}(?!\\d)`);

/** Whether a date names its day by the calendar: "22 November", not "every night at 2". */
function isOfCalendar({ text, value }: SeenFact): boolean {
  const day = /^\d{4}-\d{2}-(\d{2})/.exec(value)?.[1];
  const lower = text.toLowerCase();
  // "Monday 2 November" names the day of the week beside it.
  const isCounted = RELATIVE.test(lower) && !WITH_MONTH.test(lower);
  return day !== undefined && !isCounted && new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(text);
}
