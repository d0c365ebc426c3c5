import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Sentence, Span } from './reading.ts';
import { thoughtsIn } from './split-run-on.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence within a running text, and how it stands there. */
export interface Piecewise extends Span {
  readonly form: Sentence['form'];
}

/** A sum, a number with its sign, or one that a word follows begins an item as a word does: "1. 2 of the plates", «2. 25 ноября»; "1. 2. 2026" is a day. */
const MARK = letterPattern(/(?<![^\s:;,.(]|\p{N}\.)\(?(\d{1,2})[.)]\s{0,3}(?=[\p{L}"'«“`(<[*_/$£€₽№#]|(?<=\s)\p{N}{1,6}[\s-]\p{L})/gu);

const CLOSE_WORD = letterPattern(/^\p{Lu}[\p{Ll}\s]/u);

/** The sentences of `source` from `start` to `end`; items numbered within the line ("1) open it 2) press Save") are sentences of their own, without the number. */
export function sentencesIn(source: string, start: number, end: number, form: Sentence['form']): Piecewise[] {
  const items = form === 'numbered' ? itemsBehind(source, start, end) : itemsIn(source, start, end);
  const from = items[0]?.start ?? end;
  const spans = splitSentences(source, start, from);
  const sentences: Piecewise[] = (form === 'prose' ? spans.flatMap((span) => thoughts(source, span)) : spans).map((span) => ({
    start: span.start,
    end: span.end,
    form,
  }));
  items.forEach((item, index) => {
    const to = items[index + 1]?.start ?? end;
    for (const span of splitSentences(source, item.end, to)) sentences.push({ start: span.start, end: span.end, form: 'numbered' });
  });
  return sentences;
}

function thoughts(source: string, { start, end }: Span): Span[] {
  const text = source.slice(start, end);
  const begins = [0, ...thoughtsIn(text)];
  return begins.map((from, index) => {
    const to = begins[index + 1] ?? text.length;
    return { start: start + from, end: start + from + text.slice(from, to).trimEnd().length };
  });
}

/** The number of an item that begins its line, and the sign behind it. */
const NUMBER = /(?:^|[\r\n])[ \t>]{0,8}(\d{1,2})([.)])[ \t]{0,4}$/;

/** The marks of the items that go on behind one that begins its line: "1. No heating. 2. The lift is stuck." */
function itemsBehind(source: string, start: number, end: number): Span[] {
  const [, number, sign = ''] = NUMBER.exec(source.slice(Math.max(0, start - 16), start)) ?? [];
  if (number === undefined) return [];
  // A number within a step ("install version 2. Then …") stands behind no end of a sentence.
  return marksIn(source, { start, end }, Number(number) + 1).filter(
    (mark) =>
      source.slice(mark.start, mark.end).includes(sign) && /[.!?;…]["»”)]?\s+$/.test(source.slice(Math.max(start, mark.start - 8), mark.start)),
  );
}

/** The marks 1, 2, 3 … in order, where there are two or more. */
function itemsIn(source: string, start: number, end: number): Span[] {
  const text = source.slice(start, end);
  if (!/\b2[.)]/.test(text) || !/\b1[.)]/.test(text)) return [];
  const marks = marksIn(source, { start, end }, 1);
  return marks.length > 1 ? marks : [];
}

/** Whether a number and its full stop at `at` stand close before a word with a capital, and behind the end of a sentence. */
function isCloseItem(source: string, at: number, length: number): boolean {
  return /(?:^|[.!?;:,…]\s)$/.test(source.slice(Math.max(0, at - 2), at)) && CLOSE_WORD.test(source.slice(at + length, at + length + 2));
}

/** The marks within a span that count on from `first`. */
function marksIn(source: string, { start, end }: Span, first: number): Span[] {
  const marks: Span[] = [];
  for (const match of matchesOf(source.slice(start, end), MARK)) {
    if (Number(match[1]) !== marks.length + first) continue;
    // "version 1. 2 of them": a full stop marks an item only with white space after it, or with a capital where a sentence ended: "things: 1.The lift".
    if (match[0].includes('.') && !/\s$/.test(match[0]) && !isCloseItem(source, start + match.index, match[0].length)) continue;
    marks.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return marks;
}
