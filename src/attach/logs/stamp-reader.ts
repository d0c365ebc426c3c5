import { digitsAt, isDigit } from './clock-part.ts';
import { isLetter } from './month-names.ts';
import { emptyStamp, type Stamp, type StampFormat } from './stamp.ts';
import { DIGIT_FORMATS, EPOCH, GLOG, LETTER_FORMATS, TIME_ONLY } from './stamp-formats.ts';

/** How far into a line a time is looked for, in bytes; JSON may have it late. */
const REACH = 160;
const JSON_REACH = 1024;
/** A time without a date may be a duration: it counts near the beginning alone. */
const TIME_REACH = 40;
/** After so many lines with a time, others have theirs at about the same place. */
const LEARNED = 64;
/** Bytes of a time that others are compared with: up to its milliseconds. */
const SHAPE = 23;
/** Keys of a number that is a time, as they end. */
const KEY = /(?:^|[^a-z])(?:ts|t|date|epoch|\w*time|\w*timestamp|\w*stamp)$/i;

/**
 * Finds the time of a line, whatever its format. Most lines have it where the line before has it, and as that is written, digit for digit: then it is seen at a glance, and only
 * read when it is wanted.
 */
export class StampReader {
  /** Where the time begins that was found last, its format, and a place in it or at its end up to which it was looked at. */
  at = 0;
  end = 0;
  format: StampFormat | undefined;
  readonly #stamp = emptyStamp();
  /** The last time that was read: 0 for a digit, the byte itself for what stands between. */
  readonly #shape = new Uint8Array(SHAPE);
  #length = 0;
  /** Where in its line the last time began, where one began before that (behind a level of another length), and the farthest so far. */
  #column = 0;
  #other = 0;
  #farthest = 0;
  /** The byte before the last time, where it began no line. */
  #opening = 0;
  #found = 0;

  /** Whether the line that begins at `start` has a time near its beginning; nothing from `end` on is looked at. An indented line has one only where the last one had. */
  find(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#isAlike(bytes, start, start + this.#column, end)) return true;
    if (this.#isAlike(bytes, start, start + this.#other, end)) {
      [this.#column, this.#other] = [this.#other, this.#column];
      return true;
    }
    const first = bytes[start];
    if (first === undefined || start >= end || first <= 0x20) return false;
    if (this.format && this.#column > 0 && this.#findAfterOpening(this.format, bytes, start, end)) return true;
    const reach = first === 0x7b ? JSON_REACH : this.#found < LEARNED ? REACH : this.#farthest + 24;
    return this.#search(bytes, start, Math.min(end, start + reach), end);
  }

  #isAlike(bytes: Uint8Array, start: number, at: number, end: number): boolean {
    const length = this.#length;
    if (length === 0 || at + length > end || (at > start && isWordByte(bytes[at - 1]))) return false;
    const shape = this.#shape;
    for (let index = 0; index < length; index += 1) {
      const wanted = shape[index] as number;
      const byte = bytes[at + index] as number;
      if (wanted === 0 ? byte < 0x30 || byte > 0x39 : byte !== wanted) return false;
    }
    this.at = at;
    this.end = at + length;
    return true;
  }

  /** Where names of different lengths come first, the time stands behind the same byte: Apache's bracket, syslog's `>`. */
  #findAfterOpening(format: StampFormat, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#opening === 0x20 || format === EPOCH) return false;
    const last = Math.min(end, start + this.#farthest + 24);
    let at = start;
    while (at < last && bytes[at] !== this.#opening && bytes[at] !== 0x0a) at += 1;
    if (at >= last || bytes[at] !== this.#opening || !format(bytes, at + 1, end, this.#stamp)) return false;
    return this.#learn(format, bytes, start, at + 1);
  }

  #search(bytes: Uint8Array, start: number, last: number, end: number): boolean {
    if (isDigit(bytes[start + 1]) && isLetter(bytes[start]) && GLOG(bytes, start, end, this.#stamp)) return this.#learn(GLOG, bytes, start, start);
    let inWord = false;
    for (let at = start; at < last; at += 1) {
      const byte = bytes[at];
      if (byte === 0x0a) return false;
      const isWord = isWordByte(byte);
      if (isWord && !inWord && this.#tryAt(bytes, start, at, end)) return true;
      inWord = isWord;
    }
    return false;
  }

  #tryAt(bytes: Uint8Array, start: number, at: number, end: number): boolean {
    const digit = isDigit(bytes[at]);
    for (const format of digit ? DIGIT_FORMATS : LETTER_FORMATS) {
      if (format(bytes, at, end, this.#stamp) && (format !== TIME_ONLY || at - start <= TIME_REACH)) return this.#learn(format, bytes, start, at);
    }
    const counts = digit && digitsAt(bytes, at, end) >= 10 && isTimePlace(bytes, start, at) && EPOCH(bytes, at, end, this.#stamp);
    return counts && this.#learn(EPOCH, bytes, start, at);
  }

  #learn(format: StampFormat, bytes: Uint8Array, start: number, at: number): true {
    const column = at - start;
    this.format = format;
    this.at = at;
    this.#other = this.#column;
    this.#column = column;
    this.#opening = column === 0 ? 0 : (bytes[at - 1] ?? 0);
    this.#found += 1;
    if (column > this.#farthest && column < JSON_REACH) this.#farthest = column;
    this.#length = Math.min(SHAPE, this.#stamp.end - at);
    this.end = at + this.#length;
    for (let index = 0; index < this.#length; index += 1) {
      const byte = bytes[at + index] ?? 0;
      this.#shape[index] = isDigit(byte) ? 0 : byte;
    }
    return true;
  }
}

/** Reads a time where one was found. Whether there is such a time: what looks like one may be on no calendar. */
export function readStamp(format: StampFormat | undefined, bytes: Uint8Array, at: number, stamp: Stamp): boolean {
  return format?.(bytes, at, bytes.length, stamp) ?? false;
}

/** A number of seconds is a time at the beginning of a line, after a bracket, and behind a key that says so. */
function isTimePlace(bytes: Uint8Array, start: number, at: number): boolean {
  if (at === start || bytes[at - 1] === 0x5b || (bytes[at - 1] === 0x28 && at === start + 1)) return true;
  const before = String.fromCharCode(...bytes.subarray(Math.max(start, at - 40), at));
  const key = /["']?([\w@.-]+)["']?\s*[:=]\s*["']?$/.exec(before)?.[1];
  return key !== undefined && KEY.test(key);
}

function isWordByte(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === 0x5f;
}
