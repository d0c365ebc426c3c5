import type { Day } from '../../../../moments/day.ts';

/** What a text is read with: which day it is. */
export interface Today extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** A day as ISO 8601 has it. */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${pad(day)}`;
}

/** A month as ISO 8601 has it; month 0 is the December before, and so on. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${pad((months % 12) + 1)}`;
}

/** A time of day as ISO 8601 has it; seconds only where they are known. */
export function isoTime(hour: number, minute: number, second?: number): string {
  return `${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
}

/** Whether the calendar has this day. */
export function isDay(day: Day): boolean {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return day.day >= 1 && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Days from one to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}

function noon({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day, 12);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
