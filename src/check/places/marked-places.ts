import { isSamePlace } from './same-place.ts';
import { isHomeBefore, isHomeBehind } from './told-as-home.ts';

/** Where an address stood: marks that no text holds. */
const MARK = /\uE000(\d+)\uE001/g;

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

const sentencesOf = (lower: string): readonly string[] => lower.split(/\n+|(?<=[.!?…]) +/);

/** A place where it stands: its sentence, and what stands there before it and behind it. */
export interface PlaceAt {
  readonly address: string;
  readonly sentence: string;
  readonly before: string;
  readonly behind: string;
}

/** What is said of a place where it stands: that it is somebody's home, or what is looked for. */
export type SaidOf = 'home' | 'sought';

/**
 * The places of which is said somewhere what is sought, and nowhere that they are somebody's home or the place where somebody is. One place in other words is the
 * same home.
 */
export function placesSought({ lower, all }: MarkedPlaces, saidOf: (place: PlaceAt) => SaidOf | undefined): readonly string[] {
  const sought = new Set<string>();
  const homes = new Set<string>();
  let last: string | undefined;
  for (const sentence of sentencesOf(lower)) {
    const marks = [...sentence.matchAll(MARK)];
    if (last !== undefined && isHomeBefore(sentence)) homes.add(last);
    for (const [at, mark] of marks.entries()) {
      const [before, behind] = [sentence.slice(0, mark.index), sentence.slice(endOf(mark))];
      last = all[Number(mark[1])] ?? '';
      const isHome = isHomeBehind(before.slice(endOf(marks[at - 1]))) || isHomeBefore(sentence.slice(endOf(mark), marks[at + 1]?.index));
      const said = isHome ? 'home' : saidOf({ address: last, sentence, before, behind });
      if (said === 'home') homes.add(last);
      else if (said === 'sought') sought.add(last);
    }
  }
  return [...sought].filter((one) => ![...homes].some((home) => isSamePlace(one, home)));
}

/** Where a mark ends; where there is none, the beginning of the sentence. */
const endOf = (mark: RegExpMatchArray | undefined): number => (mark?.index ?? 0) + (mark?.[0].length ?? 0);
