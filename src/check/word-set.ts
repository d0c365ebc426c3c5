/** Letters by which stems are looked up; no stem is shorter. */
const LEAD = 3;

/** Tells whether a word in plain letters is one of a list; `stem*` stands for every word that begins so. Looked up, not tried one by one. */
export function wordSet(list: string): (word: string) => boolean {
  const classesOf = wordClasses([list]);
  return (word) => classesOf(word) !== 0;
}

/** Tells which of several lists, written as for `wordSet`, have a word, as bits: the first list is the lowest. */
export function wordClasses(lists: readonly string[]): (word: string) => number {
  const whole = new Map<string, number>();
  const stems = new Map<string, (readonly [stem: string, bit: number])[]>();
  for (const [at, list] of lists.entries()) {
    const bit = 1 << at;
    for (const word of list.trim().split(/\s+/)) {
      if (!word.endsWith('*')) whole.set(word, (whole.get(word) ?? 0) | bit);
      else {
        const lead = word.slice(0, LEAD);
        stems.set(lead, [...(stems.get(lead) ?? []), [word.slice(0, -1), bit]]);
      }
    }
  }
  return (word) => {
    let bits = whole.get(word) ?? 0;
    for (const [stem, bit] of stems.get(word.slice(0, LEAD)) ?? NONE) if (word.startsWith(stem)) bits |= bit;
    return bits;
  };
}

const NONE: readonly (readonly [string, number])[] = [];
