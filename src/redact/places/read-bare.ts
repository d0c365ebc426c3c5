import { enclosingQuote } from './enclosing-quote.ts';
import type { Reading } from './place.ts';

/** The longest value without quotes that is read. */
const LONGEST = 4096;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/**
 * The value without quotes that begins at `at`: up to a blank, to the quote inside which it stands, to a comma, semicolon or ampersand that parts it
 * from the next member, to a bracket that it did not open. A full stop, comma or colon at its end belongs to the sentence.
 */
export function readBare(text: string, at: number): Reading | undefined {
  const quote = enclosingQuote(text, at);
  const limit = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < limit && !endsBare(text, at, end, quote)) end += 1;
  // What is cut short with dots is no value any more.
  while (end > at && /[.,;:]/u.test(text[end - 1] as string) && !text.startsWith('...', end - 3)) end -= 1;
  return end === at ? undefined : { start: at, end, form: 'bare' };
}

function endsBare(text: string, start: number, at: number, quote: string | undefined): boolean {
  const character = text[at] as string;
  if (character <= ' ' || character === '\u00a0') return true;
  if (character === quote) return true;
  if (character === '\\')
    return quote !== undefined && isQuote(text[at + 1]) ? true : /^\\(?:[nrt](?![A-Za-z0-9])|u0026|x26|$|\s)/u.test(text.slice(at, at + 7));
  if (isQuote(character)) return at === start || isPart(text, at + 1);
  if (character === ';' || character === ',' || character === '|') return isPart(text, at + 1);
  if (character === '&')
    return /^&(?:amp;)?[\w.[\]%-]{1,64}=|^&(?:quot|lt|gt|#\d+|apos|amp);|^&&|^&?$/u.test(text.slice(at, at + 72)) || isPart(text, at + 1);
  if (character === '<') return /^<[/!a-z]/iu.test(text.slice(at, at + 2));
  const opener = CLOSERS[character];
  if (opener === undefined) return false;
  for (let place = start; place < at; place += 1) if (text[place] === opener) return false;
  return isPart(text, at + 1) || /^[)\]}>'"`,;.:]*(?:\s|$)/u.test(text.slice(at, at + 12));
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === '`' || character === '»' || character === '”';
}

/** Whether the next member begins here, or nothing does. */
function isPart(text: string, at: number): boolean {
  return /^(?:$|[\s,;)\]}&"'`]|[\w.-]{1,40}\s{0,2}[=:]|\\[nrt"'])/u.test(text.slice(at, at + 44));
}
