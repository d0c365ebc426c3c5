/** A difference that an eye sees beside the original, of 255, and the share of pixels that may have it. */
const SEEN = 16;
const MOST_SEEN = 0.0005;
/** The difference of all pixels together. */
const MOST_MEAN = 0.75;

/** Whether two pictures of the same size, four bytes a pixel, look the same to somebody who compares them side by side. */
export function looksAlike(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let sum = 0;
  let seen = 0;
  for (let at = 0; at < one.length; at += 4) {
    let worst = 0;
    for (let channel = 0; channel < 4; channel += 1) {
      const difference = Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0));
      sum += difference;
      if (difference > worst) worst = difference;
    }
    if (worst > SEEN) seen += 1;
  }
  return sum / one.length <= MOST_MEAN && seen / (one.length / 4) <= MOST_SEEN;
}
