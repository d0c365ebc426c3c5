import { CLASS_OF, CLASSES } from './byte-tables.ts';

/** Where a keyword is entered: a triple of classes, and its place in the keyword. */
interface Entry {
  readonly triple: number;
  readonly offset: number;
}

/** How often a class of bytes stands in logs and letters, in parts of a thousand, roughly: signs without a class, letters, digits, signs, what is beyond ASCII. */
const FREQUENCY: readonly number[] = [
  30,
  55,
  12,
  28,
  32,
  85,
  16,
  14,
  24,
  52,
  3,
  8,
  34,
  22,
  48,
  50,
  20,
  3,
  48,
  46,
  62,
  22,
  9,
  12,
  4,
  12,
  2,
  ...Array.from({ length: 10 }, () => 25),
  ...[110, 30, 10, 25, 40, 25, 12, 10, 5, 1],
  ...Array.from({ length: 17 }, (_, at) => (at === 0 ? 20 : 5)),
];

/**
 * The triples under which a keyword is entered: two neighbouring ones, the rarest that it has, for every second place is looked at. A keyword of
 * three bytes has one of its own, and one for each byte that may follow its last two.
 */
export function rareTriples(keyword: Uint8Array): readonly Entry[] {
  const classes = Array.from(keyword, (byte) => CLASS_OF[byte] ?? 0);
  const triple = (at: number, third = classes[at + 2] ?? 0) => ((classes[at] ?? 0) * CLASSES + (classes[at + 1] ?? 0)) * CLASSES + third;
  if (keyword.length === 3) {
    const followed = FREQUENCY.map((_, after): Entry => ({ triple: triple(1, after), offset: 1 }));
    return [{ triple: triple(0), offset: 0 }, ...followed];
  }
  const weight = (at: number) => [0, 1, 2].reduce((product, k) => product * (FREQUENCY[classes[at + k] ?? 0] ?? 1), 1);
  let rarest = 0;
  for (let at = 1; at + 4 <= keyword.length; at += 1) if (weight(at) + weight(at + 1) < weight(rarest) + weight(rarest + 1)) rarest = at;
  return [rarest, rarest + 1].map((offset) => ({ triple: triple(offset), offset }));
}
