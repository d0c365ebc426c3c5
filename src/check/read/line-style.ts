import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { isCourtesy } from './courtesy.ts';
import { isDangling } from './dangling.ts';
import { markOf } from './line-marks.ts';
import type { Line } from './lines.ts';

/** How the writer of a text breaks lines. */
export interface LineStyle {
  /** The width at which a program broke the lines; absent where every break is the writer's. */
  readonly width?: number;
  /** Whether the writer ends sentences with stops and begins them with capitals, so that a small letter at the begin of a line goes on. */
  readonly capitals: boolean;
}

/** Where one line of a paragraph ends and another goes on. */
interface Break {
  /** The length of the line, and of the first word of the next one. */
  readonly length: number;
  readonly word: number;
  /** The line ends in a stop: who begins a new line after it may have wanted to. */
  readonly isStopped: boolean;
  /** The line ends in no stop, and a sentence ends within the next one. */
  readonly runsOver: boolean;
  /** The line ends in no stop, and the next one begins with a capital. */
  readonly beginsAnew: boolean;
  /** The line ends in a word that waits for another. */
  readonly isDangling: boolean;
}

export const LOWER = letterPattern(/^["'«“(*_`[]{0,3}\p{Ll}/u);
const UPPER = letterPattern(/^["'«“(*_`[]{0,3}\p{Lu}/u);
const STOPPED = /[.!?…)]$/;
const WITHIN = letterPattern(/\p{L}{2}[.!?…]["'»”)]?\s+["'«“(]?\p{L}/u);
/** The first letter of a sentence within a line. */
const NEXT_SENTENCE = letterPattern(/\p{L}{2}[.!?…]["'»”)]?\s+["'«“(]?(\p{L})/gu);
/** No line that a program fills is shorter. */
const NARROWEST = 24;
/** The widths of letters; what is wider or narrower needs to show it more clearly. */
const USUAL_FROM = 58;
const WIDEST = 100;
const ENOUGH_LINES = 400;

/**
 * Tells from the paragraphs of a text who broke its lines. Where a program did, the first word of the next line would not have fitted on nearly any line;
 * where the writer did, it would have on most.
 */
export function lineStyleOf(paragraphs: readonly (readonly Line[])[]): LineStyle {
  const breaks: Break[] = [];
  let upper = 0;
  let lower = 0;
  for (const lines of paragraphs) {
    if (breaks.length + upper + lower > ENOUGH_LINES) break;
    lines.slice(0, ENOUGH_LINES).forEach(({ text }, index) => {
      const before = lines[index - 1]?.text.trimEnd();
      const mark = markOf(text);
      const head = text.slice(mark?.length ?? 0, 60).trimStart();
      if (before === undefined || STOPPED.test(before)) {
        const counts = before === undefined ? 0.5 : 1;
        if (UPPER.test(head)) upper += counts;
        else if (LOWER.test(head)) lower += counts;
      }
      for (const [, letter = ''] of matchesOf(text.slice(0, 400), NEXT_SENTENCE)) {
        if (UPPER.test(letter)) upper += 1;
        else lower += 1;
      }
      if (before !== undefined && !mark && !isCourtesy(before) && (/^\s/.test(text) || !markOf(before))) breaks.push(breakOf(before, text));
    });
  }
  const capitals = upper >= 1 && upper > lower * 3;
  const width = widthOf(breaks, capitals);
  return { ...(width !== undefined && { width }), capitals };
}

function breakOf(before: string, text: string): Break {
  const word = /^\S{0,40}/.exec(text.trimStart())?.[0].length ?? 0;
  const isStopped = STOPPED.test(before);
  return {
    length: before.length,
    word,
    isStopped,
    runsOver: !isStopped && WITHIN.test(text.slice(0, 200)),
    beginsAnew: !isStopped && UPPER.test(text.trimStart().slice(0, 6)) && !/^\s*I\b/.test(text),
    isDangling: isDangling(before),
  };
}

/** The width at which a program broke the lines: of all, or of those that are no longer than lines of letters are. */
function widthOf(breaks: readonly Break[], capitals: boolean): number | undefined {
  const all = Math.max(0, ...breaks.map(({ length }) => length));
  const usual = Math.max(0, ...breaks.map(({ length }) => (length > WIDEST ? 0 : length)));
  return [...new Set([all, usual])].find((width) => width >= NARROWEST && isWrapped(breaks, width, capitals));
}

/**
 * Whether the breaks are those of a program with lines so wide: lines of a chat may be full by chance, the less probably the wider they are and the
 * more there are of them; nobody ends a message in a preposition.
 */
function isWrapped(breaks: readonly Break[], width: number, capitals: boolean): boolean {
  let evidence = width >= USUAL_FROM ? 1 : 0;
  let isWidest = true;
  for (const { length, word, isStopped, runsOver, beginsAnew, isDangling } of breaks) {
    if (beginsAnew) evidence -= 1.5;
    if (isDangling) evidence += 2;
    if (runsOver) evidence += 1;
    if (length > width) continue;
    if (length + 1 + word <= width) evidence -= isStopped ? 1.5 : 3;
    else if (isWidest) isWidest = false;
    else evidence += Math.log(Math.max(1.1, width / (2 * (word + 1))));
  }
  return evidence >= (capitals ? 1 : 2.5);
}
