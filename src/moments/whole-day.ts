import { parseMoment } from '../model/moment.ts';
import type { WrittenDate } from './date-words.ts';
import type { Day } from './day.ts';

/** A written day without its year this far ahead still means this year, when it tells of what was: more is the year before. In milliseconds. */
const AHEAD = 7 * 86_400_000;
/** 29 February comes at least once in so many years. */
const LEAP_SPAN = 8;

/** A written day with its year: the latest one that was, or the next one that will be. `undefined` when there is no such day. */
export function wholeDay({ year, month, day }: WrittenDate, today: Day, direction: 'past' | 'future'): Day | undefined {
  if (year !== undefined) return existing({ year, month, day });
  const from = noon(today);
  const years = Array.from({ length: LEAP_SPAN + 2 }, (_, index) => (direction === 'past' ? today.year + 1 - index : today.year + index));
  return years
    .flatMap((candidate) => existing({ year: candidate, month, day }) ?? [])
    .find((candidate) => (direction === 'past' ? noon(candidate) <= from + AHEAD : noon(candidate) >= from));
}

function existing(day: Day): Day | undefined {
  const text = `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return typeof parseMoment(text) === 'object' ? day : undefined;
}

function noon({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day, 12);
}

/** Whether two are the same day. */
export function sameDay(a: Day, b: Day): boolean {
  return noon(a) === noon(b);
}
