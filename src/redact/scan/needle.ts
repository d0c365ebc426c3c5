/** A keyword as it is looked for: a byte matches where it is either of the two. */
export interface Needle {
  readonly lower: Uint8Array;
  readonly upper: Uint8Array;
}

/** A keyword in any case. */
export function anyCase(word: string): Needle {
  const lower = Buffer.from(word.toLowerCase());
  const upper = Buffer.from(word.toUpperCase());
  // A few letters change their length with their case.
  return { lower, upper: upper.length === lower.length ? upper : lower };
}

/** A literal as it is. */
export function exactly(text: string): Needle {
  const bytes = Buffer.from(text);
  return { lower: bytes, upper: bytes };
}
