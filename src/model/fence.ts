/** A code fence that opens: the column it stands in, its character and length. */
export interface Fence {
  readonly column: number;
  readonly mark: string;
  readonly length: number;
}

/** Blanks, and the sign or number of the item of a list whose first thing a fence is. */
const BEFORE = /^([ \t]*)(?:(?:[-+*]|\d{1,9}[.)]) {1,4})?/;
const MARKS = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** So many blanks Markdown allows before a fence. */
const DEEPEST = 3;

/**
 * The fence that opens on a line, at most `deepest` columns in or as the first thing of a list item (CommonMark 0.31, sections 4.5 and 5.2). Markdown has three;
 * whoever does not follow its lists has to look further in.
 */
export function fenceAt(line: string, deepest = DEEPEST): Fence | undefined {
  const [before = '', blanks = ''] = BEFORE.exec(line) ?? [];
  if (columnOf(blanks) > deepest) return undefined;
  const match = MARKS.exec(line.slice(before.length));
  const marks = match?.[1] ?? match?.[2];
  return marks === undefined ? undefined : { column: columnOf(blanks) + before.length - blanks.length, mark: marks.charAt(0), length: marks.length };
}

/** Whether a line closes a fence: nothing but its character, at least as often, and no further in than three blanks. */
export function closesFence(line: string, { column, mark, length }: Fence): boolean {
  const marks = line.trim();
  return marks.length >= length && marks === mark.repeat(marks.length) && columnOf(line) <= column + DEEPEST;
}

/** Of each sign and column the shortest mark that no line closes any more, so that nobody looks for its end twice. */
export type Unclosed = Map<string, number>;

/** The first line from `from` on that closes a fence; -1 where there is none, which `unclosed` remembers. `lineAt` gives the lines of one text, and nothing behind them. */
export function closeOf(fence: Fence, from: number, lineAt: (at: number) => string | undefined, unclosed: Unclosed): number {
  const key = `${fence.mark}${fence.column}`;
  if (fence.length >= (unclosed.get(key) ?? Number.POSITIVE_INFINITY)) return -1;
  let at = from;
  for (let line = lineAt(at); line !== undefined; line = lineAt(at)) {
    if (closesFence(line, fence)) return at;
    at += 1;
  }
  unclosed.set(key, fence.length);
  return -1;
}

/** The column of a line's first character, tabs stopping at every fourth. */
export function columnOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}
