import { isDigit, numberAt } from './clock-part.ts';
import { levelOf } from './level-of-line.ts';
import { isLetter } from './month-names.ts';
import type { Sign } from './sign-words.ts';
import { startsWith } from './starts-with.ts';

/** How bad a line is: 0 nothing, 1 a warning, 2 something that speaks of an error, 3 an error, 4 the end of the program. */
export type Severity = 0 | 1 | 2 | 3 | 4;

/** A word that was found in a line: its sign, and where it stands. */
export interface Hit {
  sign: Sign;
  start: number;
  end: number;
}

/** How severe a line is, of `count` words found in it. `start` and `end` are the line's. */
export function judgeLine(bytes: Uint8Array, start: number, end: number, hits: readonly Hit[], count: number): Severity {
  let severity: Severity = 0;
  let sure = false;
  for (let at = 0; at < count; at += 1) {
    const hit = hits[at];
    if (!hit) break;
    const found = severityOf(bytes, end, hit);
    if (found > severity) severity = found;
    if (found >= 3 && SURE.has(hit.sign)) sure = true;
  }
  if (severity === 0 || sure) return severity;
  const level = levelOf(bytes, start, end);
  if (level === undefined) return severity;
  if (level >= 3) return level > severity ? level : severity;
  return severity < 3 ? (level === 2 ? 1 : 0) : 2;
}

/** Signs that no level in the line takes back. */
const SURE: ReadonlySet<Sign> = new Set(['level-number', 'priority', 'trace', 'http']);

function severityOf(bytes: Uint8Array, end: number, { sign, start, end: after }: Hit): Severity {
  switch (sign) {
    case 'fatal':
      return isWord(bytes, start, after, end) && !isDenied(bytes, start, after, end) ? 4 : 0;
    case 'error':
      return isWord(bytes, start, after, end) && !isDenied(bytes, start, after, end) ? 3 : 0;
    case 'failed':
      return isWord(bytes, start, after, end) && !isDenied(bytes, start, after, end) ? 2 : 0;
    case 'trace':
      return 3;
    case 'http':
      return isDigit(bytes[after]) && isDigit(bytes[after + 1]) && !isDigit(bytes[after + 2]) && bytes[after] === 0x30 ? 3 : 0;
    case 'exit':
      return isDigit(bytes[after]) ? (bytes[after] === 0x30 ? 0 : 3) : bytes[after] === 0x2d && isDigit(bytes[after + 1]) ? 3 : 0;
    case 'signal':
      return isDigit(bytes[after]) && !isLetter(bytes[start - 1]) ? 3 : 0;
    case 'result-code':
      return isHexNumber(bytes, start + 2, 8) && !isDigit(bytes[start - 1]) && !isLetter(bytes[start - 1]) ? 3 : 0;
    case 'level-number':
      return bytes[after] === 0x30 && !isDigit(bytes[after + 1]) ? (bytes[after - 1] === 0x36 ? 4 : 3) : 0;
    case 'priority':
      return isDigit(bytes[after]) && numberAt(bytes, after, 1) <= 3 && !isDigit(bytes[after + 1]) ? (numberAt(bytes, after, 1) <= 2 ? 4 : 3) : 0;
    case 'frame':
      return 0;
  }
}

/** Whether what was found is a word of its own, or the end of a name such as `TypeError`: no part of `terror`, no beginning of `ErrorHandler`. */
function isWord(bytes: Uint8Array, start: number, after: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  if (first >= 0x80) return true;
  const before = bytes[start - 1] ?? 0;
  if (isLetter(first) && before < 0x80 && isLetter(before) && (!isCapital(first) || isCapital(bytes[start + 1] ?? 0))) return false;
  const next = bytes[after] ?? 0;
  if (after >= end || !isLetter(next) || next >= 0x80 || !isLetter(bytes[after - 1])) return true;
  const follows = (next | 0x20) === 0x73 || (next | 0x20) === 0x65 ? bytes[after + 1] : next;
  return (next | 0x20) === 0x65 ? true : !isLetter(follows);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/** `errors: 0`, `"error":null`, `err=<nil>`, `0 errors`, `no error`, «без ошибок»: there was none. */
function isDenied(bytes: Uint8Array, start: number, after: number, end: number): boolean {
  return isSetToNothing(bytes, after, end) || DENIALS.some((word) => endsWith(bytes, start, word)) || isZeroBefore(bytes, start);
}

const encoder = new TextEncoder();
const DENIALS = ['no ', 'without ', 'any ', 'No ', 'без ', 'Без ', 'нет ', 'Нет '].map((word) => encoder.encode(word));
const NOTHING = ['null', 'none', 'None', 'nil', '<nil>', 'false', 'False', '""', "''", 'undefined', '{}', '[]', 'нет'].map((word) =>
  encoder.encode(word),
);

function isSetToNothing(bytes: Uint8Array, after: number, end: number): boolean {
  const last = Math.min(end, after + 24);
  let at = after;
  while (at < last && (isLetter(bytes[at]) || bytes[at] === 0x5f || bytes[at] === 0x28 || bytes[at] === 0x29)) at += 1;
  if (bytes[at] === 0x22 || bytes[at] === 0x27) at += 1;
  while (at < last && bytes[at] === 0x20) at += 1;
  if (bytes[at] !== 0x3a && bytes[at] !== 0x3d) return false;
  at += 1;
  while (at < last && bytes[at] === 0x20) at += 1;
  if (bytes[at] === 0x30) return !isDigit(bytes[at + 1]) && !isLetter(bytes[at + 1]) && bytes[at + 1] !== 0x2e;
  return NOTHING.some((word) => startsWith(bytes, at, end, word));
}

function isZeroBefore(bytes: Uint8Array, start: number): boolean {
  return bytes[start - 1] === 0x20 && bytes[start - 2] === 0x30 && !isDigit(bytes[start - 3]) && bytes[start - 3] !== 0x2e;
}

function endsWith(bytes: Uint8Array, end: number, word: Uint8Array): boolean {
  return end >= word.length && startsWith(bytes, end - word.length, end, word) && !isLetter(bytes[end - word.length - 1]);
}

function isHexNumber(bytes: Uint8Array, at: number, count: number): boolean {
  for (let digit = at; digit < at + count; digit += 1) if (!isHex(bytes[digit])) return false;
  return !isHex(bytes[at + count]);
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && (isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));
}
