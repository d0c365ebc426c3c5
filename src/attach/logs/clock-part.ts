import type { Stamp } from './stamp.ts';

const COLON = 0x3a;

/** How many digits stand at `at`, twenty at most. */
export function digitsAt(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + 20);
  let to = at;
  while (to < last && isDigit(bytes[to])) to += 1;
  return to - at;
}

/** The number that `count` digits write. */
export function numberAt(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let digit = at; digit < at + count; digit += 1) value = value * 10 + (bytes[digit] ?? 0) - 0x30;
  return value;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Reads `18:30:01`, `18:30`, `6:30:01.123 PM`, `18:30:01,123`, and the zone behind it, into `stamp`. */
export function readClock(bytes: Uint8Array, at: number, end: number, stamp: Stamp): boolean {
  const hours = isDigit(bytes[at + 1]) ? 2 : 1;
  const minutes = at + hours + 1;
  if (minutes + 2 > end || bytes[minutes - 1] !== COLON || !isDigit(bytes[at]) || !isDigit(bytes[minutes]) || !isDigit(bytes[minutes + 1]))
    return false;
  stamp.hour = numberAt(bytes, at, hours);
  stamp.minute = numberAt(bytes, minutes, 2);
  stamp.second = 0;
  stamp.offset = Number.NaN;
  stamp.epoch = Number.NaN;
  let to = minutes + 2;
  if (to + 3 <= end && bytes[to] === COLON && isDigit(bytes[to + 1]) && isDigit(bytes[to + 2])) {
    stamp.second = numberAt(bytes, to + 1, 2);
    to = readFraction(bytes, to + 3, end, stamp);
  }
  if (stamp.hour > 23 || stamp.minute > 59 || stamp.second >= 61 || isDigit(bytes[to])) return false;
  stamp.end = readZone(bytes, readHalf(bytes, to, end, stamp), end, stamp);
  return true;
}

/** A fraction of a second: after a dot or a comma, or after a colon where three digits follow (`18:30:01:123`). */
function readFraction(bytes: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const mark = bytes[at];
  if (at >= end || (mark !== 0x2e && mark !== 0x2c && mark !== COLON)) return at;
  const count = digitsAt(bytes, at + 1, end);
  if (count === 0 || (mark === COLON && count !== 3)) return at;
  const used = Math.min(count, 3);
  stamp.second += numberAt(bytes, at + 1, used) / (used === 3 ? 1000 : used === 2 ? 100 : 10);
  return at + 1 + count;
}

/** `AM` or `PM`, in any case, after a blank or a narrow no-break space. */
function readHalf(bytes: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const mark = bytes[at] === 0x20 ? at + 1 : bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xaf ? at + 3 : at;
  if (mark + 2 > end || ((bytes[mark + 1] ?? 0) | 0x20) !== 0x6d) return at;
  const half = (bytes[mark] ?? 0) | 0x20;
  if (half !== 0x61 && half !== 0x70) return at;
  stamp.hour = (stamp.hour % 12) + (half === 0x70 ? 12 : 0);
  return mark + 2;
}

/** `Z`, `+03:00`, `+0300`, `+03`, with a blank before it or none; ` UTC` and ` GMT`. A minus after a blank needs all four digits: it may part what follows. */
function readZone(bytes: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const mark = bytes[at];
  if (at >= end) return at;
  if (mark === 0x5a || mark === 0x7a) {
    stamp.offset = 0;
    return at + 1;
  }
  const blank = mark === 0x20 ? 1 : 0;
  const sign = bytes[at + blank];
  if (blank === 1 && at + 4 <= end && isUtc(bytes, at + 1)) {
    stamp.offset = 0;
    return at + 4;
  }
  if (sign !== 0x2b && sign !== 0x2d) return at;
  const digits = at + blank + 1;
  const count = digitsAt(bytes, digits, end);
  const colon = count === 2 && bytes[digits + 2] === COLON && digitsAt(bytes, digits + 3, end) === 2;
  if (count !== 4 && !colon && !(count === 2 && blank === 0)) return at;
  const minutes = numberAt(bytes, digits, 2) * 60 + (count === 4 ? numberAt(bytes, digits + 2, 2) : colon ? numberAt(bytes, digits + 3, 2) : 0);
  if (minutes > 14 * 60) return at;
  stamp.offset = sign === 0x2d ? -minutes : minutes;
  return digits + (colon ? 5 : count);
}

function isUtc(bytes: Uint8Array, at: number): boolean {
  const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  return (a === 0x55 && b === 0x54 && c === 0x43) || (a === 0x47 && b === 0x4d && c === 0x54);
}
