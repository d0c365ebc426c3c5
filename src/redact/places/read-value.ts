import { enclosingQuote } from './enclosing-quote.ts';
import type { Reading, Span } from './place.ts';
import { readBare } from './read-bare.ts';
import { readLine } from './read-line.ts';
import { readQuoted } from './read-quoted.ts';

/** What may stand between the link and the value: an anchor of YAML, a mark of the language, or a call that only wraps the text. */
const WRAPPING =
  /(?:&[\w-]{1,40}[ \t]{1,4}(?=\S))?(?:(?:new\s{1,3})?(?:String|SecureString|SecretStr(?:ing)?|Secret|Buffer\.from|String::from|Secret::new|Some|Password|Token|base64\.b64decode|\(?ConvertTo-SecureString(?:\s-String)?|str|bytes|b)(?:\s?\(|\s)\s{0,3}){0,2}(?:[rbufBLRUF@$&]{1,2}(?=["'`])|\[\s?(?=\\*["'`]))?/uy;

/** Where the value begins behind its link, past what only wraps it. */
function unwrap(text: string, at: number): number {
  WRAPPING.lastIndex = at;
  return at + (WRAPPING.exec(text)?.[0].length ?? 0);
}

/** The value at the place: between quotes where one begins there, else up to the next blank or sign. */
export function readValue(text: string, at: number): Reading | undefined {
  return readQuoted(text, unwrap(text, at)) ?? readBare(text, at);
}

/** The value at the place: between quotes, else up to the line's end where that is one value. */
export function readSetting(text: string, at: number, key: Span): Reading | undefined {
  const from = unwrap(text, at);
  if (closesString(text, from)) return undefined;
  return readQuoted(text, from) ?? readLine(text, text[at] === '&' ? from : at, key);
}

/** The value at the place, only where quotes stand around it. */
export function readOnlyQuoted(text: string, at: number): Reading | undefined {
  return readQuoted(text, unwrap(text, at));
}

/** Whether the quote at the place ends the string of a program in which the name stands: `log('password:', x)`. */
function closesString(text: string, at: number): boolean {
  return /^["'`]\s{0,4}[,+)]/u.test(text.slice(at, at + 6)) && enclosingQuote(text, at) === text[at];
}
