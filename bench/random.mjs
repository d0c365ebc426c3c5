// Random things that are the same for the same seed.

/** mulberry32: numbers from 0 to 1. @param {number} seed @returns {() => number} */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to just under `below`. @param {() => number} random @param {number} below */
export function number(random, below) {
  return Math.floor(random() * below);
}

/** @template T @param {() => number} random @param {readonly T[]} list @returns {T} */
export function pick(random, list) {
  return list[number(random, list.length)];
}

/** @param {() => number} random @param {number} length */
export function hex(random, length) {
  return letters(random, length, '0123456789abcdef');
}

/** @param {() => number} random @param {number} length @param {string} alphabet */
export function letters(random, length, alphabet) {
  let text = '';
  for (let at = 0; at < length; at += 1) text += alphabet[number(random, alphabet.length)];
  return text;
}
