import type { CutNote } from './cut.ts';
import { errorSpots, keepErrors } from './keep-errors.ts';
import { type Distance, momentInLog } from './moment-in-log.ts';
import { keepNearest, type NearestCells, nearestCells } from './nearest-cells.ts';
import { rotatedSets } from './rotation.ts';
import { Selection } from './selection.ts';
import { type Stretches, stretchesOf } from './stretches.ts';
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

/** What is kept of one log. */
export interface LogChoice extends Stretches {
  readonly survey: LogSurvey;
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
 * The same surveys give the same choice. No byte goes over the budget. What is no log (`noLog`) is not to be handed in: it was not read to its end.
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
  const logs = surveys.map((survey) => ({ survey, ...stretchesOf(selection.picked(survey), note) }));
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

/** Uses up the budget: half around the moment, the rest for the newest lines of each set. */
function fill(selection: Selection, sets: readonly (readonly LogSurvey[])[], nearest: NearestCells): void {
  keepNearest(selection, nearest, selection.left / 2);
  // Those that need little come first, and leave the rest of their even share to the others.
  const missing = (set: readonly LogSurvey[]) => set.reduce((sum, log) => sum + log.bytes, 0);
  const smallFirst = [...sets].sort((a, b) => missing(a) - missing(b));
  for (const [at, set] of smallFirst.entries()) keepNewest(selection, set, selection.left / (smallFirst.length - at));
  for (const set of sets) keepNewest(selection, set, selection.left);
}

function lostOf(
  selection: Selection,
  spots: ReturnType<typeof errorSpots>,
  sets: readonly (readonly LogSurvey[])[],
  nearest: NearestCells,
): Lost | undefined {
  const isKept = (survey: LogSurvey, cell: number) => selection.picked(survey).kept[cell] === 1;
  const kinds = new Set(spots.map(({ kind }) => kind));
  const found = new Set(spots.filter(({ survey, cell }) => isKept(survey, cell)).map(({ kind }) => kind));
  const newest = sets.some(([log]) => log !== undefined && log.cells.count > 0 && !isKept(log, log.cells.count - 1));
  const log = nearest.surveys[nearest.survey[0] ?? 0];
  const moment = log !== undefined && !isKept(log, nearest.cell[0] ?? 0);
  if (kinds.size === found.size && !newest && !moment) return undefined;
  return { errorKinds: kinds.size - found.size, ofErrorKinds: kinds.size, moment, newest };
}
