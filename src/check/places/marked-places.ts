/** Where an address stood: marks that no text holds. */
export const MARK = /\uE000(\d+)\uE001/g;

/** A text in lower case, with a mark wherever one of its addresses stands. */
export interface MarkedPlaces {
  readonly lower: string;
  /** The address of a mark, by its number. */
  readonly all: readonly string[];
}

/** Puts a mark in the place of every address, the longer first. */
export function markPlaces(text: string, addresses: readonly string[]): MarkedPlaces {
  const all = [...new Set(addresses)].sort((one, other) => other.length - one.length);
  if (all.length === 0) return { lower: text.toLowerCase(), all };
  const anyAddress = new RegExp(all.map((one) => one.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|'), 'g');
  const places = new Map(all.map((address, at) => [address, `\uE000${at}\uE001`]));
  return { lower: text.replace(anyAddress, (address) => places.get(address) ?? '').toLowerCase(), all };
}

/** The sentences of a marked text. */
export const sentencesOf = (lower: string): readonly string[] => lower.split(/\n+|(?<=[.!?…]) +/);
