import type { ErrorKind } from './error-kinds.ts';
import type { Distance } from './moment-in-log.ts';
import type { Selection } from './selection.ts';
import type { LogSurvey } from './survey.ts';

/** One error, where it lies, and how much it says that the others of its kind do not: 0 for the first and the last. */
export interface ErrorSpot {
  readonly survey: LogSurvey;
  readonly kind: ErrorKind;
  readonly cell: number;
  readonly rank: number;
  /** How far from the moment; where there is none, how far from the end. */
  readonly distance: number;
}

/** Ranks from which on an error only repeats others. */
const REPEATS = 4;
/** Lines around an error: little, and as many as one likes to read. */
const CLOSE = { before: 5, after: 3 };
const WIDE = { before: 25, after: 15 };

/** All remembered errors of the logs. */
export function errorSpots(surveys: readonly LogSurvey[], distances: ReadonlyMap<LogSurvey, Distance>): readonly ErrorSpot[] {
  return surveys.flatMap((survey) => {
    const distance = distances.get(survey);
    return survey.errors.flatMap((kind) =>
      rankedPlaces(kind).map(({ offset, rank }) => {
        const cell = cellAt(survey, offset);
        const time = survey.cells.first[cell] ?? Number.NaN;
        const far = distance && !Number.isNaN(time) ? distance(time) : (survey.bytes - offset) / Math.max(1, survey.bytes) + 1e12;
        return { survey, kind, cell, rank, distance: far };
      }),
    );
  });
}

/** Keeps errors, then their surroundings, as far as the budget goes; repeats get half of what is left behind. */
export function keepErrors(selection: Selection, spots: readonly ErrorSpot[]): void {
  const ordered = [...spots].sort(byWorth);
  const worse = ordered.filter(({ kind, rank }) => kind.severity >= 3 && rank < REPEATS);
  const lesser = ordered.filter(({ kind, rank }) => kind.severity < 3 && rank < REPEATS);
  const none = { before: 0, after: 0 };
  keepAll(selection, worse, none);
  keepAll(selection, worse, CLOSE);
  keepAll(selection, lesser, none);
  keepAll(selection, worse, WIDE);
  keepAll(selection, lesser, CLOSE, selection.left / 4);
  const repeats = ordered.filter(({ rank, kind }) => rank >= REPEATS && kind.severity >= 3).sort(byRarity);
  keepAll(selection, repeats, CLOSE, selection.left / 2);
}

/** Repeats of rare kinds come first; of each kind those first that lie farthest from others. */
function byRarity(a: ErrorSpot, b: ErrorSpot): number {
  return a.kind.count - b.kind.count || a.rank - b.rank || byWorth(a, b);
}

function byWorth(a: ErrorSpot, b: ErrorSpot): number {
  return a.rank - b.rank || b.kind.severity - a.kind.severity || a.distance - b.distance || b.cell - a.cell;
}

function keepAll(selection: Selection, spots: readonly ErrorSpot[], around: typeof CLOSE, most = Number.POSITIVE_INFINITY): void {
  let left = most;
  for (const { survey, cell } of spots) {
    const [from, to] = surroundings(survey, cell, around);
    left -= selection.keep(survey, from, to, left) ?? 0;
  }
}

/** The cells that hold at least so many lines before and after a cell's own. */
function surroundings({ cells }: LogSurvey, cell: number, { before, after }: typeof CLOSE): readonly [from: number, to: number] {
  const { line, count } = cells;
  let from = cell;
  let to = cell + 1;
  while (from > 0 && (line[cell] as number) - (line[from] as number) < before) from -= 1;
  while (to < count && (line[to] as number) - (line[cell + 1] as number) < after) to += 1;
  return [from, to];
}

/** The first and the last, the second and the last but one, and so on; those between come after all of these. */
function rankedPlaces({ firsts, middles, lasts }: ErrorKind): readonly { readonly offset: number; readonly rank: number }[] {
  return [
    ...firsts.map((offset, at) => ({ offset, rank: at })),
    ...lasts.map((offset, at) => ({ offset, rank: lasts.length - 1 - at })),
    ...middles.map((offset, at) => ({ offset, rank: REPEATS + spread(at) })),
  ];
}

/** 0 for every 64th of a row, 1 for those in the middle between, and so on to 6: whatever is taken first lies all along. */
function spread(at: number): number {
  return at % 64 === 0 ? 0 : 6 - Math.log2(at & -at);
}

function cellAt({ cells }: LogSurvey, offset: number): number {
  let [low, high] = [0, cells.count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cells.start[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
