import type { Day } from '../../../../moments/day.ts';
import { daysBetween, isDay, isoDay, weekdayOf } from './calendar.ts';
import { dayOfYear } from './date-form.ts';
import { MONTH, monthOf } from './month-names.ts';
import type { Setting } from './setting.ts';
import { tellsPast } from './told-past.ts';
import { isAhead, isFromThen, isPast, sentenceAround } from './which-way.ts';

/** "the 13th", «26-го»: in this month or the one before; or, where it is still to come, in this one or the next; or in the month that was named before it. */
export function dayOfMonth(day: number, setting: Setting): string | undefined {
  const { today } = setting;
  const ahead = isAhead(setting) || isFromThen(setting);
  const near = inMonthNamed(day, ahead, setting) ?? inMonthToldBefore(day, ahead, setting);
  if (near !== undefined) return near;
  const step = ahead ? (day >= today.day ? 0 : 1) : day <= today.day && !isBeforeLater(day, setting) && !isMonthOld(day, setting) ? 0 : -1;
  const found = inMonth(day, step, today);
  return isDay(found) ? isoDay(found) : undefined;
}

/** How far before a day another one tells its month. */
const FAR = 200;
/** So many days less, and it is the next month's day: "on 30 August … from the 1st". */
const HALF_A_MONTH = 14;
const NAMED_BEFORE = new RegExp(
  `(?:(?<![\\d.,:])(\\d{1,2})(?:-?го|st|nd|rd|th)?(?: of)? |(?:за|for|весь) (?:весь )?)${MONTH.replace('(?:', '(')}(?![a-zа-я])(?! ?\\d)`,
  'g',
);

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;
const NAMES_MONTH = new RegExp(`(?<![a-zа-я])${MONTH}(?![a-zа-я])`);

/** The day in the month that the same sentence named before: "on 30 August … from the 1st", «за весь октябрь … с 7-го». */
function inMonthNamed(day: number, ahead: boolean, setting: Setting): string | undefined {
  const { plain, start, today } = setting;
  const before = plain.slice(Math.max(0, start - FAR), start);
  const last = [...before.matchAll(NAMED_BEFORE)].at(-1);
  if (!last || /[.!?]\s|кажд|every|each/.test(before.slice(last.index))) return undefined;
  const [whole, first, name = ''] = last;
  const month = monthOf(name);
  if (first === undefined) {
    const found = { year: today.year - (month > today.month ? 1 : 0), month, day };
    return !ahead && isDay(found) ? isoDay(found) : undefined;
  }
  const at = start - before.length + last.index;
  const named = dayOfYear(Number(first), month, undefined, { ...setting, start: at, end: at + whole.length });
  if (named === undefined) return undefined;
  const found = inMonth(day, Number(first) - day > HALF_A_MONTH ? 1 : 0, { year: Number(named.slice(0, 4)), month: Number(named.slice(5, 7)), day });
  return isDay(found) && (Number(first) <= day || ahead) ? isoDay(found) : undefined;
}

/** The day in the month of the day that a sentence before named: "I ordered on 3 March. … On the 9th it came." */
function inMonthToldBefore(day: number, ahead: boolean, setting: Setting): string | undefined {
  const { message, today } = setting;
  const last = message.dates.findLast(({ text, value }) => WHOLE_DAY.test(value) && NAMES_MONTH.test(text.toLowerCase()));
  if (!last) return undefined;
  const [year = 0, month = 0, first = 0] = last.value.split(/[-T]/).map(Number);
  const found = inMonth(day, first - day > HALF_A_MONTH ? 1 : 0, { year, month, day });
  if (!isDay(found)) return undefined;
  const isComing = daysBetween(today, found) > 0;
  // "You booked it for the 26th": what was to come then may be over.
  return isComing === ahead || tellsPast(sentenceAround(setting)) === !isComing ? isoDay(found) : undefined;
}

/** "On the 2nd and again on the 9th": the first of two days is no later than the second. */
function isBeforeLater(day: number, { plain, end, today }: Setting): boolean {
  const next =
    /^(?: числа)?,? (?:and|и|or|или|then|а потом|потом)(?: again| then| опять| снова)?(?: on| с)?(?: the)? (\d{1,2})(?:st|nd|rd|th|-?го|-?е)(?![a-zа-я])/.exec(
      plain.slice(end, end + 40),
    )?.[1];
  return next !== undefined && Number(next) > today.day && day < Number(next);
}

/** "He died on the 2nd", written on a 2nd: of today nobody speaks so. */
function isMonthOld(day: number, { plain, start, end, today }: Setting): boolean {
  return day === today.day && /^on the /.test(plain.slice(start, end)) && isPast({ plain, start, end });
}

/** A day so many months from this one; there may be none such. */
function inMonth(day: number, step: number, today: Day): Day {
  const months = today.year * 12 + today.month - 1 + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

/** "Friday the 13th": in this month, the one before or the next, whichever has it on that day of the week. */
export function dayOnWeekday(day: number, weekday: number, { today }: Setting): string | undefined {
  const days = [0, -1, 1].map((step) => inMonth(day, step, today));
  const found = days.find((one) => isDay(one) && weekdayOf(one) === weekday);
  return found && isoDay(found);
}
