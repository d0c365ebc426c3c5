/** The beginnings of the months' names, English and Russian; what follows of the word is passed over. May in Russian has two. */
const NAMES: readonly (readonly [name: string, month: number])[] = [
  ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, at) => [name, at + 1] as const),
  ...'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ').map((name, at) => [name, at + 1] as const),
  ['мая', 5],
];

/** The names as bytes in lower case, by their first two bytes as one number. */
const BY_START = new Map<number, { readonly name: Uint8Array; readonly month: number }[]>();
for (const [text, month] of NAMES) {
  for (const spelled of new Set([text, text.slice(0, 1).toUpperCase() + text.slice(1), text.toUpperCase()])) {
    const name = new TextEncoder().encode(spelled);
    const start = ((name[0] ?? 0) << 8) | (name[1] ?? 0);
    BY_START.set(start, [...(BY_START.get(start) ?? []), { name, month }]);
  }
}

/** A month's name at `at`: its number from 1, and where the word ends. */
export function monthAt(bytes: Uint8Array, at: number, end: number): { readonly month: number; readonly end: number } | undefined {
  const found = BY_START.get(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))?.find(
    ({ name }) => at + name.length <= end && name.every((byte, index) => bytes[at + index] === byte),
  );
  if (!found) return undefined;
  let to = at + found.name.length;
  const last = Math.min(end, to + 14);
  while (to < last && isLetter(bytes[to])) to += 1;
  return { month: found.month, end: bytes[to] === 0x2e ? to + 1 : to };
}

/** An ASCII letter, or a byte of any other script. */
export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a));
}
