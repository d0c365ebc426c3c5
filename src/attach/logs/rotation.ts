import type { LogSurvey } from './survey.ts';

/** What rotation adds to a name: `.1`, `.2.gz`, `-20261122`, `.2026-11-22`, `-2026-11-22-3`; the extension may stand before it or behind. */
const SUFFIX = /(?:\.gz)$/i;
const NUMBER = /[.-](\d{1,3})(?=\.\w+$|$)/;
const DATE = /[._-]?(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_-]?\d{2}[-_.]?\d{2}(?:[-_.]?\d{2})?)?/;

/**
 * Logs that continue each other, each set with its newest first: those whose names differ in what rotation adds. Their times decide, and where they have no full date, their
 * numbers, as they are in the names.
 */
export function rotatedSets(surveys: readonly LogSurvey[]): readonly (readonly LogSurvey[])[] {
  const sets = new Map<string, LogSurvey[]>();
  for (const survey of surveys) {
    const stem = survey.name.replace(SUFFIX, '').replace(DATE, '').replace(NUMBER, '');
    sets.set(stem, [...(sets.get(stem) ?? []), survey]);
  }
  return [...sets.values()].map((set) => [...set].sort(newestFirst));
}

function newestFirst(a: LogSurvey, b: LogSurvey): number {
  const dated = a.dating === 'full' && b.dating === 'full';
  const byTime = dated && a.last !== undefined && b.last !== undefined ? b.last - a.last : 0;
  return byTime || numberOf(a.name) - numberOf(b.name) || (a.name < b.name ? 1 : -1);
}

/** The higher, the older; a name without a number is the newest, a date counts backwards. */
function numberOf(name: string): number {
  const plain = name.replace(SUFFIX, '');
  const date = DATE.exec(plain);
  if (date) return -Number(`${date[1]}${date[2]}${date[3]}`);
  return Number(NUMBER.exec(plain)?.[1] ?? 0) + (NUMBER.test(plain) ? 1 : -1e9);
}
