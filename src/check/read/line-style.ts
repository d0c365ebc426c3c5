import { markOf } from './line-marks.ts';
import type { Line } from './lines.ts';

/** How the writer of a text breaks lines. */
export interface LineStyle {
  /** The width at which a program broke the lines; absent where every break is the writer's. */
  readonly width?: number;
  /** Whether the writer ends sentences with stops and begins them with capitals, so that a small letter at the begin of a line goes on. */
  readonly capitals: boolean;
}

export const LOWER = /^["'«“(*_`[]{0,3}\p{Ll}/u;
const UPPER = /^["'«“(*_`[]{0,3}\p{Lu}/u;
/** No program breaks lines earlier, and none breaks them later than this. */
const NARROWEST = 58;
const WIDEST = 100;
const WIDEST_USUAL = 82;
const ENOUGH_LINES = 400;

/**
 * Tells from the paragraphs of a text who broke its lines. Where a program did, the first word of the next line would not have fitted on nearly any line;
 * where the writer did, it would have on most.
 */
export function lineStyleOf(paragraphs: readonly (readonly Line[])[]): LineStyle {
  const breaks: { length: number; word: number }[] = [];
  let upper = 0;
  let lower = 0;
  let stops = 0;
  for (const lines of paragraphs) {
    if (breaks.length + upper + lower > ENOUGH_LINES) break;
    lines.slice(0, ENOUGH_LINES).forEach(({ text }, index) => {
      const before = lines[index - 1]?.text.trimEnd();
      const mark = markOf(text);
      if (/[.!?](?:\s|$)/.test(text)) stops += 1;
      if (before === undefined || /[.!?…)]$/.test(before)) {
        const head = text.slice(mark?.length ?? 0, 60).trimStart();
        if (UPPER.test(head)) upper += 1;
        else if (LOWER.test(head)) lower += 1;
      }
      if (before !== undefined && !mark && (/^\s/.test(text) || !markOf(before)))
        breaks.push({ length: before.length, word: /^\S{0,40}/.exec(text.trimStart())?.[0].length ?? 0 });
    });
  }
  const capitals = stops > 0 && upper > lower * 3;
  const width = widthOf(breaks, capitals);
  return { ...(width !== undefined && { width }), capitals };
}

/** Lines of a chat may fit by chance: who writes without capitals has to fill many lines before it is a program that breaks them. */
function widthOf(breaks: readonly { readonly length: number; readonly word: number }[], capitals: boolean): number | undefined {
  const longest = Math.max(0, ...breaks.map(({ length }) => (length > WIDEST ? 0 : length)));
  if (longest < NARROWEST) return undefined;
  if (breaks.length === 1) return capitals && longest <= WIDEST_USUAL ? longest : undefined;
  const tight = breaks.filter(({ length, word }) => length + 1 + word > longest).length;
  const enough = breaks.length < 5 ? tight === breaks.length : tight * 10 >= breaks.length * 6;
  const wrapped = capitals ? enough : tight >= 4 && tight === breaks.length;
  return wrapped ? longest : undefined;
}
