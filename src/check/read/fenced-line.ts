const FENCED_LINE = /^\s{0,12}(`{3,12})(?!`)\s{0,4}([^`\n]+?)\s{0,4}\1\s*$/;

/** The code of a line that both opens and closes a fence: Markdown has it in a line of text, and whoever writes it means a fence. */
export function codeOfFencedLine(line: string): string | undefined {
  return line.includes('```') ? FENCED_LINE.exec(line)?.[2] : undefined;
}
