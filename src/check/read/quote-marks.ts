import type { Line } from './lines.ts';

/** A line of an earlier letter; ">>> f(x)" is Python's prompt. */
export const QUOTED = /^\s{0,3}>(?!>> [^\n]{0,80}[=()[\]{}])/;

const MARKS = { one: /^\s{0,3}>[ \t]?/, all: /^\s*>[>\s]*/ };

/** Lines without the mark of one quote, or of all, each still at its place in the source. */
export function unquoted(lines: readonly Line[], depth: keyof typeof MARKS): Line[] {
  return lines.map((line) => {
    const mark = depth === 'all' || QUOTED.test(line.text) ? (MARKS[depth].exec(line.text)?.[0].length ?? 0) : 0;
    return mark === 0 ? line : { start: line.start + mark, end: line.end, text: line.text.slice(mark) };
  });
}
