/** How many letters of a word are looked at: enough to wake few patterns in vain. */
const LETTERS = 3;
const WORD = /[a-zа-я]+|\d+(?:([-./:])(?=\d))?/g;

/** Something that can only match where one of these words is. */
export interface Sleeper {
  /** Beginnings of words in plain text, apart by blanks; `0` stands for any digit, `0000` for four together, `0.0` and `0:0` for digits so joined (`.`, `-` or `/`). */
  readonly needs: string;
}

/** How the words of a text in plain letters begin, and what digits it holds (see `Sleeper`). */
export function beginningsOf(plain: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word, joint] of plain.matchAll(WORD)) {
    if (word >= 'a') found.add(word.slice(0, LETTERS));
    else {
      found.add('0');
      if (joint !== undefined) found.add(joint === ':' ? '0:0' : '0.0');
      if (word.length >= 4) found.add('0000');
    }
  }
  return found;
}

/**
 * Tells which of some patterns are worth trying in a text, in their order: dozens of patterns over every sentence would take longer than all else, and
 * most sentences have the words of two or three.
 */
export function wakers<T extends Sleeper>(sleepers: readonly T[]): (beginnings: ReadonlySet<string>) => readonly T[] {
  const woken = new Map<string, number[]>();
  sleepers.forEach(({ needs }, at) => {
    for (const word of new Set(needs.split(' ').map((need) => (need < 'a' ? need : need.slice(0, LETTERS)))))
      woken.set(word, [...(woken.get(word) ?? []), at]);
  });
  return (beginnings) => {
    const awake = new Set<number>();
    for (const word of beginnings) for (const at of woken.get(word) ?? []) awake.add(at);
    return awake.size === 0 ? [] : sleepers.filter((_, at) => awake.has(at));
  };
}
