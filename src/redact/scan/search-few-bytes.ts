import type { Needle } from './needle.ts';

/** Sets the bit by which ASCII letters differ in their cases. */
const FOLD = 0x20;

/** Needles that begin in [from, to): pairs of a place and a needle's number, in the order of the places. */
export type Search = (bytes: Uint8Array, from: number, to: number) => Int32Array;

const pairOf = (first: number, second: number): number => (first | FOLD) * 256 + (second | FOLD);

/**
 * Looks for needles by their first two bytes: slower than the scanner's tables byte for byte, but ready at once, while to fill those takes as long as to
 * look through a hundred pages.
 */
export function searchFewBytes(needles: readonly Needle[]): Search {
  const byBeginning = new Map<number, number[]>();
  for (const [number, { lower, upper }] of needles.entries()) {
    const [a = 0, b = 0] = lower;
    const [c = 0, d = 0] = upper;
    for (const pair of new Set([pairOf(a, b), pairOf(a, d), pairOf(c, b), pairOf(c, d)])) {
      const known = byBeginning.get(pair);
      if (known) known.push(number);
      else byBeginning.set(pair, [number]);
    }
  }
  return (bytes, from, to) => {
    const pairs: number[] = [];
    for (let at = from; at < to; at += 1) {
      const candidates = byBeginning.get(pairOf(bytes[at] ?? 0, bytes[at + 1] ?? 0));
      if (candidates === undefined) continue;
      for (const number of candidates) if (stands(needles[number], bytes, at)) pairs.push(at, number);
    }
    return Int32Array.from(pairs);
  };
}

function stands(needle: Needle | undefined, bytes: Uint8Array, at: number): boolean {
  if (needle === undefined) return false;
  const { lower, upper } = needle;
  for (let k = 0; k < lower.length; k += 1) {
    const byte = bytes[at + k];
    if (byte !== lower[k] && byte !== upper[k]) return false;
  }
  return true;
}
