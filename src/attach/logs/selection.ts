import type { Cut, CutNote } from './cut.ts';
import type { LogSurvey } from './survey.ts';

/** One log while it is chosen from. */
export interface Picked {
  readonly survey: LogSurvey;
  /** 1 for each cell that stays. */
  readonly kept: Uint8Array;
  /** Bytes that a note and its line ends take at most. */
  readonly note: number;
}

/** Which cells of several logs stay, and what they come to with the notes for what does not. */
export class Selection {
  readonly logs: ReadonlyMap<LogSurvey, Picked>;
  readonly #budget: number;
  #used = 0;

  constructor(surveys: readonly LogSurvey[], budget: number, note: CutNote) {
    this.#budget = budget;
    this.logs = new Map(surveys.map((survey) => [survey, { survey, kept: new Uint8Array(survey.cells.count), note: longestNote(survey, note) }]));
    for (const { survey, note: most } of this.logs.values()) if (survey.cells.count > 0) this.#used += most;
  }

  get left(): number {
    return this.#budget - this.#used;
  }

  picked(survey: LogSurvey): Picked {
    const picked = this.logs.get(survey);
    if (!picked) throw new Error(`${survey.name} is not among the logs that are chosen from`);
    return picked;
  }

  /** Keeps the cells from `from` to before `to`, if all of them fit into `most` bytes and the budget. Returns the bytes that it took, or nothing. */
  keep(survey: LogSurvey, from: number, to: number, most = Number.POSITIVE_INFINITY): number | undefined {
    const { kept, note } = this.picked(survey);
    const { start, count } = survey.cells;
    let bytes = 0;
    let gaps = 0;
    for (let cell = from; cell < to; cell += 1) {
      if (kept[cell] === 1) continue;
      bytes += (start[cell + 1] as number) - (start[cell] as number);
      // Runs of what is not kept: one begins or ends here, or goes on.
      const before = cell > 0 && kept[cell - 1] === 0 && cell === from;
      const after = cell + 1 < count && kept[cell + 1] === 0 && cell + 1 === to;
      const opens = cell === from || kept[cell - 1] === 1;
      if (opens) gaps -= 1;
      if (before) gaps += 1;
      if (after) gaps += 1;
    }
    const cost = bytes + gaps * note;
    if (cost > most || cost > this.left) return undefined;
    kept.fill(1, from, to);
    this.#used += cost;
    return cost;
  }
}

/** The longest that a note about this log may be, in bytes of UTF-8, with the line ends that it may need. Digits are tried as long as they get, and every plural form has room. */
function longestNote({ lines, bytes, first, last, dating, errors }: LogSurvey, note: CutNote): number {
  const times = first === undefined || last === undefined ? {} : { from: first, to: last, ...(dating ? { dating } : {}) };
  const count = errors.reduce((sum, kind) => sum + kind.count, 0);
  const worst: Cut = { lines: Math.max(lines, 2), bytes: longest(bytes), errors: count, ...times };
  return Buffer.byteLength(note(worst)) + PLURAL_ROOM + 4;
}

const PLURAL_ROOM = 24;

/** A size that takes as many digits as any up to this. */
function longest(bytes: number): number {
  return Math.max(bytes, 999_400);
}
