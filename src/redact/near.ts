/** How far from a number, in characters of one line, a word still speaks of it. */
const BEFORE = 64;
const BEHIND = 24;

/**
 * Whether a word of the pattern stands near a value, in the same line before it or shortly behind it. The pattern has no flag `g`; it is tried on what
 * stands before, and on what stands behind.
 */
export function isNear(word: RegExp, value: string, text: string, at: number): boolean {
  return word.test(lineBefore(text, at, BEFORE)) || word.test(lineBehind(text, at + value.length, BEHIND));
}

/** Up to `length` characters before a place, of its line. */
export function lineBefore(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - length), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineBehind(text: string, at: number, length: number): string {
  return text.slice(at, at + length).split('\n', 1)[0] ?? '';
}
