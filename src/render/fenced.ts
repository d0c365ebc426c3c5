/** A stretch of a text: its words as they stand, or what stands between two fences. */
export interface Stretch {
  /** As it stands; of code without its fences, and as far left as they stood. */
  readonly text: string;
  readonly isCode: boolean;
  /** Of code, what it is written in, where that stands beside the fence. */
  readonly language?: string;
}

const OPENS = /^([ \t]{0,12})(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Beside the mark stands the language of the code, or the code begins. */
const LANGUAGE = /^\s*[\w+#.-]{0,20}\s*$/;

/** The words and the fenced code of a text, in their order. A fence that nobody closed is words: only whoever wrote it knows where it ends. */
export function stretchesOf(text: string): Stretch[] {
  const lines = text.split('\n');
  const stretches: Stretch[] = [];
  let words: string[] = [];
  // The shortest mark of each sign that no line closes any more.
  const never = new Map<string, number>();
  const finishWords = () => {
    if (words.length > 0) stretches.push({ text: words.join('\n'), isCode: false });
    words = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const opens = OPENS.exec(lines[at] ?? '');
    const mark = opens?.[2] ?? opens?.[3] ?? '';
    const end = opens && mark.length < (never.get(mark.charAt(0)) ?? Number.POSITIVE_INFINITY) ? closeOf(lines, at + 1, mark) : -1;
    if (!opens || end < 0) {
      if (opens) never.set(mark.charAt(0), Math.min(mark.length, never.get(mark.charAt(0)) ?? mark.length));
      words.push(lines[at] ?? '');
      continue;
    }
    const code = codeIn(lines.slice(at, end), opens[1]?.length ?? 0, mark);
    if (code.text.trim() === '') words.push(...lines.slice(at, end + 1));
    else {
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

/** The line that closes a fence, at least as long as the mark that opened it; -1 where there is none. */
function closeOf(lines: readonly string[], from: number, mark: string): number {
  for (let at = from; at < lines.length; at += 1) {
    const marks = lines[at]?.trim() ?? '';
    if (marks.length >= mark.length && marks === mark.charAt(0).repeat(marks.length)) return at;
  }
  return -1;
}

function codeIn([first = '', ...lines]: readonly string[], indent: number, mark: string): Stretch {
  const beside = first.slice(indent + mark.length);
  const inside = lines.map((line) => withoutIndent(line, indent));
  return LANGUAGE.test(beside)
    ? { text: inside.join('\n'), isCode: true, language: beside.trim() }
    : { text: [beside, ...inside].join('\n'), isCode: true };
}

function withoutIndent(line: string, most: number): string {
  return line.slice(Math.min(most, line.length - line.trimStart().length));
}
