import type { Distance } from './moment-in-log.ts';
import type { Selection } from './selection.ts';
import type { LogSurvey } from './survey.ts';

/** Cells of several logs, those nearest to the moment first. There may be very many: so they are columns. */
export interface NearestCells {
  readonly surveys: readonly LogSurvey[];
  /** Which of the surveys each cell is of, and which of its cells it is. */
  readonly survey: Uint32Array;
  readonly cell: Uint32Array;
}

/** All cells of the logs that were running at the moment, in the order of their distance; of those equally far, the newer first. */
export function nearestCells(distances: ReadonlyMap<LogSurvey, Distance>): NearestCells {
  const surveys = [...distances.keys()];
  const count = surveys.reduce((sum, { cells }) => sum + cells.count, 0);
  const far = new Float64Array(count);
  const survey = new Uint32Array(count);
  const cell = new Uint32Array(count);
  let begins = 0;
  for (const [at, [log, distance]] of [...distances].entries()) {
    measure(log, distance, far.subarray(begins, begins + log.cells.count));
    survey.fill(at, begins, begins + log.cells.count);
    for (let index = 0; index < log.cells.count; index += 1) cell[begins + index] = index;
    begins += log.cells.count;
  }
  const order = Uint32Array.from({ length: count }, (_, at) => at).sort((a, b) => (far[a] as number) - (far[b] as number) || b - a);
  return { surveys, survey: order.map((at) => survey[at] as number), cell: order.map((at) => cell[at] as number) };
}

/** Keeps the nearest cells as far as `most` bytes go. */
export function keepNearest(selection: Selection, { surveys, survey, cell }: NearestCells, most: number): void {
  let left = most;
  for (let at = 0; at < cell.length; at += 1) {
    const from = cell[at] as number;
    const taken = selection.keep(surveys[survey[at] as number] as LogSurvey, from, from + 1, left);
    if (taken === undefined) return;
    left -= taken;
  }
}

/** How far each cell's times are from the moment. A cell without a time has that of the one before. */
function measure(log: LogSurvey, distance: Distance, far: Float64Array): void {
  const { count, first, last } = log.cells;
  let known = log.first ?? 0;
  for (let cell = 0; cell < count; cell += 1) {
    const from = first[cell] as number;
    const to = last[cell] as number;
    const begins = Number.isNaN(from) ? known : from;
    known = Number.isNaN(to) ? known : to;
    const next = cell + 1 < count ? (first[cell + 1] as number) : known;
    far[cell] = distanceTo(distance, begins, Number.isNaN(next) ? known : Math.max(known, next));
  }
}

/** The least distance of a stretch of time: 0 where the moment lies in it. Distances fall towards the moment and rise behind it. */
function distanceTo(distance: Distance, from: number, to: number): number {
  const [a, b] = [distance(from), distance(to)];
  return Math.max(0, Math.min(a, b, Math.max(a, b) >= to - from ? Number.POSITIVE_INFINITY : 0));
}
