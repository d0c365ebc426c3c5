import type { Line } from './lines.ts';
import { partAsked } from './part-of.ts';
import type { Heading } from './piece.ts';

/** The level of the heading of a folded part: under a label that stands alone, above one before its text. */
export const FOLDED = 6.5;

/** The words begin and end with a sign, so that blanks around them are read in one way only. */
const SUMMARY =
  /^(?:\s*<(?!summary)\/?[a-z][^<>\n]{0,80}>)*\s*<summary(?:\s[^<>\n]{0,80})?>((?:\s*<[a-z][^<>\n]{0,20}>)*\s*)([^<>\s](?:[^<>\n]{0,198}[^<>\s])?)\s*(?:<\/(?!summary)[a-z]\w{0,9}>\s*)*<\/summary>/i;
const END = /<\/details>\s*$/i;

/** The heading of a folded part that begins on a line, without its tags, and where what is folded goes on. */
export function foldedAt({ text, start }: Line): { readonly heading: Heading; readonly end: number } | undefined {
  if (text.length > 2000 || !/<\/summary>/i.test(text)) return undefined;
  const found = SUMMARY.exec(text);
  if (!found) return undefined;
  const words = found[2] ?? '';
  const at = start + found[0].toLowerCase().indexOf('<summary') + (/<summary[^>]*>/i.exec(found[0])?.[0].length ?? 0) + (found[1] ?? '').length;
  const asked = partAsked(words);
  return {
    heading: { is: 'heading', level: FOLDED, words, start: at, end: at + words.length, ...(asked && { asked }) },
    end: start + found[0].length,
  };
}

/** Where a line ends a folded part, as an offset in its text; -1 where it does not. */
export function foldEndIn({ text }: Line): number {
  return text.length > 2000 || !text.includes('</') ? -1 : text.search(END);
}
