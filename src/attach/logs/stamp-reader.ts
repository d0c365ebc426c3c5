import { digitsAt, isDigit } from './clock-part.ts';
import { isLetter } from './month-names.ts';
import { emptyStamp, type StampFormat } from './stamp.ts';
import { DIGIT_FORMATS, EPOCH, GLOG, LETTER_FORMATS, TIME_ONLY } from './stamp-formats.ts';

/** How far into a line a time is looked for, in bytes; JSON may have it late. */
const REACH = 160;
const JSON_REACH = 1024;
/** A time without a date may be a duration: it counts near the beginning alone. */
const TIME_REACH = 40;
/** After so many lines with a time, others have theirs at about the same place. */
const LEARNED = 64;
/** Keys of a number that is a time, as they end. */
const KEY = /(?:^|[^a-z])(?:ts|t|date|epoch|\w*time|\w*timestamp|\w*stamp)$/i;

/**
 * Finds the time of a line, whatever the format, the one of the line before first. `stamp` holds what was found.
 */
export class StampReader {
  readonly stamp = emptyStamp();
  #format: StampFormat | undefined;
  /** Where in its line the last time began, and the farthest so far. */
  #column = 0;
  #farthest = 0;
  /** The byte before the last time, where it began no line. */
  #opening = 0;
  #found = 0;

  /** Whether the line from `start` to `end` has a time near its beginning. An indented line has one only where the last one had. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const at = start + this.#column;
    if (this.#format && at < end && this.#format(bytes, at, end, this.stamp) && (at === start || !isWordByte(bytes[at - 1]))) return true;
    const first = bytes[start];
    if (first === undefined || first <= 0x20) return false;
    if (this.#format && this.#column > 0 && this.#readAfterOpening(this.#format, bytes, start, end)) return true;
    const reach = first === 0x7b ? JSON_REACH : this.#found < LEARNED ? REACH : this.#farthest + 24;
    return this.#search(bytes, start, Math.min(end, start + reach), end);
  }

  /** Where names of different lengths come first, the time stands behind the same byte: Apache's bracket, syslog's `>`. */
  #readAfterOpening(format: StampFormat, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#opening === 0x20) return false;
    const last = Math.min(end, start + this.#farthest + 24);
    let at = start;
    while (at < last && bytes[at] !== this.#opening) at += 1;
    return at < last && format !== EPOCH && format(bytes, at + 1, end, this.stamp);
  }

  #search(bytes: Uint8Array, start: number, last: number, end: number): boolean {
    if (isDigit(bytes[start + 1]) && isLetter(bytes[start]) && GLOG(bytes, start, end, this.stamp)) return this.#learn(GLOG, bytes, start, start);
    let inWord = false;
    for (let at = start; at < last; at += 1) {
      const byte = bytes[at];
      const isWord = isWordByte(byte);
      if (isWord && !inWord) {
        const formats = isDigit(byte) ? DIGIT_FORMATS : LETTER_FORMATS;
        for (const format of formats) {
          if (format(bytes, at, end, this.stamp) && (format !== TIME_ONLY || at - start <= TIME_REACH)) return this.#learn(format, bytes, start, at);
        }
        if (isDigit(byte) && digitsAt(bytes, at, end) >= 10 && isTimePlace(bytes, start, at) && EPOCH(bytes, at, end, this.stamp)) {
          return this.#learn(EPOCH, bytes, start, at);
        }
      }
      inWord = isWord;
    }
    return false;
  }

  #learn(format: StampFormat, bytes: Uint8Array, start: number, at: number): true {
    const column = at - start;
    this.#format = format;
    this.#column = column;
    this.#opening = column === 0 ? 0 : (bytes[at - 1] ?? 0);
    this.#found += 1;
    if (column > this.#farthest && column < JSON_REACH) this.#farthest = column;
    return true;
  }
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
