import { letterPattern } from '../letter-pattern.ts';
import { isCourtesy } from './courtesy.ts';
import { isDangling } from './dangling.ts';
import { labelOf } from './label-of.ts';
import { bareBoxOf, type LineMark, markOf } from './line-marks.ts';
import { type LineStyle, LOWER } from './line-style.ts';
import type { Line } from './lines.ts';
import type { Sentence, Span } from './reading.ts';

/** Lines that are one running text, or one item of a list without its mark. */
export interface Unit extends Span {
  readonly form: Sentence['form'];
  readonly box?: LineMark['box'];
}

const ENDS = /[.!?…][)\]"'»”’*_`]*$|\p{Emoji_Presentation}\uFE0F?$/u;
/** "1 Open the page": a number without its stop. */
const BARE_NUMBER = letterPattern(/^\s{0,8}(\d{1,2})[ \t]{1,4}\p{Lu}/u);
/** A line that begins so goes on from the one before. */
const LINKING = letterPattern(/^(?:and|but|or|which|because|than|nor|и|а|но|или|который|которая|которое|которые|потому|чтобы|чем)(?![\p{L}\d])/iu);
/** A clause that waits for what happens then. */
const SUBORDINATE = /(?:^|[.!?]\s)\s*(?:when|whenever|if|after|once|while|as|since|before|когда|если|после|при|пока|как только)\s[^,.!?]*$/iu;

/**
 * Joins the lines of a paragraph that a program broke at its width, and keeps those apart that the writer broke: items of lists, labels, greetings, lines
 * of a chat.
 */
export function joinLines(lines: readonly Line[], style: LineStyle): Unit[] {
  const marks = marksOf(lines);
  const units: Unit[] = [];
  let open: { start: number; end: number; form: Unit['form']; box?: LineMark['box'] } | undefined;
  lines.forEach((line, index) => {
    const mark = marks[index];
    const previous = lines[index - 1];
    const text = line.text.trimEnd();
    if (open && previous && !mark && !isBroken(previous, line, style, open.form)) {
      open.end = line.start + text.length;
      return;
    }
    if (open) units.push(open);
    const indent = mark?.length ?? text.length - text.trimStart().length;
    open = {
      start: line.start + Math.min(indent, text.length),
      end: line.start + text.length,
      form: mark?.form ?? 'prose',
      ...(mark?.box && { box: mark.box }),
    };
  });
  if (open) units.push(open);
  return units;
}

/** The marks of the lines. "1 Open the page", without a stop, is an item where 2 follows or 1 went before; "[x] Windows" where another box is ticked. */
function marksOf(lines: readonly Line[]): (LineMark | undefined)[] {
  const bare = lines.map(({ text }) => Number(BARE_NUMBER.exec(text.slice(0, 20))?.[1] ?? Number.NaN));
  const boxes = lines.map(({ text }) => bareBoxOf(text));
  const hasBoxes = boxes.filter((box) => box !== undefined).length > 1;
  return lines.map(({ text }, index) => {
    const mark = markOf(text) ?? trackerMark(text) ?? (hasBoxes ? boxes[index] : undefined);
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

/** Whether the writer broke the line between these two. */
function isBroken(line: Line, next: Line, { width, capitals }: LineStyle, form: Unit['form']): boolean {
  const text = line.text.trimEnd();
  const follows = next.text.trimStart();
  const tail = text.slice(-24);
  if (/ {2,}$|\\$/.test(line.text.slice(-3)) && text.length < 200 && !LOWER.test(follows.slice(0, 5))) return true;
  if (/<br\s*\/?>$/i.test(tail) || isCourtesy(text) || isCourtesy(follows)) return true;
  if (/[:：]|\s[-–—=]/.test(follows.slice(0, 70)) && labelOf(follows)) return true;
  if (isDangling(text)) return false;
  const goesOn = LOWER.test(follows.slice(0, 6));
  const fits = width === undefined || text.length + 1 + (/^\S{0,60}/.exec(follows)?.[0].length ?? 0) <= width;
  if (/[:：]$/.test(tail)) return fits || !goesOn;
  if (form !== 'prose' && !/^\s/.test(next.text)) return !goesOn || (fits && !capitals && text.length < 60);
  // Where a program broke the lines, the sentence may end anywhere: its stop tells.
  if (ENDS.test(tail)) return width === undefined;
  if (!goesOn) return fits;
  // Some trackers leave the blank at which they broke.
  if ((capitals && LINKING.test(follows)) || SUBORDINATE.test(text.slice(-90))) return false;
  return fits && !(capitals && width !== undefined) && !(/\S $/.test(line.text) && text.length > 40);
}
