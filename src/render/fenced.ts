import { closesFence, type Fence, fenceAt } from '../model/fence.ts';

/** A stretch of a text: its words as they stand, or what stands between two fences. */
export interface Stretch {
  /** As it stands; of code without its fences, and as far left as they stood. */
  readonly text: string;
  readonly isCode: boolean;
  /** Of code, what it is written in, where that stands beside the fence. */
  readonly language?: string;
}

/** Beside the mark stands the language of the code, or the code begins. */
const LANGUAGE = /^\s*[\w+#.-]{0,20}\s*$/;

/** The words and the fenced code of a text, in their order. A fence that nobody closed is words: only whoever wrote it knows where it ends. */
export function stretchesOf(text: string): Stretch[] {
  const lines = text.split('\n');
  const stretches: Stretch[] = [];
  let words: string[] = [];
  // The shortest mark of each sign and column that no line closes any more.
  const never = new Map<string, number>();
  const finishWords = () => {
    if (words.length > 0) stretches.push({ text: words.join('\n'), isCode: false });
    words = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fence = fenceAt(line);
    const end = fence ? closeOf(lines, at + 1, fence, never) : -1;
    const code = fence && end >= 0 ? codeIn(lines.slice(at, end), fence) : undefined;
    if (!fence || !code) {
      words.push(line);
      continue;
    }
    if (code.text.trim() === '') words.push(...lines.slice(at, end + 1));
    else {
      // Of code that begins an item of a list, the item's sign or number are words.
      if (/\S/.test(line.slice(0, fence.column))) words.push(line.slice(0, fence.column).trimEnd());
      finishWords();
      stretches.push(code);
    }
    at = end;
  }
  finishWords();
  return stretches;
}

/** Code as plain text shows it: four blanks before each line, and no fences; one line that is all the text stands as it is. */
export function codeAsText(text: string): string {
  const stretches = stretchesOf(text);
  const [only] = stretches;
  if (stretches.length === 1 && only?.isCode && !only.text.includes('\n')) return only.text.trim();
  return stretches.map(({ text: said, isCode }) => (isCode ? said.replace(/^(?=.)/gm, '    ') : said)).join('\n');
}

/** The line that closes a fence; -1 where there is none, which `never` remembers. */
function closeOf(lines: readonly string[], from: number, fence: Fence, never: Map<string, number>): number {
  const key = `${fence.mark}${fence.column}`;
  if (fence.length >= (never.get(key) ?? Number.POSITIVE_INFINITY)) return -1;
  for (let at = from; at < lines.length; at += 1) if (closesFence(lines[at] ?? '', fence)) return at;
  never.set(key, fence.length);
  return -1;
}

function codeIn([first = '', ...lines]: readonly string[], { column, length }: Fence): Stretch {
  const beside = first.slice(column + length);
  const inside = lines.map((line) => withoutIndent(line, column));
  return LANGUAGE.test(beside)
    ? { text: inside.join('\n'), isCode: true, language: beside.trim() }
    : { text: [beside, ...inside].join('\n'), isCode: true };
}

function withoutIndent(line: string, most: number): string {
  return line.slice(Math.min(most, line.length - line.trimStart().length));
}
