import { digitsAt, isDigit, numberAt } from './clock-part.ts';
import { isLetter } from './month-names.ts';
import { startsWith } from './starts-with.ts';

/** 1 for what goes well, 2 for a warning, 3 for an error, 4 for the end. */
export type Level = 1 | 2 | 3 | 4;

/** Where a level is looked for: the first bytes of a line. */
const REACH = 200;

const WORDS: readonly (readonly [level: Level, words: readonly string[]])[] = [
  [
    1,
    [
      'INFO',
      'DEBUG',
      'TRACE',
      'NOTICE',
      'VERBOSE',
      'FINE',
      'FINER',
      'FINEST',
      'CONFIG',
      'INF',
      'DBG',
      'TRC',
      'DEBG',
      'SUCCESS',
      'ИНФО',
      'ОТЛАДКА',
      'Информация',
      'Сведения',
    ],
  ],
  [2, ['WARN', 'WARNING', 'WRN', 'Warning', 'ВНИМАНИЕ', 'ПРЕДУПРЕЖДЕНИЕ', 'Предупреждение']],
  [3, ['ERROR', 'ERR', 'SEVERE', 'EROR', 'ОШИБКА', 'Ошибка']],
  [4, ['FATAL', 'CRITICAL', 'CRIT', 'EMERG', 'ALERT', 'PANIC', 'КРИТИЧЕСКАЯ']],
];
/** After a key or in brackets, where small letters are a level too. */
const QUOTED: readonly (readonly [level: Level, words: readonly string[]])[] = [
  [1, ['info', 'debug', 'trace', 'notice', 'verbose', 'dbug', 'inf', 'dbg', 'information', 'Info', 'Debug', 'Information', 'I', 'D', 'V']],
  [2, ['warn', 'warning', 'Warn', 'wrn', 'W']],
  [3, ['error', 'err', 'eror', 'Error', 'severe', 'E']],
  [4, ['fatal', 'critical', 'crit', 'panic', 'emerg', 'alert', 'Critical', 'Fatal', 'F', 'C']],
];

interface Word {
  readonly level: Level;
  readonly bytes: Uint8Array;
}

const PLAIN = byFirstByte(WORDS);
const MARKED = byFirstByte([...WORDS, ...QUOTED]);

/** The level that a line names first, if it names one: `INFO`, `[error]`, `level=warn`, `"level":"info"`, logcat's and glog's letters. */
export function levelOf(bytes: Uint8Array, start: number, end: number): Level | undefined {
  const last = Math.min(end, start + REACH);
  const glog = bytes[start];
  if (isDigit(bytes[start + 1]) && isDigit(bytes[start + 4]) && isDigit(bytes[start + 6]) && isLetter(glog)) return letterLevel(glog);
  for (let at = start; at < last; at += 1) {
    const before = at === start ? 0 : (bytes[at - 1] ?? 0);
    if (isLetter(before) || isDigit(before)) continue;
    const level = wordLevel(bytes, at, end, before) ?? logcatLevel(bytes, at, end, before);
    if (level !== undefined) return level;
  }
  return undefined;
}

/**
 * The level that a line has without a word for it: `E/Tag`, `E1122 …`, logcat's letter behind two numbers, syslog's priority in brackets (RFC 5424).
 * @param behind where the line's time ends, or its start
 */
export function bareLevel(bytes: Uint8Array, start: number, behind: number): Level | undefined {
  const first = bytes[start];
  if (first === 0x3c) return priorityLevel(bytes, start + 1);
  if (first === 0x45 || first === 0x46) {
    if (bytes[start + 1] === 0x2f || (isDigit(bytes[start + 1]) && isDigit(bytes[start + 4]) && isDigit(bytes[start + 6]))) return letterLevel(first);
  }
  if (behind === start || bytes[behind] !== 0x20) return undefined;
  const letter = afterNumber(bytes, afterNumber(bytes, behind));
  return letter > behind && bytes[letter + 1] === 0x20 ? letterLevel(bytes[letter]) : undefined;
}

/** Behind blanks, a number and blanks; 0 where these are not there. */
function afterNumber(bytes: Uint8Array, at: number): number {
  let to = at;
  while (bytes[to] === 0x20) to += 1;
  if (to === 0 || !isDigit(bytes[to])) return 0;
  while (isDigit(bytes[to])) to += 1;
  if (bytes[to] !== 0x20) return 0;
  while (bytes[to] === 0x20) to += 1;
  return to;
}

function priorityLevel(bytes: Uint8Array, at: number): Level | undefined {
  const digits = digitsAt(bytes, at, at + 3);
  if (digits === 0 || bytes[at + digits] !== 0x3e) return undefined;
  const severity = numberAt(bytes, at, digits) & 7;
  return severity <= 2 ? 4 : severity === 3 ? 3 : severity === 4 ? 2 : 1;
}

function wordLevel(bytes: Uint8Array, at: number, end: number, before: number): Level | undefined {
  const marked = before === 0x5b || before === 0x3d || before === 0x22 || before === 0x7c || before === 0x3c;
  const words = (marked ? MARKED : PLAIN).get(bytes[at] ?? 0);
  return words?.find(
    (word) => startsWith(bytes, at, end, word.bytes) && !isLetter(bytes[at + word.bytes.length]) && !isDigit(bytes[at + word.bytes.length]),
  )?.level;
}

/** Logcat's letter between blanks (`1234  5678 E Tag: …`), or before a slash (`E/Tag`). */
function logcatLevel(bytes: Uint8Array, at: number, end: number, before: number): Level | undefined {
  const next = bytes[at + 1];
  if (at + 1 >= end || (next !== 0x2f && !(next === 0x20 && before === 0x20 && isDigit(bytes[at - 2])))) return undefined;
  return letterLevel(bytes[at]);
}

function letterLevel(byte: number | undefined): Level | undefined {
  if (byte === 0x49 || byte === 0x44 || byte === 0x56) return 1;
  if (byte === 0x57) return 2;
  if (byte === 0x45) return 3;
  return byte === 0x46 ? 4 : undefined;
}

function byFirstByte(list: readonly (readonly [level: Level, words: readonly string[]])[]): ReadonlyMap<number, readonly Word[]> {
  const encoder = new TextEncoder();
  const found = new Map<number, Word[]>();
  for (const [level, words] of list) {
    for (const word of words) {
      const bytes = encoder.encode(word);
      found.set(bytes[0] ?? 0, [...(found.get(bytes[0] ?? 0) ?? []), { level, bytes }]);
    }
  }
  return found;
}
