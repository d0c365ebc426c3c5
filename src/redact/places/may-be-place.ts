/** 1: belongs to a name; 2: may join a name to its value. */
const CLASS = new Uint8Array(256);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-') CLASS[sign.charCodeAt(0)] = 1;
for (let byte = 0x80; byte < 256; byte += 1) CLASS[byte] = 1;
for (const sign of '=:"\'\\]>,(%&`)}|<[?') CLASS[sign.charCodeAt(0)] = 2;
// The name may end in a terminal's colour.
CLASS[0x1b] = 2;

const BRACKET = 0x5d;
const BLANK = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
/** The longest rest of a name that is looked over. */
const REST = 96;
/** The longest user and password before the host of a URL. */
const USERINFO = 300;

/**
 * Whether what stands around a keyword at [start, end) can be a place of a secret at all, judged on the bytes: a link behind the name, or, for words that
 * are said with nothing but a blank behind them, a blank.
 */
export function mayBePlace(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] as number;
  if (first === COLON) return mayHoldUserinfo(bytes, end);
  // Hex digits spell a few short words.
  if (first >= 0x30 && first <= 0x39 && CLASS[bytes[start - 1] ?? 0] === 1) return false;
  // A keyword that ends in a blank or a sign has been joined already, or is a program.
  if (CLASS[bytes[end - 1] as number] !== 1) return true;
  let at = end;
  const limit = Math.min(bytes.length, end + REST);
  while (at < limit && CLASS[bytes[at] as number] === 1) at += 1;
  const sign = bytes[at];
  if (sign === undefined) return isLoose(bytes, start, end);
  if (sign === BRACKET) return isAssigned(bytes, at + 1);
  if (CLASS[sign] === 2) return true;
  if (sign !== BLANK && sign !== TAB) return isLoose(bytes, start, end);
  while (at < limit && (bytes[at] === BLANK || bytes[at] === TAB)) at += 1;
  const next = bytes[at] ?? 0;
  return CLASS[next] === 2 || next >= 0x80 || isLoose(bytes, start, end) || bytes[start - 1] === 0x2d || (next === 0x69 && bytes[at + 1] === 0x73);
}

/** Whether a sign that assigns follows a bracket: a log names its parts in brackets, too. */
function isAssigned(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < from + 4 && (bytes[at] === BLANK || bytes[at] === BRACKET || bytes[at] === 0x22 || bytes[at] === 0x27)) at += 1;
  const sign = bytes[at];
  return sign === 0x3d || sign === COLON || sign === 0x2c || sign === 0x3e || sign === 0x28 || sign === 0x29;
}

/** Words behind which a value may stand with nothing but a blank between; the others are too common for that. */
function isLoose(bytes: Uint8Array, start: number, end: number): boolean {
  const first = (bytes[start] as number) | 0x20;
  const length = end - start;
  if (first >= 0x80) return true;
  const isCommon =
    (length === 3 && first === 0x6b) ||
    (length === 4 && (first === 0x61 || first === 0x73)) ||
    (length === 7 && first === 0x73 && bytes[start + 1] === 0x65);
  return !isCommon || CLASS[bytes[start - 1] ?? 0] === 1;
}

/** Whether an @ stands before the host's path; a colon that no port follows may begin a password that holds a slash. */
function mayHoldUserinfo(bytes: Uint8Array, end: number): boolean {
  const limit = Math.min(bytes.length, end + USERINFO);
  let isOpen = false;
  for (let at = end; at < limit; at += 1) {
    const byte = bytes[at] as number;
    if (byte === AT) return at > end;
    if (byte <= BLANK || byte === 0x22 || byte === 0x27 || byte === 0x3c || byte === 0x3e || byte === 0x60) return false;
    if (byte === COLON) {
      const next = bytes[at + 1] ?? 0;
      isOpen ||= next < 0x30 || next > 0x39;
    }
    if ((byte === SLASH || byte === 0x3f || byte === 0x23) && !isOpen) return false;
  }
  return false;
}
