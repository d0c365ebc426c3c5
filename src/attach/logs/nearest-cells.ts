import type { Distance } from './moment-in-log.ts';
import type { Selection } from './selection.ts';
import type { LogSurvey } from './survey.ts';

/** Keeps the cells nearest to the moment, of all logs together, as far as `most` bytes go. */
export function keepNearest(selection: Selection, nearest: readonly TimedCell[], most: number): void {
  let left = most;
  for (const { survey, cell } of nearest) {
    const taken = selection.keep(survey, cell, cell + 1, left);
    if (taken === undefined) return;
    left -= taken;
  }
}

/** How far the lines of a cell are from the moment, in milliseconds. */
export interface TimedCell {
  readonly survey: LogSurvey;
  readonly cell: number;
  readonly distance: number;
}

/** The cells of all logs, those nearest to the moment first. */
export function nearestCells(distances: ReadonlyMap<LogSurvey, Distance>): readonly TimedCell[] {
  return [...distances].flatMap(([survey, distance]) => cellsByTime(survey, distance)).sort((a, b) => a.distance - b.distance || b.cell - a.cell);
}

/** How far each cell's times are from the moment. A cell without a time has that of the one before. */
function cellsByTime(survey: LogSurvey, distance: Distance): readonly TimedCell[] {
  const { count, first, last } = survey.cells;
  let known = survey.first ?? 0;
  return Array.from({ length: count }, (_, cell) => {
    const from = first[cell] as number;
    const to = last[cell] as number;
    const begins = Number.isNaN(from) ? known : from;
    known = Number.isNaN(to) ? known : to;
    const next = cell + 1 < count ? (first[cell + 1] ?? known) : known;
    return { survey, cell, distance: distanceTo(distance, begins, Number.isNaN(next) ? known : Math.max(known, next)) };
  });
}

/** The least distance of a stretch of time: 0 where the moment lies in it. Distances fall towards the moment and rise behind it. */
function distanceTo(distance: Distance, from: number, to: number): number {
  const [a, b] = [distance(from), distance(to)];
  return Math.max(0, Math.min(a, b, Math.max(a, b) >= to - from ? Number.POSITIVE_INFINITY : 0));
}
