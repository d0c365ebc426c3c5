import { tagsToText } from './tags-to-text.ts';

/** A code fence that is open: the column it stands in, its character and length. */
interface Fence {
  readonly column: number;
  readonly mark: string;
  readonly length: number;
}

/**
 * A long answer with the Markdown that its author wrote: lists, code, links, emphasis stay; every fence gets an end, so that nothing after the answer
 * is swallowed; HTML tags and comments become text. Fences follow CommonMark 0.31, sections 4.5 and 5.2. Where only a full parser could tell whether
 * a fence lies in a list, it is closed in a way that holds in either case.
 */
export function keepMarkdown(text: string): string {
  const out: string[] = [];
  const words: string[] = [];
  let fence: Fence | undefined;
  const finishWords = () => {
    if (words.length > 0) out.push(tagsToText(words.splice(0).join('\n')));
  };
  for (const line of text.split('\n')) {
    if (fence && closes(line, fence)) {
      out.push(endOf(fence));
      fence = undefined;
    } else if (fence && (line.trim() === '' || columnOf(line) >= fence.column)) {
      out.push(line);
    } else {
      // A line left of its fence ends the list that the fence is in, and the fence with it.
      if (fence) out.push(endOf(fence));
      fence = fenceIn(line);
      if (!fence) {
        words.push(line);
        continue;
      }
      // A list that begins with another number than 1 would go on as words of the paragraph before it.
      if (/^ *\d/.test(line) && words.length > 0) words.push('');
      finishWords();
      out.push(line);
    }
  }
  finishWords();
  if (fence) out.push(endOf(fence));
  return out.join('\n');
}

/** A fence that begins on this line, at most three blanks in or as the first thing of a list item. */
function fenceIn(line: string): Fence | undefined {
  const match = /^( {0,3}(?:(?:[-+*]|\d{1,9}[.)]) {1,4})?)(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line);
  const marks = match?.[2] ?? match?.[3];
  return marks === undefined ? undefined : { column: match?.[1]?.length ?? 0, mark: marks.charAt(0), length: marks.length };
}

function closes(line: string, { column, mark, length }: Fence): boolean {
  const marks = line.trim();
  return marks.length >= length && marks === mark.repeat(marks.length) && columnOf(line) <= column + 3;
}

function endOf({ column, mark, length }: Fence): string {
  return ' '.repeat(column) + mark.repeat(length);
}

/** The column of a line's first character, tabs stopping at every fourth. */
function columnOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}
