import { closeOf, fenceAt, type Unclosed } from '../model/fence.ts';
import { codeIn } from '../model/fenced-code.ts';

/** A stretch of a text: its words as they stand, or what stands between two fences. */
export interface Stretch {
  /** As it stands; of code without its fences, and as far left as they stood. */
  readonly text: string;
  readonly isCode: boolean;
  /** Of code, what it is written in, where that stands beside the fence. */
  readonly language?: string;
}

/** The words and the fenced code of a text, in their order. A fence that nobody closed is words: only whoever wrote it knows where it ends. */
export function stretchesOf(text: string): Stretch[] {
  const lines = text.split('\n');
  const stretches: Stretch[] = [];
  let words: string[] = [];
  const unclosed: Unclosed = new Map();
  const finishWords = () => {
    if (words.length > 0) stretches.push({ text: words.join('\n'), isCode: false });
    words = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fence = fenceAt(line);
    const end = fence ? closeOf(fence, at + 1, (next) => lines[next], unclosed) : -1;
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
      stretches.push({ ...code, isCode: true });
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
