const LONGEST = 60;

/** A value as a message quotes it: one line, without control characters, cut where it grows longer than `longest` letters. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const letters = Array.from(line.slice(0, 4 * longest));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}
