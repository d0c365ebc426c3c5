// The pass over bytes that decides which lines masking looks at, in AssemblyScript: WebAssembly reads sixteen bytes at a time, which JavaScript
// cannot. `npm run scanner` compiles it into src/redact/scan/scanner-code.ts. All addresses are places in the one memory that the host fills.

/** One hit takes two numbers: the place and what stands there. */
const HIT: usize = 8;

// Numbers of the anchors, as src/redact/scan/anchors.ts has them.
const AT: i32 = 0;
const DOTTED: i32 = 1;
const COLONS: i32 = 2;
const DIGITS: i32 = 3;
const CAPITALS: i32 = 4;

// What a byte is, in the table of signs.
const DIGIT: u8 = 1;
const SPACER: u8 = 2;
const HEX: u8 = 4;
const LETTER: u8 = 8;

/** Puts a hit to the others, which come nearly in order: one that was found late moves to its place. */
function put(hits: usize, count: i32, at: i32, what: i32): void {
  let place = hits + <usize>count * HIT;
  while (place > hits && load<i32>(place - HIT) > at) {
    store<i32>(place, load<i32>(place - HIT));
    store<i32>(place + 4, load<i32>(place - HIT, 4));
    place -= HIT;
  }
  store<i32>(place, at);
  store<i32>(place, what, 4);
}

/**
 * Finds every keyword that begins in [from, to). Three bytes are looked at at every place, four at every second one; where their hash is marked, the
 * keywords entered under it are compared whole. `head` are addresses and numbers: marks of three bytes and of four (a bit for each of 262,144), first
 * entry of a slot (8,192 numbers, from 1; 0 is none), entries (folded bytes, keyword, offset, next), keywords (address in lower case, address in upper
 * case, length), longest keyword.
 * Returns how many hits there are; -1 when there is no room for them.
 */
export function findKeywords(head: usize, from: usize, to: usize, end: usize, hits: usize, room: i32): i32 {
  const threes = load<usize>(head);
  const fours = load<usize>(head, 4);
  const longest = load<usize>(head, 20);
  const last = to + longest < end ? to + longest : end;
  let count = 0;
  for (let at = from; at < last; at += 2) {
    const bytes = load<u64>(at) | (((<u64>FOLD) << 32) | <u64>FOLD);
    const here = <u32>bytes & 0xffffff;
    const next = <u32>(bytes >> 8) & 0xffffff;
    if (isMarked(threes, hash(here, MARK_BITS))) count = take(head, here, at, from, to, end, hits, count, room);
    if (isMarked(threes, hash(next, MARK_BITS))) count = take(head, next, at + 1, from, to, end, hits, count, room);
    if (isMarked(fours, hash(<u32>bytes, MARK_BITS))) count = take(head, <u32>bytes, at, from, to, end, hits, count, room);
    if (count < 0) return -1;
  }
  return count;
}

/** Puts the keywords that are entered under `word` and stand around `at`. -1 when there is no room, as before when there was none. */
function take(head: usize, word: u32, at: usize, from: usize, to: usize, end: usize, hits: usize, before: i32, room: i32): i32 {
  if (before < 0) return -1;
  const first = load<usize>(head, 8);
  const entries = load<usize>(head, 12);
  const keywords = load<usize>(head, 16);
  let count = before;
  for (let entry = load<i32>(first + (slotOf(word) << 2)); entry !== 0; ) {
    const record = entries + <usize>(entry - 1) * 16;
    entry = load<i32>(record, 12);
    const keyword = load<i32>(record, 4);
    const start = at - load<usize>(record, 8);
    if (load<u32>(record) !== word || start < from || start >= to || !stands(keywords + <usize>keyword * 12, start, end)) continue;
    if (count >= room) return -1;
    put(hits, count, <i32>start, keyword);
    count += 1;
  }
  return count;
}

/** The slot of folded bytes, 0 to 8,191. The host enters keywords with it too. */
export function slotOf(word: u32): usize {
  return hash(word, 13);
}

/** The mark of folded bytes, 0 to 262,143. The host enters keywords with it too. */
export function markOfWord(word: u32): usize {
  return hash(word, MARK_BITS);
}

function stands(keyword: usize, at: usize, end: usize): bool {
  const lower = load<usize>(keyword);
  const upper = load<usize>(keyword, 4);
  const length = load<usize>(keyword, 8);
  if (at + length > end) return false;
  // From the end, for keywords often begin alike.
  for (let k = length; k-- > 0; ) {
    const byte = load<u8>(at + k);
    if (byte !== load<u8>(lower + k) && byte !== load<u8>(upper + k)) return false;
  }
  return true;
}

/** Sixteen bytes as a bit each: those from `least` to `most`. */
function between(bytes: v128, least: u8, most: u8): u64 {
  return <u64>i8x16.bitmask(i8x16.le_u(i8x16.sub(bytes, i8x16.splat(least)), i8x16.splat(most - least)));
}

function equal(bytes: v128, byte: u8): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(byte)));
}

/** Places looked at in one step: of sixty-four bytes the first is the one before them, and the last fifteen are what may follow. */
const STEP: usize = 48;

/**
 * Finds the anchors in [from, to): `signs` tells what each byte is. Bytes in [start, end) count; sixty-four more must be readable behind `end`, and one
 * before `from`. Returns how many hits there are; -1 when there is no room for them.
 */
export function findAnchors(signs: usize, from: usize, to: usize, start: usize, end: usize, hits: usize, room: i32): i32 {
  let count = 0;
  for (let at = from; at < to; at += STEP) {
    let digits: u64 = 0;
    let points: u64 = 0;
    let colons: u64 = 0;
    let hyphens: u64 = 0;
    let ats: u64 = 0;
    let spans: u64 = 0;
    for (let part = 0; part < 4; part += 1) {
      const bytes = v128.load(at - 1 + ((<usize>part) << 4));
      const shift = (<u64>part) << 4;
      const digit = between(bytes, 0x30, 0x39);
      const hyphen = equal(bytes, 0x2d);
      const point = equal(bytes, 0x2e);
      // ( ) * + , - . /: all but the asterisk and the comma may stand in a number.
      const signsOf = between(bytes, 0x28, 0x2f) & ~equal(bytes, 0x2a) & ~equal(bytes, 0x2c);
      digits |= digit << shift;
      hyphens |= hyphen << shift;
      points |= point << shift;
      colons |= equal(bytes, 0x3a) << shift;
      ats |= equal(bytes, 0x40) << shift;
      spans |= (digit | signsOf | equal(bytes, 0x20) | equal(bytes, 0xa0) | equal(bytes, 0xc2)) << shift;
    }
    const inner = points & (digits << 1) & (digits >> 1);
    let found = inner & ((inner >> 2) | (inner >> 3) | (inner >> 4));
    let chained = colons & ((colons >> 2) | (colons >> 3) | (colons >> 4) | (colons >> 5));
    chained &= (chained >> 2) | (chained >> 3) | (chained >> 4) | (chained >> 5);
    const pairs = (colons & (colons >> 3) & (colons >> 6) & (colons >> 9)) | (hyphens & (hyphens >> 3) & (hyphens >> 6) & (hyphens >> 9));
    const doubled = colons & (colons >> 1);
    let long = spans & (spans >> 1);
    const two = long;
    long &= long >> 2;
    long &= long >> 4;
    // Eight and two: ten bytes of a number, begun by one that none stands before.
    long &= (two >> 8) & ~(spans << 1);
    found |= ats | chained | pairs | doubled | long;
    // Bit 0 is the byte before; the places of this step are bits 1 to 48.
    found &= 0x1fffffffffffe;
    while (found !== 0) {
      const bit = ctz(found);
      found &= found - 1;
      const place = at - 1 + <usize>bit;
      if (place >= to) break;
      if (count >= room - 2) return -1;
      const flag: u64 = (<u64>1) << bit;
      const byte = load<u8>(place);
      if ((ats & flag) !== 0) {
        put(hits, count, <i32>place, AT);
        count += 1;
      } else if (byte === 0x2e && isDotted(signs, place, start, end)) {
        put(hits, count, <i32>place, DOTTED);
        count += 1;
      } else if ((pairs & flag) !== 0 || ((chained | doubled) & flag) !== 0) {
        if (isColons(signs, place, start, end)) {
          put(hits, count, <i32>place, COLONS);
          count += 1;
        }
      }
      if ((long & flag) !== 0) count = putNumber(signs, place, start, end, to, hits, count);
    }
  }
  return count;
}

function is(signs: usize, byte: u8, what: u8): bool {
  return (load<u8>(signs + <usize>byte) & what) !== 0;
}

function isDigit(at: usize, end: usize): bool {
  return at < end && load<u8>(at) - 0x30 <= 9;
}

/** The first point of four groups of one to three digits. */
function isDotted(signs: usize, at: usize, start: usize, end: usize): bool {
  if (at <= start || !is(signs, load<u8>(at - 1), DIGIT)) return false;
  let place = at + 1;
  for (let group = 0; group < 3; group += 1) {
    const begin = place;
    while (isDigit(place, end)) place += 1;
    if (place === begin || place - begin > 3) return false;
    if (group < 2 && (place >= end || load<u8>(place) !== 0x2e)) return false;
    place += 1;
  }
  return true;
}

/** The first sign of six pairs of hex digits; two colons side by side beside a hex digit; the first of three colons with up to four hex digits between. */
function isColons(signs: usize, at: usize, start: usize, end: usize): bool {
  const sign = load<u8>(at);
  if (at + 12 < end && load<u8>(at, 3) === sign && load<u8>(at, 6) === sign && load<u8>(at, 9) === sign) {
    if (is(signs, load<u8>(at, 1), HEX) && is(signs, load<u8>(at, 2), HEX) && is(signs, load<u8>(at, 10), HEX)) return true;
  }
  if (sign !== 0x3a) return false;
  if (at + 1 < end && load<u8>(at, 1) === 0x3a) {
    const before: u8 = at > start ? load<u8>(at - 1) : 0x20;
    const after: u8 = at + 2 < end ? load<u8>(at, 2) : 0x20;
    // Names have double colons too, in many languages: a letter that is no hex digit tells them apart.
    if (is(signs, before, LETTER) && !is(signs, before, HEX)) return false;
    if (is(signs, after, LETTER) && !is(signs, after, HEX)) return false;
    return is(signs, before, HEX) || is(signs, after, HEX);
  }
  let place = at;
  for (let colon = 0; colon < 2; colon += 1) {
    const begin = place + 1;
    place = begin;
    while (place < end && place - begin < 4 && is(signs, load<u8>(place), HEX)) place += 1;
    if (place === begin || place >= end || load<u8>(place) !== 0x3a) return false;
  }
  return true;
}

/** A number is no longer than this. */
const NUMBER: usize = 64;

/** Puts the number of ten digits or more that begins at `left`, where it stands free of letters and is no date and no count of seconds. */
function putNumber(signs: usize, left: usize, start: usize, end: usize, to: usize, hits: usize, count: i32): i32 {
  let right = left;
  const most = left + NUMBER < end ? left + NUMBER : end;
  while (right < most && is(signs, load<u8>(right), DIGIT | SPACER)) right += 1;
  const begin = pastDate(signs, left, right);
  if (digitsIn(signs, begin, right) < 10) return count;
  const digit = firstDigit(signs, begin, right);
  if (digit >= to || isStamp(signs, digit, right) || isAddress(signs, digit, start, end)) return count;
  if (hasCountry(left, start, end)) {
    put(hits, count, <i32>digit, CAPITALS);
    count += 1;
  }
  if (left > start && is(signs, load<u8>(left - 1), LETTER) && is(signs, load<u8>(left), DIGIT)) return count;
  put(hits, count, <i32>digit, DIGITS);
  return count + 1;
}

function firstDigit(signs: usize, begin: usize, end: usize): usize {
  let at = begin;
  while (at < end && !is(signs, load<u8>(at), DIGIT)) at += 1;
  return at;
}

function digitsIn(signs: usize, begin: usize, end: usize): i32 {
  let count = 0;
  for (let at = begin; at < end; at += 1) if (is(signs, load<u8>(at), DIGIT)) count += 1;
  return count;
}

function areDigits(at: usize, count: usize, end: usize): bool {
  for (let k: usize = 0; k < count; k += 1) if (!isDigit(at + k, end)) return false;
  return true;
}

/** Behind a date at the beginning (`2026-11-22`, `22.11.2026`, `22/11/2026`) and the hour that may follow it. */
function pastDate(signs: usize, begin: usize, end: usize): usize {
  const at = firstDigit(signs, begin, end);
  if (at + 10 > end || isDigit(at + 10, end)) return begin;
  const isYearFirst = areDigits(at, 4, end) && areDigits(at + 5, 2, end) && areDigits(at + 8, 2, end) && isDateSign(at + 4, at + 7);
  const isYearLast = areDigits(at, 2, end) && areDigits(at + 3, 2, end) && areDigits(at + 6, 4, end) && isDateSign(at + 2, at + 5);
  if (!isYearFirst && !isYearLast) return begin;
  const hour = at + 10;
  // The colon that follows an hour is no part of the number: the hour ends it.
  return hour + 3 === end && areDigits(hour + 1, 2, end) ? end : hour;
}

/** Whether the same hyphen, point or slash stands at both places. */
function isDateSign(one: usize, other: usize): bool {
  const sign = load<u8>(one);
  return sign === load<u8>(other) && (sign === 0x2d || sign === 0x2e || sign === 0x2f);
}

/** Seconds since 1970, or their thousandths, millionths or billionths, of the years 2014 to 2033. */
function isStamp(signs: usize, digit: usize, end: usize): bool {
  if (digit + 1 >= end || load<u8>(digit) !== 0x31 || load<u8>(digit, 1) < 0x34) return false;
  let at = digit;
  while (isDigit(at, end)) at += 1;
  const length = at - digit;
  return (length === 10 || length === 13 || length === 16 || length === 19) && digitsIn(signs, at, end) < 10;
}

/** Whether the number begins four groups with points between: an IPv4 address, which has an anchor of its own. */
function isAddress(signs: usize, digit: usize, start: usize, end: usize): bool {
  let at = digit;
  while (isDigit(at, end)) at += 1;
  if (at >= end || load<u8>(at) !== 0x2e || !isDotted(signs, at, start, end)) return false;
  for (let group = 0; group < 3; group += 1) {
    at += 1;
    while (isDigit(at, end)) at += 1;
  }
  // A telephone number may have its groups parted by points, too: it goes on, or has a plus.
  return !(at + 1 < end && load<u8>(at) === 0x2e && isDigit(at + 1, end)) && !(digit > start && load<u8>(digit - 1) === 0x2b);
}

/** Whether two capitals and two digits stand up to twelve bytes before the number, or begin it. */
function hasCountry(left: usize, start: usize, end: usize): bool {
  const least = left >= start + 14 ? left - 14 : start;
  for (let at = least; at + 3 < end && at <= left; at += 1) {
    if (load<u8>(at) - 0x41 <= 25 && load<u8>(at, 1) - 0x41 <= 25 && areDigits(at + 2, 2, end)) return true;
  }
  return false;
}

/**
 * Finds every value that begins in [from, to). Each is entered under `width` bytes at its first places, as many as `step`, so that it is enough to look at
 * one place in `step`. `head` are addresses and numbers: lower case of bytes (256 bytes), marks (a bit for each of 262,144), first entry of 32 marks (8,192
 * numbers, from 1; 0 is none), entries (mark, value, offset, next), values (address, length, whether any case will do), width, step.
 * Returns how many hits there are; -1 when there is no room for them.
 */
export function findValues(head: usize, from: usize, to: usize, end: usize, hits: usize, room: i32): i32 {
  const lower = load<usize>(head);
  const marks = load<usize>(head, 4);
  const first = load<usize>(head, 8);
  const entries = load<usize>(head, 12);
  const values = load<usize>(head, 16);
  const width = load<usize>(head, 20);
  const step = load<usize>(head, 24);
  let last = to + step + width < end ? to + step + width : end;
  if (last < from + width) return 0;
  last -= width - 1;
  const kept: u32 = width === 4 ? 0xffffffff : 0xffffff;
  let count = 0;
  for (let at = from; at < last; at += step) {
    const mark = hash((load<u32>(at) & kept) | (FOLD & kept), MARK_BITS);
    if (!isMarked(marks, mark)) continue;
    for (let entry = load<i32>(first + ((mark >> 5) << 2)); entry !== 0; ) {
      const record = entries + <usize>(entry - 1) * 16;
      entry = load<i32>(record, 12);
      if (load<usize>(record) !== mark) continue;
      const value = load<i32>(record, 4);
      const start = at - load<usize>(record, 8);
      if (start < from || start >= to || !isValue(values + <usize>value * 12, lower, start, end)) continue;
      if (count >= room) return -1;
      put(hits, count, <i32>start, value);
      count += 1;
    }
  }
  return count;
}

/** Sets the bit by which ASCII letters of both cases differ; other signs become alike, too, which does no harm to a mark. */
const FOLD: u32 = 0x20202020;
const MARK_BITS: u32 = 18;

/** Knuth's multiplicative hash: the upper `bits` of a product (The Art of Computer Programming 3, 6.4). */
function hash(word: u32, bits: u32): usize {
  return <usize>((word * 0x9e3779b1) >>> (32 - bits));
}

function isMarked(marks: usize, mark: usize): bool {
  return ((load<u8>(marks + (mark >> 3)) >>> (<u8>mark & 7)) & 1) !== 0;
}

/** The mark of three or four bytes, 0 to 262,143. The host enters values with it too. */
export function markOf(at: usize, width: usize): usize {
  const kept: u32 = width === 4 ? 0xffffffff : 0xffffff;
  return hash((load<u32>(at) & kept) | (FOLD & kept), MARK_BITS);
}

function isValue(record: usize, lower: usize, at: usize, end: usize): bool {
  const bytes = load<usize>(record);
  const length = load<usize>(record, 4);
  const anyCase = load<u32>(record, 8) !== 0;
  if (at + length > end) return false;
  for (let k = length; k-- > 0; ) {
    const here = load<u8>(at + k);
    const wanted = load<u8>(bytes + k);
    if (here !== wanted && !(anyCase && load<u8>(lower + here) === load<u8>(lower + wanted))) return false;
  }
  return true;
}
