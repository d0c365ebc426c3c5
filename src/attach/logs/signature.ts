import { isDigit } from './clock-part.ts';
import { isLetter } from './month-names.ts';

/** Bytes of a line that tell its kind. */
const LENGTH = 240;

/**
 * A number that lines share which differ in numbers, times, identifiers and masks alone: what stands between blanks and signs counts as one mark where it holds a
 * digit. What is left of the time at the beginning is passed over. FNV-1a over the rest.
 */
export function signatureOf(bytes: Uint8Array, start: number, end: number): number {
  let begins = start;
  while (begins < end && isWordByte(bytes[begins])) begins += 1;
  const last = Math.min(end, begins + LENGTH);
  let hash = 0x811c9dc5;
  let beforeWord = hash;
  let inWord = false;
  let numbered = false;
  for (let at = begins; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    const isWord = isWordByte(byte);
    if (isWord && !inWord) {
      beforeWord = hash;
      numbered = false;
    } else if (!isWord && inWord && numbered) hash = mixed(beforeWord, 0x23);
    if (isDigit(byte)) numbered = true;
    inWord = isWord;
    if (byte > 0x20) hash = mixed(hash, byte);
  }
  return (inWord && numbered ? mixed(beforeWord, 0x23) : hash) >>> 0;
}

function isWordByte(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === 0x5f;
}

function mixed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}
