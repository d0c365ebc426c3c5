import type { Fence } from './fence.ts';

/** What stands within a fence. */
export interface FencedCode {
  readonly text: string;
  /** What it is written in, where that stands beside the fence. */
  readonly language?: string;
}

/** Beside the mark stands the language of the code, or the code begins. */
const LANGUAGE = /^\s*[\w+#.-]{0,20}\s*$/;

/** The code of a fence without it, as far left as it stood: from the lines that begin with the one that opens the fence, and end before the one that closes it. */
export function codeIn([first = '', ...lines]: readonly string[], { column, length }: Fence): FencedCode {
  const beside = first.slice(column + length);
  const inside = lines.map((line) => withoutIndent(line, column));
  return LANGUAGE.test(beside) ? { text: inside.join('\n'), language: beside.trim() } : { text: [beside, ...inside].join('\n') };
}

function withoutIndent(line: string, most: number): string {
  return line.slice(Math.min(most, line.length - line.trimStart().length));
}
