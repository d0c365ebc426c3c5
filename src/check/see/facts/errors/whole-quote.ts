import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { inTicks } from './in-ticks.ts';
import { saidWithin } from './said-within.ts';

/** What stands in quotes on one line, short enough for a message. */
const QUOTED = new RegExp(String.raw`«([^«»\n]{2,160})»|“([^“”\n]{2,160})”|(?<![\w"=])"([^"\n]{2,160})"(?!\w)|${inTicks(2, 160)}`, 'g');

/** Finds as wide as the quotes around them: a code in quotes is shown with the words beside it, "E31 Feed jammed". */
export function asWideAsQuotes(text: string, found: readonly Found[]): readonly Found[] {
  if (found.length === 0 || !/[«“"`]/.test(text)) return found;
  const quotes = matchesOf(text, QUOTED).map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
  return found.map((one) => {
    const around = quotes.find(({ start, end }) => start <= one.start && one.end <= end && (start < one.start || one.end < end));
    const words = text.slice(around?.start ?? 0, around?.end ?? 0);
    if (!around || !words.includes(' ') || (text[around.end] === '`' && /[=({]/.test(words))) return one;
    return saidWithin(text, around.start, around.end);
  });
}
