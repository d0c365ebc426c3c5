/** Characters of which that many in a hundred steps lead to the next letter or digit were typed by somebody who needed something to fill the place. */
const STEADY = 85;

/**
 * Whether a value is one character over and over (`0000-0000`), or runs up the alphabet or the digits (`1234567890abcdef`, `abcdefgh`).
 * Numbers are judged more strictly, since a telephone's may well hold 3456789; a short one may be a real, weak password.
 */
export function isSequence(value: string): boolean {
  const plain = value.replace(/[-_ .:/]/gu, '');
  if (plain.length < 3) return false;
  if (/^(.)\1+$/su.test(plain)) return plain.length >= 7 || !/^\d/u.test(plain);
  if (/^\d+$/u.test(plain)) return plain.length >= 9 && /^(?:(?:0?1234567890?){1,9}|0?9876543210?)$/u.test(plain);
  if (plain.length < 8 || !/\p{L}/u.test(plain)) return false;
  let steps = 0;
  for (let at = 1; at < plain.length; at += 1) steps += follows(plain.charCodeAt(at - 1), plain.charCodeAt(at)) ? 1 : 0;
  return steps * 100 >= (plain.length - 1) * STEADY;
}

function follows(before: number, after: number): boolean {
  if (after === before + 1) return true;
  const nine = before === 0x39;
  return nine && (after === 0x30 || after === 0x61 || after === 0x41);
}
