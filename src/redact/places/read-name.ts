import type { Span } from './place.ts';

/** The longest name, to either side of the keyword. */
const REACH = 64;

/** The whole name that holds the keyword at [start, end), and the dashes of an option before it. */
export function readName(text: string, start: number, end: number): Span & { readonly dashes: number } {
  let begin = start;
  const least = Math.max(0, start - REACH);
  while (begin > least && (isWord(text.charCodeAt(begin - 1)) || isJoint(text.charCodeAt(begin - 1)))) begin -= 1;
  const dashed = begin;
  while (begin < start && isJoint(text.charCodeAt(begin))) begin += 1;
  begin += escapeAt(text, begin, start);
  let stop = end;
  const most = Math.min(text.length, end + REACH);
  while (stop < most) {
    const code = text.charCodeAt(stop);
    // A full stop or a dash belongs to a name only where it goes on behind it.
    if (!isWord(code) && !((code === HYPHEN || code === POINT) && isLetter(text.charCodeAt(stop + 1)))) break;
    stop += 1;
  }
  return { start: begin, end: stop, dashes: text.charCodeAt(dashed) === HYPHEN ? begin - dashed : 0 };
}

/** How many characters before the keyword belong to what was escaped there (`%3Fpassword`, `\npassword`, `\u0022password`). */
function escapeAt(text: string, begin: number, start: number): number {
  const before = text[begin - 1];
  if (before !== '%' && before !== '\\') return 0;
  const length = (before === '%' ? PERCENT : BACKSLASH).exec(text.slice(begin, begin + 6))?.[0].length ?? 0;
  return begin + length <= start ? length : 0;
}

const PERCENT = /^[\dA-Fa-f]{2}/u;
const BACKSLASH = /^(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[nrt])/u;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const DOLLAR = 0x24;

/** ASCII letters, digits and the underscore, and every letter of another script. */
export function isWord(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

function isJoint(code: number): boolean {
  return code === HYPHEN || code === POINT || code === DOLLAR;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000);
}
