import { findByKey } from './find-by-key.ts';
import type { PlaceFinding } from './place.ts';

/** Words that begin a secret's name, where all of their letters are written as codes: Russian ones always are, in some JSON and in addresses. */
const WORDS: readonly string[] = ['парол', 'Парол', 'токен', 'Токен', 'секрет', 'Секрет', 'ключ', 'Ключ', 'pass', 'token', 'secret'];

const unitCodes = (word: string) => Array.from(word, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const byteCodes = (word: string) => Array.from(Buffer.from(word), (byte) => `%${byte.toString(16)}`).join('');

/** Keywords for the pass over bytes: those words in codes of JSON (RFC 8259, 7) and of addresses (RFC 3986, 2.1). */
export const ESCAPED_KEYWORDS: readonly string[] = WORDS.flatMap((word) => [unitCodes(word), byteCodes(word)]);

const KNOWN: ReadonlySet<string> = new Set(ESCAPED_KEYWORDS);
const CODE = /\\u([\da-f]{4})|%[2-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/giu;
/** Characters to either side that are read. */
const REACH = 2048;

/** Whether the keyword is one of them. */
export function isEscaped(word: string): boolean {
  return KNOWN.has(word);
}

/** The values beside the key whose name begins in codes at `start`, as they stand in the text, in codes or not. */
export function findEscaped(text: string, start: number, end: number): readonly PlaceFinding[] {
  const left = Math.max(0, start - REACH);
  const line = text.slice(left, end + REACH);
  let plain = '';
  /** Where each character of the plain text begins in the line. */
  const places: number[] = [];
  const take = (characters: string, at: number, step: 0 | 1) => {
    for (let k = 0; k < characters.length; k += 1) places.push(at + k * step);
    plain += characters;
  };
  let done = 0;
  for (const { index, 0: code, 1: unit } of line.matchAll(CODE)) {
    take(line.slice(done, index), done, 1);
    take(unit === undefined ? Buffer.from(code.replaceAll('%', ''), 'hex').toString() : String.fromCharCode(Number.parseInt(unit, 16)), index, 0);
    done = index + code.length;
  }
  take(line.slice(done), done, 1);
  places.push(line.length);
  const begin = places.indexOf(start - left);
  const stop = places.indexOf(end - left);
  if (begin === -1 || stop === -1) return [];
  return findByKey(plain, begin, stop).map((place) => ({
    ...place,
    start: left + (places[place.start] as number),
    end: left + (places[place.end] as number),
  }));
}
