import type { Cut, CutNote } from './cut.ts';
import type { Picked } from './selection.ts';
import type { LogSurvey } from './survey.ts';

/** A stretch of a log, by the bytes of the original: kept, or left out with the note, ready with its line ends, that takes its place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly note?: string;
}

/** The stretches of a log, as its cells were picked, and what they come to. */
export interface Stretches {
  /** All of the log in its order. */
  readonly stretches: readonly Stretch[];
  /** Exactly what the log takes now, notes included. */
  readonly bytes: number;
  readonly cutLines: number;
  readonly cutBytes: number;
}

/** Writes the notes for what is not kept. A stretch that is no longer than its note stays. */
export function stretchesOf({ survey, kept, note: most }: Picked, note: CutNote): Stretches {
  const { start, line, count } = survey.cells;
  const stretches: Stretch[] = [];
  let [bytes, cutLines, cutBytes] = [0, 0, 0];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && kept[to] === kept[from]) to += 1;
    const [first, last] = [start[from] ?? 0, start[to] ?? 0];
    if (kept[from] === 1 || last - first <= most) {
      const before = stretches.at(-1);
      if (before && before.note === undefined) stretches[stretches.length - 1] = { from: before.from, to: last };
      else stretches.push({ from: first, to: last });
      bytes += last - first;
    } else {
      const text = noteText(survey, from, to, note);
      stretches.push({ from: first, to: last, note: text });
      bytes += Buffer.byteLength(text);
      cutBytes += last - first;
      cutLines += (line[to] as number) - (line[from] as number);
    }
    from = to;
  }
  return { stretches, bytes, cutLines, cutBytes };
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
    lines: (line[to] as number) - (line[from] as number),
    bytes: (start[to] as number) - (start[from] as number),
    ...(timed === -1 ? {} : { from: first[from + timed] ?? 0, to: last[from + lastTimed] ?? 0, ...(dating ? { dating } : {}) }),
    errors: errors.subarray(from, to).reduce((sum, count) => sum + count, 0),
  };
}
