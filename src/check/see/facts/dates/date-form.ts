import { daysLater } from '../../../../moments/day.ts';
import type { Sleeper } from '../awake.ts';
import { daysBetween, isDay, isoDay, type Today, weekdayOf } from './calendar.ts';
import { isOver, isPlannedLongBefore } from './planned-long-before.ts';
import type { Setting } from './setting.ts';
import { isAhead, isFarAhead, isFromThen, isPast } from './which-way.ts';

/** A way to write a day, a month, a year or a span of days: its pattern for plain text, and what its groups mean (ISO 8601, empty where it cannot be told); `undefined` where it is no date after all. */
export interface DateForm extends Sleeper {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], setting: Setting) => string | undefined;
}

/** For a time that names no single day. */
export const untold = (): string => '';

/** Whether a date belongs to a paper or a message: "invoice 4471 of 5 February". */
function isMade({ plain, start, end }: Setting): boolean {
  return (
    (/^(?:from|of|dated|от) /.test(plain.slice(start, end)) ||
      /(?:^|[^a-zа-я])(?:from|of|dated|от)(?: the)? $/.test(plain.slice(Math.max(0, start - 12), start))) &&
    MADE_ON.test(plain.slice(Math.max(0, start - 48), start))
  );
}

/** What has been done on a day: a verb that no plan is told with, right before it. */
const DONE_ON =
  /(?<![a-z])(?:paid|bought|ordered|sent|came|arrived|got|took|went|started|began|happened|failed|broke|died|called|wrote|installed|received|signed|returned|posted) (?:it |them )?on $|(?<![а-я])(?:купил|оплатил|заказал|получил|отправил|сдал|звонил|писал|приш|приехал|началось|сломал)[а-я]{0,5} $/;
/** A paper or a message by its day, which is the day that it was made. */
const MADE_ON =
  /(?<![a-z])(?:invoice|bill|receipt|statement|order|payment|letter|e-?mail|message|ticket|contract|claim|report|reply|request|quote|photo)s?(?: (?:no\.?|number|#)? ?[a-z]{0,4}[\d/-]{1,16})? (?:(?:from|of|dated)(?: the)? )?$|(?<![а-я])(?:счет|заказ|письм|договор|накладн|акт|чек|заявк|обращени|плат[её]ж|квитанци|сообщени|справк)[а-я]{0,4}(?: (?:№ ?|n |номер )?[а-яa-z]{0,3}[\d/-]{1,16})? (?:от )?$/;
/** What goes on since a day: «с 3 марта лежит». */
const SINCE = /(?:^|[^a-zа-я])(?:since|с|со)(?: the)? $/;
/** So many days ahead a day without its year is this year's, unless it is done: few leave out the year of what was eleven months ago. */
const NEAR = 45;
/** Nobody writes so few days before a day of what happened on it a year ago. */
const SOON = 14;
/** So many where nothing tells that it has been. */
const FAR = 120;
/** So many where the sentence itself lies ahead: a day of the last weeks is this year's. */
const FARTHEST = 300;
/** So many where something is planned for it: a day of the last month is this year's even so. */
const LONG_BEFORE = 335;

/** A day and month: in this year, unless that lies far ahead. `undefined` when there is no such day. */
export function dayOfYear(day: number, month: number, year: number | undefined, setting: Setting): string | undefined {
  const { today } = setting;
  if (year !== undefined) return isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;
  const next = daysBetween(today, { year: today.year, month, day }) > 0 ? today.year : today.year + 1;
  const ahead = daysBetween(today, { year: next, month, day });
  const isComing =
    ahead <= NEAR
      ? ahead < 2 || !(DONE_ON.test(setting.plain.slice(Math.max(0, setting.start - 24), setting.start)) || (ahead > SOON && isOver(setting)))
      : ahead <= FAR
        ? !(isPast(setting) || isMade(setting) || SINCE.test(setting.plain.slice(Math.max(0, setting.start - 10), setting.start))) ||
          isAhead(setting) ||
          isFromThen(setting)
        : (ahead <= FARTHEST && isFarAhead(setting)) || (ahead <= LONG_BEFORE && !isMade(setting) && isPlannedLongBefore(setting));
  const years = isComing ? [next, next - 1] : [next - 1, next - 2];
  const fit = years.find((candidate) => isDay({ year: candidate, month, day }));
  return fit === undefined ? undefined : isoDay({ year: fit, month, day });
}

/** The latest such day of the week that was, or, `ahead`, the next that will be. `last`: not merely yesterday. */
export function dayOfWeek(weekday: number, today: Today, { ahead = false, last = false } = {}): string {
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  return isoDay(daysLater(today, ahead ? 7 - back || 7 : last && back === 1 ? -8 : -back));
}
