import { isPlaceholder } from '../placeholder.ts';
import type { PlaceFinding } from './place.ts';

const LINK =
  /s?(?:\\*["'`])?[\])]?\s{0,4}(?:,\s{0,200}\\*["'`]?value\\*["'`]?\s{0,4}:|:|=>|=(?!=)|,)\s{0,8}(?:\[\s{0,4})?([rbufl@$]{0,2}\\*["'`])?/iuy;
const OPTION = /[ \t=]{1,4}(\\*["'])?/uy;
const PAIR = /[ \t]{0,4}([\w!#$%&'*+.^`|~[\]:@-]{1,128})=("[^"\r\n]{0,4096}"|[^;\r\n]{0,4096})(?:;|$|(?=[\r\n]))/uy;
const ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version|comment)$/iu;

/** The values of a `Cookie` or `Set-Cookie` header, RFC 6265, wherever it stands; names and attributes stay. `end` is the keyword's. */
export function findCookies(text: string, start: number, end: number): readonly PlaceFinding[] {
  const isOption = text.slice(Math.max(0, start - 2), start) === '--';
  const pattern = isOption ? OPTION : LINK;
  pattern.lastIndex = end;
  const link = pattern.exec(text);
  if (link === null) return [];
  const from = end + link[0].length;
  const quote = link[1]?.at(-1);
  const header = endOfHeader(text, from, quote ?? quoteBefore(text, start));
  const isSet = /set-?_?$/iu.test(text.slice(Math.max(0, start - 5), start));
  return findPairs(text.slice(0, header), from, isSet);
}

/** The values of the pairs from `from` on; of a `Set-Cookie` header the first alone is one. */
export function findPairs(text: string, from: number, isSet: boolean): readonly PlaceFinding[] {
  const findings: PlaceFinding[] = [];
  PAIR.lastIndex = from;
  for (let pair = PAIR.exec(text); pair !== null; pair = PAIR.exec(text)) {
    const [, name = '', raw = ''] = pair;
    const quoted = raw.startsWith('"') && raw.endsWith('"') && raw.length > 1;
    const value = quoted ? raw.slice(1, -1) : raw.trimEnd();
    const start = pair.index + pair[0].indexOf('=') + 1 + (quoted ? 1 : 0);
    const isAttribute = ATTRIBUTE.test(name);
    if (!isAttribute && value !== '' && !isPlaceholder(value))
      findings.push({ start, end: start + value.length, kind: 'cookie', rule: 'place-cookie', rank: 2 });
    if (isSet && findings.length === 1) break;
  }
  return findings;
}

/** Where the header ends: at the quote inside which it stands, or with its line. */
function endOfHeader(text: string, from: number, quote: string | undefined): number {
  const limit = Math.min(text.length, from + 16_384);
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (character === '\n' || character === '\r') return at;
    if (character === quote) return text[at - 1] === '\\' ? at - 1 : at;
  }
  return limit;
}

/** The quote right before the header's name, as in `-H 'Cookie: …'`. */
function quoteBefore(text: string, start: number): string | undefined {
  return /(["'`])(?:set-)?$/iu.exec(text.slice(Math.max(0, start - 5), start))?.[1];
}
