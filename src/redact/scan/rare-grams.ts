import type { Needle } from './needle.ts';
import { USUAL_TEXT } from './usual-text.ts';

/** Where a keyword is entered: a few of its bytes, folded, as a number (the first byte is the lowest), and their place in the keyword. */
interface Gram {
  readonly width: 3 | 4;
  readonly word: number;
  readonly offset: number;
}

/** Keywords from this many bytes are entered under four bytes at two neighbouring places, for every second place is looked at; shorter ones under three at one. */
const LONG = 5;

/** Sets the bit by which ASCII letters, and the second bytes of Cyrillic letters, differ in their cases. */
const FOLD = 0x20;

/** What counts for one gram that stands in usual text, against how often single bytes stand there. */
const SEEN = 1e9;

/**
 * Gives the function that tells under which grams a keyword is entered: the rarest that it has. One that is written in several ways (the first byte of some
 * Cyrillic letters depends on their case) is entered under each.
 */
export function rareGrams(): (needle: Needle) => readonly Gram[] {
  const weightOf = weights();
  return (needle) => {
    const { length } = needle.lower;
    const width = length < LONG ? 3 : 4;
    const taken = width === 4 ? 2 : 1;
    const weight = Array.from({ length: length - width + 1 }, (_, offset) => weightOf(wordAt(needle.lower, offset, width), width));
    const cost = (at: number) => (weight[at] ?? 0) + (taken === 2 ? (weight[at + 1] ?? 0) : 0);
    let rarest = 0;
    for (let at = 1; at + taken <= weight.length; at += 1) if (cost(at) < cost(rarest)) rarest = at;
    return Array.from({ length: taken }, (_, k) => rarest + k).flatMap((offset) =>
      wordsAt(needle, offset, width).map((word): Gram => ({ width, word, offset })),
    );
  };
}

/** The folded bytes at a place as a number. */
function wordAt(bytes: Uint8Array, offset: number, width: number): number {
  let word = 0;
  for (let k = width - 1; k >= 0; k -= 1) word = word * 256 + ((bytes[offset + k] ?? 0) | FOLD);
  return word;
}

/** The folded words that may stand at a place of a keyword. */
function wordsAt({ lower, upper }: Needle, offset: number, width: number): readonly number[] {
  let words = [0];
  for (let k = width - 1; k >= 0; k -= 1) {
    const one = (lower[offset + k] ?? 0) | FOLD;
    const other = (upper[offset + k] ?? 0) | FOLD;
    words = words.flatMap((word) => (one === other ? [word * 256 + one] : [word * 256 + one, word * 256 + other]));
  }
  return words;
}

function weights(): (word: number, width: number) => number {
  const bytes = Uint8Array.from(Buffer.from(USUAL_TEXT), (byte) => byte | FOLD);
  const single = new Float64Array(256).fill(0.1);
  const seen = new Map<number, number>();
  for (const [at, byte] of bytes.entries()) {
    single[byte] = (single[byte] ?? 0) + 1;
    for (const width of [3, 4]) {
      const word = wordAt(bytes, at, width);
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  return (word, width) => {
    let chance = 1;
    for (let k = 0; k < width; k += 1) chance *= (single[Math.floor(word / 256 ** k) % 256] ?? 0) / bytes.length;
    return (seen.get(word) ?? 0) * SEEN + chance * SEEN * bytes.length;
  };
}
