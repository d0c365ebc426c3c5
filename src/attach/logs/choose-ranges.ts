import type { Cut, CutNote } from './cut.ts';
import { errorSpots, keepErrors } from './keep-errors.ts';
import { type Distance, momentInLog } from './moment-in-log.ts';
import { rotatedSets } from './rotation.ts';
import { type Picked, Selection } from './selection.ts';
import type { LogSurvey } from './survey.ts';

export interface ChooseOptions {
  /** Bytes that all the logs together may take, before packing, their notes included. */
  readonly budget: number;
  /** When the problem happened: ISO 8601, a date or a date and time with an offset. */
  readonly when?: string;
  /** IANA zone of the machine that the logs are from. */
  readonly zone: string;
  readonly note: CutNote;
}

/** A stretch of a log, by the bytes of the original: kept, or left out with the note, ready with its line ends, that takes its place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly note?: string;
}

/** What is kept of one log. */
export interface LogChoice {
  readonly survey: LogSurvey;
  /** All of the log in its order. */
  readonly stretches: readonly Stretch[];
  /** Exactly what the log takes now, notes included. */
  readonly bytes: number;
  readonly lines: number;
  readonly cutLines: number;
  readonly cutBytes: number;
}

/** What did not fit. */
export interface Lost {
  /** Kinds of errors of which not one is kept, and how many there are in all. */
  readonly errorKinds: number;
  readonly ofErrorKinds: number;
  /** Nothing around the moment is kept, though a log has it. */
  readonly moment: boolean;
  /** The last lines of a log, or of the newest of a rotated set, are not kept. */
  readonly newest: boolean;
}

export interface Choice {
  /** In the order of the surveys handed in. */
  readonly logs: readonly LogChoice[];
  /** Bytes of all together; above the budget only where that has no room for one note a log. */
  readonly bytes: number;
  /** Absent where every kind of error, the moment and the newest lines are there. */
  readonly lost?: Lost;
}

/** Shares of the budget that are set aside first: the newest lines and the beginning of each set of logs, and what lies around the moment. */
const NEWEST = { share: 0.05, most: 65_536 };
const OLDEST = { share: 0.02, most: 16_384 };
const MOMENT = { share: 0.1, most: 524_288 };
/** Where a share is too small to tell anything, so many bytes, or an eighth of the budget. */
const SMALL = 4096;

/**
 * Chooses what is kept of several logs, the most valuable first, until the budget is used up:
 * 1. the newest lines of each set of rotated logs, its beginnings (versions, start-up), and the lines nearest to the moment, a small share each;
 * 2. errors, worse ones before lesser ones: of each kind the first and the last, then two more each, then their surroundings, a little and then more;
 * 3. repeated errors, the rarer kinds first, with their surroundings, from half of what is left;
 * 4. what is left goes to the surroundings of the moment and to the newest lines, half and half, the logs sharing evenly, small ones whole.
 * The same surveys give the same choice. No byte goes over the budget.
 */
export function chooseRanges(surveys: readonly LogSurvey[], { budget, when, zone, note }: ChooseOptions): Choice {
  if (surveys.reduce((sum, { bytes }) => sum + bytes, 0) <= budget) return whole(surveys);
  const selection = new Selection(surveys, budget, note);
  const sets = rotatedSets(surveys);
  const distances = new Map<LogSurvey, Distance>();
  for (const survey of when === undefined ? [] : surveys) {
    const distance = momentInLog(survey, when ?? '', zone);
    if (distance) distances.set(survey, distance);
  }
  const room = Math.max(0, selection.left);
  for (const set of sets) keepNewest(selection, set.slice(0, 1), share(room, NEWEST, sets.length));
  for (const set of sets) keepBeginnings(selection, set, share(room, OLDEST, sets.length));
  const nearest = nearestCells(distances);
  keepNearest(selection, nearest, share(room, MOMENT, 1));
  const spots = errorSpots(surveys, distances);
  keepErrors(selection, spots);
  fill(selection, sets, nearest);
  const logs = surveys.map((survey) => choiceOf(selection.picked(survey), note));
  const lost = lostOf(selection, spots, sets, nearest);
  return { logs, bytes: logs.reduce((sum, { bytes }) => sum + bytes, 0), ...(lost ? { lost } : {}) };
}

function share(room: number, { share: part, most }: { share: number; most: number }, among: number): number {
  return Math.min(Math.max(SMALL, room * part), most, room / 8) / among;
}

function whole(surveys: readonly LogSurvey[]): Choice {
  const logs = surveys.map((survey) => ({
    survey,
    stretches: survey.bytes === 0 ? [] : [{ from: 0, to: survey.bytes }],
    bytes: survey.bytes,
    lines: survey.lines,
    cutLines: 0,
    cutBytes: 0,
  }));
  return { logs, bytes: logs.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The last lines of each log, one after the other, from `most` bytes. */
function keepNewest(selection: Selection, logs: readonly LogSurvey[], most: number): void {
  let left = most;
  for (const survey of logs) {
    for (let cell = survey.cells.count - 1; cell >= 0; cell -= 1) {
      // The very last record may be a long one.
      const taken = selection.keep(survey, cell, cell + 1, cell === survey.cells.count - 1 ? Math.max(left, selection.left / 8) : left);
      if (taken === undefined) return;
      left -= taken;
    }
  }
}

/** The beginning of the newest log of a set and that of the oldest, which may be the program's own. */
function keepBeginnings(selection: Selection, set: readonly LogSurvey[], most: number): void {
  const [newest] = set;
  const oldest = set.at(-1);
  const logs = newest === oldest ? [newest] : [newest, oldest];
  for (const survey of logs) {
    let left = most / logs.length;
    for (let cell = 0; survey && cell < survey.cells.count; cell += 1) {
      const taken = selection.keep(survey, cell, cell + 1, cell === 0 ? Math.max(left, selection.left / 8) : left);
      if (taken === undefined) break;
      left -= taken;
    }
  }
}

function keepNearest(selection: Selection, nearest: readonly TimedCell[], most: number): void {
  let left = most;
  for (const { survey, cell } of nearest) {
    const taken = selection.keep(survey, cell, cell + 1, left);
    if (taken === undefined) return;
    left -= taken;
  }
}

interface TimedCell {
  readonly survey: LogSurvey;
  readonly cell: number;
  readonly distance: number;
}

/** The cells of all logs, those nearest to the moment first. */
function nearestCells(distances: ReadonlyMap<LogSurvey, Distance>): readonly TimedCell[] {
  return [...distances].flatMap(([survey, distance]) => cellsByTime(survey, distance)).sort((a, b) => a.distance - b.distance || b.cell - a.cell);
}

/** How far each cell's times are from the moment. A cell without a time has that of the one before. */
function cellsByTime(survey: LogSurvey, distance: Distance): readonly TimedCell[] {
  const { count, first, last } = survey.cells;
  let known = survey.first ?? 0;
  return Array.from({ length: count }, (_, cell) => {
    const from = first[cell] ?? Number.NaN;
    const to = last[cell] ?? Number.NaN;
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

/** Uses up the budget: half around the moment, the rest for the newest lines of each set. */
function fill(selection: Selection, sets: readonly (readonly LogSurvey[])[], nearest: readonly TimedCell[]): void {
  keepNearest(selection, nearest, selection.left / 2);
  // Those that need little come first, and leave the rest of their even share to the others.
  const missing = (set: readonly LogSurvey[]) => set.reduce((sum, log) => sum + log.bytes, 0);
  const smallFirst = [...sets].sort((a, b) => missing(a) - missing(b));
  for (const [at, set] of smallFirst.entries()) keepNewest(selection, set, selection.left / (smallFirst.length - at));
  for (const set of sets) keepNewest(selection, set, selection.left);
}

function choiceOf({ survey, kept, note: most }: Picked, note: CutNote): LogChoice {
  const { start, line, count } = survey.cells;
  const stretches: Stretch[] = [];
  let [bytes, cutLines, cutBytes] = [0, 0, 0];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && kept[to] === kept[from]) to += 1;
    const [first, last] = [start[from] ?? 0, start[to] ?? 0];
    // What is no longer than its note stays.
    if (kept[from] === 1 || last - first <= most) {
      stretches.push({ from: first, to: last });
      bytes += last - first;
    } else {
      const text = noteText(survey, from, to, note);
      stretches.push({ from: first, to: last, note: text });
      bytes += Buffer.byteLength(text);
      cutBytes += last - first;
      cutLines += (line[to] ?? 0) - (line[from] ?? 0);
    }
    from = to;
  }
  return { survey, stretches, bytes, lines: survey.lines, cutLines, cutBytes };
}

function noteText(survey: LogSurvey, from: number, to: number, note: CutNote): string {
  const { inside } = survey.cells;
  const text = `${note(cutOf(survey, from, to))}${survey.newLine}`;
  return inside[from] === 1 ? `${survey.newLine}${text}` : text;
}

function cutOf({ cells, dating }: LogSurvey, from: number, to: number): Cut {
  const { start, line, first, last, errors } = cells;
  const timed = first.subarray(from, to).findIndex((time) => !Number.isNaN(time));
  const lastTimed = last.subarray(from, to).findLastIndex((time) => !Number.isNaN(time));
  return {
    lines: (line[to] ?? 0) - (line[from] ?? 0),
    bytes: (start[to] ?? 0) - (start[from] ?? 0),
    ...(timed === -1 ? {} : { from: first[from + timed] ?? 0, to: last[from + lastTimed] ?? 0, ...(dating ? { dating } : {}) }),
    errors: errors.subarray(from, to).reduce((sum, count) => sum + count, 0),
  };
}

function lostOf(
  selection: Selection,
  spots: ReturnType<typeof errorSpots>,
  sets: readonly (readonly LogSurvey[])[],
  [nearest]: readonly TimedCell[],
): Lost | undefined {
  const isKept = (survey: LogSurvey, cell: number) => selection.picked(survey).kept[cell] === 1;
  const kinds = new Set(spots.map(({ kind }) => kind));
  const found = new Set(spots.filter(({ survey, cell }) => isKept(survey, cell)).map(({ kind }) => kind));
  const newest = sets.some(([log]) => log !== undefined && log.cells.count > 0 && !isKept(log, log.cells.count - 1));
  const moment = nearest !== undefined && !isKept(nearest.survey, nearest.cell);
  if (kinds.size === found.size && !newest && !moment) return undefined;
  return { errorKinds: kinds.size - found.size, ofErrorKinds: kinds.size, moment, newest };
}
