const LONGEST = 60;

/** A value as a message quotes it: one line, without control characters, cut where it grows long. */
export function shorten(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const letters = Array.from(line.slice(0, 4 * LONGEST));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}
