import { digitsAt, isDigit, numberAt, readClock } from './clock-part.ts';
import { isLetter, monthAt } from './month-names.ts';
import type { Stamp, StampFormat } from './stamp.ts';

const BLANK = 0x20;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;

/** `2026-11-22T18:30:01.123+03:00`, `2026-11-22 18:30:01,123`, Go's `2026/11/22 18:30:01` (ISO 8601, RFC 3339, RFC 5424, log4j, nginx's errors). */
const yearFirst: StampFormat = (bytes, at, end, stamp) => {
  const mark = bytes[at + 4];
  if (at + 16 > end || (mark !== DASH && mark !== SLASH && mark !== DOT) || bytes[at + 7] !== mark) return false;
  if (!allDigits(bytes, at, 4) || !allDigits(bytes, at + 5, 2) || !allDigits(bytes, at + 8, 2)) return false;
  setDate(stamp, numberAt(bytes, at, 4), numberAt(bytes, at + 5, 2), numberAt(bytes, at + 8, 2));
  return isDate(stamp) && readClock(bytes, afterDate(bytes, at + 10, end), end, stamp);
};

/** `20261122T183001.123Z`, `20261122 18:30:01`, `20261122-18:30:01`. */
const compact: StampFormat = (bytes, at, end, stamp) => {
  if (at + 13 > end || !allDigits(bytes, at, 8) || isDigit(bytes[at + 8])) return false;
  setDate(stamp, numberAt(bytes, at, 4), numberAt(bytes, at + 4, 2), numberAt(bytes, at + 6, 2));
  if (!isDate(stamp) || stamp.year < 1970 || stamp.year > 2199) return false;
  if (digitsAt(bytes, at + 9, end) !== 6) return readClock(bytes, at + 9, end, stamp);
  stamp.hour = numberAt(bytes, at + 9, 2);
  stamp.minute = numberAt(bytes, at + 11, 2);
  stamp.second = numberAt(bytes, at + 13, 2);
  stamp.offset = bytes[at + 15] === 0x5a ? 0 : Number.NaN;
  stamp.epoch = Number.NaN;
  stamp.end = at + (bytes[at + 15] === 0x5a ? 16 : 15);
  return stamp.hour < 24 && stamp.minute < 60 && stamp.second < 61;
};

/**
 * `22.11.2026 18:30:01` and `22-11-2026 18:30:01`, the day first; `11/22/2026 6:30:01 PM`, the month first unless it cannot be one;
 * Spark's `26/11/22 18:30:01` and `22.11.26 18:30:01`.
 */
const dayFirst: StampFormat = (bytes, at, end, stamp) => {
  const first = digitsAt(bytes, at, end);
  const mark = bytes[at + first];
  if (first > 2 || (mark !== DOT && mark !== SLASH && mark !== DASH)) return false;
  const second = digitsAt(bytes, at + first + 1, end);
  if (second < 1 || second > 2 || bytes[at + first + second + 1] !== mark) return false;
  const years = at + first + second + 2;
  const digits = digitsAt(bytes, years, end);
  if (digits !== 4 && digits !== 2) return false;
  const [a, b, c] = [numberAt(bytes, at, first), numberAt(bytes, at + first + 1, second), numberAt(bytes, years, digits)];
  if (digits === 2 && mark === SLASH) setDate(stamp, 2000 + a, b, c);
  else if (mark === SLASH && a <= 12) setDate(stamp, digits === 2 ? 2000 + c : c, a, b);
  else setDate(stamp, digits === 2 ? 2000 + c : c, b, a);
  return isDate(stamp) && readClock(bytes, afterDate(bytes, years + digits, end), end, stamp);
};

/** Logcat's `11-22 18:30:01.123`. */
const monthDay: StampFormat = (bytes, at, end, stamp) => {
  if (at + 11 > end || bytes[at + 2] !== DASH || bytes[at + 5] !== BLANK || !allDigits(bytes, at, 2) || !allDigits(bytes, at + 3, 2)) return false;
  setDate(stamp, 0, numberAt(bytes, at, 2), numberAt(bytes, at + 3, 2));
  return isDate(stamp) && readClock(bytes, at + 6, end, stamp);
};

/** Apache's `22/Nov/2026:18:30:01 +0300`, Tomcat's `22-Nov-2026 18:30:01.123`, `22 Nov 2026 18:30:01`, «22 ноября 2026 г., 18:30:01». */
const dayName: StampFormat = (bytes, at, end, stamp) => {
  const days = digitsAt(bytes, at, end);
  const mark = bytes[at + days];
  if (days > 2 || (mark !== SLASH && mark !== DASH && mark !== BLANK)) return false;
  const name = monthAt(bytes, at + days + 1, end);
  if (!name) return false;
  const years = name.end + (bytes[name.end] === mark || bytes[name.end] === BLANK ? 1 : 0);
  const digits = digitsAt(bytes, years, end);
  setDate(stamp, digits === 4 ? numberAt(bytes, years, 4) : 0, name.month, numberAt(bytes, at, days));
  return isDate(stamp) && readClock(bytes, digits === 4 ? afterDate(bytes, years + 4, end) : years, end, stamp);
};

/** Syslog's `Nov 22 18:30:01` (RFC 3164), `Nov 22 2026 18:30:01`, `Nov 22, 2026 6:30:01 PM`, asctime's `Sun Nov 22 18:30:01.123 2026`, «ноя 22 18:30:01». */
const nameFirst: StampFormat = (bytes, at, end, stamp) => {
  const name = monthAt(bytes, at, end);
  if (!name || bytes[name.end] !== BLANK) return false;
  const days = name.end + (bytes[name.end + 1] === BLANK ? 2 : 1);
  const count = digitsAt(bytes, days, end);
  if (count < 1 || count > 2) return false;
  const day = numberAt(bytes, days, count);
  const next = afterDate(bytes, days + count, end);
  const years = digitsAt(bytes, next, end) === 4;
  setDate(stamp, years ? numberAt(bytes, next, 4) : 0, name.month, day);
  if (!isDate(stamp) || !readClock(bytes, years ? afterDate(bytes, next + 4, end) : next, end, stamp)) return false;
  const last = stamp.end + 1;
  if (!years && bytes[stamp.end] === BLANK && digitsAt(bytes, last, end) === 4 && numberAt(bytes, last, 2) <= 21 && numberAt(bytes, last, 2) >= 19) {
    const behind = bytes[last + 4];
    if (last + 4 < end && behind !== 0x5d && behind !== 0x0a && behind !== 0x0d && behind !== BLANK) return true;
    stamp.year = numberAt(bytes, last, 4);
    stamp.end = last + 4;
  }
  return true;
};

/** glog and klog: a letter for the level, month and day, `E1122 18:30:01.123456`. */
const levelFirst: StampFormat = (bytes, at, end, stamp) => {
  if (at + 11 > end || bytes[at + 5] !== BLANK || !allDigits(bytes, at + 1, 4) || !isLetter(bytes[at])) return false;
  setDate(stamp, 0, numberAt(bytes, at + 1, 2), numberAt(bytes, at + 3, 2));
  return isDate(stamp) && readClock(bytes, at + 6, end, stamp);
};

/** The time alone: `18:30:01.123`. Hours and minutes alone are none. */
const timeOnly: StampFormat = (bytes, at, end, stamp) => {
  const hours = digitsAt(bytes, at, end);
  if (hours < 1 || hours > 2 || bytes[at + hours] !== 0x3a || bytes[at + hours + 3] !== 0x3a || !isDigit(bytes[at + hours + 4])) return false;
  setDate(stamp, 0, 0, 0);
  return readClock(bytes, at, end, stamp);
};

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, from 2001 to 2096; seconds with a fraction or none. */
const sinceEpoch: StampFormat = (bytes, at, end, stamp) => {
  const count = digitsAt(bytes, at, end);
  if (count !== 10 && count !== 13 && count !== 16 && count !== 19) return false;
  stamp.epoch = numberAt(bytes, at, 10) * 1000 + (count === 10 ? 0 : numberAt(bytes, at + 10, 3));
  stamp.offset = 0;
  stamp.end = at + count;
  if (count === 10 && bytes[stamp.end] === DOT) {
    const fraction = digitsAt(bytes, stamp.end + 1, end);
    const used = Math.min(fraction, 3);
    stamp.epoch += numberAt(bytes, stamp.end + 1, used) * 10 ** (3 - used);
    stamp.end += 1 + fraction;
  }
  return stamp.epoch >= 1e12 && stamp.epoch < 4e12;
};

/** Formats that begin with a digit, and those that begin with a letter: in the order in which they are tried. */
export const DIGIT_FORMATS: readonly StampFormat[] = [yearFirst, monthDay, dayFirst, dayName, timeOnly, compact];
export const LETTER_FORMATS: readonly StampFormat[] = [nameFirst];
/** Formats that only hold where the place says so: at a line's beginning, after a key. */
export const GLOG = levelFirst;
export const EPOCH = sinceEpoch;
export const TIME_ONLY = timeOnly;

function setDate(stamp: Stamp, year: number, month: number, day: number): void {
  stamp.year = year;
  stamp.month = month;
  stamp.day = day;
}

function isDate({ month, day }: Stamp): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Passes over what stands between a date and its time: `T`, blanks, a comma, a colon, a dash, «г.». */
function afterDate(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + 8);
  let to = at;
  while (to < last && !isDigit(bytes[to]) && bytes[to] !== 0x0a) to += 1;
  return to;
}

function allDigits(bytes: Uint8Array, at: number, count: number): boolean {
  for (let digit = at; digit < at + count; digit += 1) if (!isDigit(bytes[digit])) return false;
  return true;
}
