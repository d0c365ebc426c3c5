import type { SetId } from './lexicon.ts';

/** Sets as bits, thirty-two to a word. */
export type Bits = Uint32Array;

export const bitsFor = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

export function addBit(bits: Bits, set: SetId): void {
  bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
}

export function addBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}

export const hasBit = (bits: Bits, set: SetId): boolean => (((bits[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
