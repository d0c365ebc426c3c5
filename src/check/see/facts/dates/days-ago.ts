import { daysLater } from '../../../../moments/day.ts';
import { wholeWords } from '../whole-words.ts';
import { isoDay, isoMonth, isoTime, type Today } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { COUNT, countOf, SOME } from './number-words.ts';

/** How the words of a unit begin. */
const UNITS: readonly (readonly [stem: RegExp, unit: 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'hour' | 'minute'])[] = [
  [/^(?:day|night|дн|день|сут|ноч)/, 'day'],
  [/^(?:week|wk|недел)/, 'week'],
  [/^fortnight/, 'fortnight'],
  [/^(?:month|mth|месяц|мес)/, 'month'],
  [/^(?:year|yr|год|лет)/, 'year'],
  [/^(?:hour|hr|час)/, 'hour'],
  [/^(?:min|мин)/, 'minute'],
];
const UNIT =
  '(ноч[ьи]|ночей|дня|дней|день|дн|сутки|суток|недел[юяьие]|месяц(?:а|ев)?|мес|года?|лет|час(?:а|ов)?|минут[уы]?|мин|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|fortnights?|hours?|hrs?|minutes?|mins?)';

/** Units that are so many days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** A day so many units from today; a month or a year where the unit is one. */
function away(count: number, unit: string, today: Today): string {
  const kind = UNITS.find(([stem]) => stem.test(unit))?.[1] ?? 'day';
  const days = DAYS[kind];
  if (days !== undefined) return isoDay(daysLater(today, count * days));
  if (kind === 'month') return isoMonth(today.year, today.month + count);
  if (kind === 'year') return String(today.year + count);
  const minutes = today.hour * 60 + today.minute + count * (kind === 'hour' ? 60 : 1);
  const midnights = Math.floor(minutes / 1440);
  const left = minutes - midnights * 1440;
  return `${isoDay(daysLater(today, midnights))}T${isoTime(Math.floor(left / 60), left % 60)}`;
}

/** What is shown an hour earlier is shifted, and did not happen then. */
const SHOWN = /(?<![a-z])(?:shown|shows?|displayed|appears?|listed|starts?|set|off|is|are|comes?|goes?) $/;

/** So long ago. */
export const DAYS_AGO: readonly DateForm[] = [
  {
    // two days ago, «пару недель назад», «неделю назад», "a month back"
    needs: 'ago наз ear bac',
    pattern: wholeWords(
      `(?:(?:about|around|almost|nearly|примерно|около|где-то|приблизительно) )?(?:(${SOME}|${COUNT}|an?|the) )?${UNIT} (?:(два|две|три|четыре|пять|шесть|семь|восемь|десять|пятнадцать|двадцать|тридцать) |как |тому |(или) (?:два|две|три) )?(?:назад|ago|earlier|back(?! to))`,
    ),
    read: ([whole = '', count = '', unit = '', behind = '', or = ''], { today, plain, start }) => {
      if (/back$/.test(whole) && !/(?:week|month|year|day)/.test(unit)) return undefined;
      if (/earlier$/.test(whole) && SHOWN.test(plain.slice(Math.max(0, start - 14), start))) return undefined;
      // «дней десять назад»: the number may stand behind what it counts.
      const said = count || behind;
      const number = said === '' || /^an?$/.test(said) ? 1 : countOf(said);
      return number === undefined || or !== '' || (said === '' && /^(?:days|weeks|months|years|hours|minutes)$/.test(unit))
        ? ''
        : away(-number, unit, today);
    },
  },
  {
    // two Christmases ago
    needs: 'chr sum win eas',
    pattern: wholeWords(`(${COUNT}) (christmases|easters|summers|winters) ago`),
    read: ([, count = '', feast = ''], { today }) => {
      const years = countOf(count) ?? 0;
      return /^chr/.test(feast) ? isoMonth(today.year - years, 12) : String(today.year - years);
    },
  },
];
