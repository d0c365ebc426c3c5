/** A code fence that opens: the column it stands in, its character and length. */
export interface Fence {
  readonly column: number;
  readonly mark: string;
  readonly length: number;
}

/** A line that opens a fence, with what stands before it. */
const OPENS = /^( {0,3}(?:(?:[-+*]|\d{1,9}[.)]) {1,4})?)(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The fence that opens on a line, at most three blanks in or as the first thing of a list item (CommonMark 0.31, sections 4.5 and 5.2). */
export function fenceAt(line: string): Fence | undefined {
  const match = OPENS.exec(line);
  const marks = match?.[2] ?? match?.[3];
  return marks === undefined ? undefined : { column: match?.[1]?.length ?? 0, mark: marks.charAt(0), length: marks.length };
}

/** Whether a line closes a fence: nothing but its character, at least as often, and no further in than three blanks. */
export function closesFence(line: string, { column, mark, length }: Fence): boolean {
  const marks = line.trim();
  return marks.length >= length && marks === mark.repeat(marks.length) && columnOf(line) <= column + 3;
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
