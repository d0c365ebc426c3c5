import type { Span } from './reading.ts';

/** One line of the source, its break not included. `text` is what stands between `start` and `end`. */
export interface Line extends Span {
  readonly text: string;
}

const BREAK = /\r\n|\n|\r/g;

/** The lines of `source` from `from` on, broken at LF, CR LF or CR. A text that ends in a break has no empty last line. */
export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(source); match; match = BREAK.exec(source)) {
    lines.push({ start, end: match.index, text: source.slice(start, match.index) });
    start = BREAK.lastIndex;
  }
  if (start < source.length) lines.push({ start, end: source.length, text: source.slice(start) });
  return lines;
}

/** Tells the line and column of any offset of `source`: both count from 1, columns in UTF-16 units. */
export function placesIn(source: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(BREAK)].map((match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The first line from `from` on that is not blank, or the one behind `most` blank ones. */
export function nextWritten(lines: readonly Line[], from: number, most = Number.POSITIVE_INFINITY): number {
  let at = from;
  while (at < lines.length && at < from + most && (lines[at]?.text ?? '').trim() === '') at += 1;
  return at;
}
