import { labelOf } from './label-of.ts';
import { type LineMark, markOf } from './line-marks.ts';
import type { Line } from './lines.ts';
import type { Sentence, Span } from './reading.ts';

/** Lines that are one running text, or one item of a list without its mark. */
export interface Unit extends Span {
  readonly form: Sentence['form'];
  /** An item whose box nobody ticked. */
  readonly unticked: boolean;
}

/** The width at which mail programs and trackers of old break lines. */
const USUAL_WIDTH = 72;
const UPPER = /^["'«“(*_`[]{0,3}\p{Lu}/u;
const LOWER = /^["'«“(*_`[]{0,3}\p{Ll}/u;
const ENDS = /[.!?…:;][)\]"'»”’*_`]*$|\p{Emoji_Presentation}\uFE0F?$/u;
/** A line that ends so goes on. */
const DANGLING =
  /(?:[,(«“–—&/]|\s-|(?<![\p{L}\d])(?:the|an?|of|to|and|or|in|on|at|with|for|from|by|is|are|was|that|which|when|if|my|your|this|as|not|и|а|но|в|во|на|с|со|к|ко|по|за|из|от|до|для|при|о|об|у|не|ни|что|чтобы|как|или|если|когда|после|перед|через|без|под|над|мой|ваш|это|то))$/iu;

/**
 * Joins the lines of a paragraph that a program broke at its width, and keeps those apart that the writer broke: items of lists, labels, lines of a chat.
 * A break is the program's where the next word would not have fitted on the line.
 */
export function joinLines(lines: readonly Line[]): Unit[] {
  const marks = marksOf(lines);
  const wrap = wrapOf(lines, marks);
  const units: Unit[] = [];
  let open: { start: number; end: number; form: Unit['form']; unticked: boolean } | undefined;
  lines.forEach((line, index) => {
    const mark = marks[index];
    const previous = lines[index - 1];
    const text = line.text.trimEnd();
    if (open && previous && !mark && !isBroken(previous, line, wrap, open.form)) {
      open.end = line.start + text.length;
      return;
    }
    if (open) units.push(open);
    const indent = mark?.length ?? text.length - text.trimStart().length;
    open = {
      start: line.start + Math.min(indent, text.length),
      end: line.start + text.length,
      form: mark?.form ?? 'prose',
      unticked: mark?.unticked ?? false,
    };
  });
  if (open) units.push(open);
  return units;
}

interface Wrap {
  readonly width: number;
  /** Whether the writer begins sentences with capitals, so that a small letter goes on. */
  readonly capitals: boolean;
}

/** The marks of the lines. "1 Open the page", without a stop, is an item where 2 follows or 1 went before. */
function marksOf(lines: readonly Line[]): (LineMark | undefined)[] {
  const bare = lines.map(({ text }) => Number(/^\s{0,8}(\d{1,2})[ \t]{1,4}\p{Lu}/u.exec(text.slice(0, 20))?.[1] ?? Number.NaN));
  return lines.map(({ text }, index) => {
    const mark = markOf(text) ?? trackerMark(text);
    const number = bare[index] ?? Number.NaN;
    if (mark || Number.isNaN(number)) return mark;
    const inRow = bare[index + 1] === number + 1 || bare[index - 1] === number - 1;
    return inRow ? { form: 'numbered', length: /^\s*\d+\s+/.exec(text)?.[0].length ?? 0, number } : undefined;
  });
}

/** "# Open the page": a numbered item in JIRA. Headings were taken before. */
function trackerMark(text: string): LineMark | undefined {
  const mark = /^\s{0,8}#{1,3}\s+/.exec(text.slice(0, 30));
  return mark ? { form: 'numbered', length: mark[0].length } : undefined;
}

function wrapOf(lines: readonly Line[], marks: readonly (LineMark | undefined)[]): Wrap {
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const longest = Math.max(0, ...lengths.slice(0, 5000));
  const text = lines[0]?.text ?? '';
  const capitals = !LOWER.test(text.slice(marks[0]?.length ?? 0).trimStart());
  const wrapped = lines.some((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined &&
      !marks[index + 1] &&
      LOWER.test(next.text.trimStart().slice(0, 4)) &&
      !ENDS.test(line.text.trimEnd().slice(-8)) &&
      (capitals || (lengths[index] ?? 0) > 55)
    );
  });
  return { width: wrapped ? longest : Math.max(longest > 100 ? longest : USUAL_WIDTH, longest), capitals };
}

/** Whether the writer broke the line between these two. */
function isBroken(line: Line, next: Line, { width, capitals }: Wrap, form: Unit['form']): boolean {
  const text = line.text.trimEnd();
  const follows = next.text.trimStart();
  const tail = text.slice(-24);
  if (/ {2,}$|\\$/.test(line.text.slice(-3)) && text.length < 200 && !LOWER.test(follows.slice(0, 5))) return true;
  if (/<br\s*\/?>$/i.test(tail)) return true;
  if (follows.slice(0, 70).match(/[:：]|\s[-–—=]/) && labelOf(follows)) return true;
  if (DANGLING.test(tail)) return false;
  const word = /^\S{0,60}/.exec(follows)?.[0].length ?? 0;
  const fits = text.length + 1 + word <= width;
  if (/[:：]$/.test(tail)) return fits || UPPER.test(follows.slice(0, 6));
  if (LOWER.test(follows.slice(0, 6))) {
    if (form !== 'prose' && !/^\s/.test(next.text)) return text.length < 55 && !capitals;
    if (ENDS.test(tail)) return false;
    return fits && (!capitals || (width > 100 && text.length < 50));
  }
  if (form !== 'prose' && !/^\s/.test(next.text)) return ENDS.test(tail) || text.length < 60 || fits;
  if (ENDS.test(tail)) return false;
  return fits;
}
