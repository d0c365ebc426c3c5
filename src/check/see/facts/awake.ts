/** How many letters of a word are looked at: enough to wake few patterns in vain. */
const LETTERS = 3;

/** Something that can only match where one of these words is. */
export interface Sleeper {
  /** Beginnings of words in plain text, apart by blanks; `0` stands for any digit, `0000` for four together, `0.0` and `0:0` for digits so joined (`.`, `-` or `/`). */
  readonly needs: string;
}

/** How the words of a text begin and what digits it holds, each once, by the number that it is needed by; of what nobody needs nothing is told. */
export type Beginnings = readonly number[];

/** The numbers of all beginnings that are needed: every text is met by hundreds of sleepers, and to find a number takes no hashing. */
const NUMBERS = new Map<string, number>();

/** How the words of a text in plain letters begin, and what digits it holds (see `Sleeper`). Letter by letter: it is done for every word of a text. */
export function beginningsOf(plain: string): Beginnings {
  const found = new Set<number>();
  const add = (beginning: string) => {
    const number = NUMBERS.get(beginning);
    if (number !== undefined) found.add(number);
  };
  const { length } = plain;
  for (let at = 0; at < length; ) {
    const code = plain.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      while (at < length && isLetter(plain.charCodeAt(at))) at += 1;
      add(plain.slice(start, Math.min(at, start + LETTERS)));
    } else if (isDigit(code)) {
      const start = at;
      while (at < length && isDigit(plain.charCodeAt(at))) at += 1;
      add('0');
      if (at - start >= 4) add('0000');
      if (isDigit(plain.charCodeAt(at + 1))) add(JOINTS[plain[at] ?? ''] ?? '');
    } else at += 1;
  }
  return [...found];
}

const JOINTS: Readonly<Record<string, string>> = { ':': '0:0', '.': '0.0', '-': '0.0', '/': '0.0' };

/** a–z and а–я */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 1072 && code <= 1103);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The numbers of some beginnings, which have them from now on. */
function numbersOf(needs: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const need of needs.split(' ')) {
    const beginning = need < 'a' ? need : need.slice(0, LETTERS);
    let number = NUMBERS.get(beginning);
    if (number === undefined) {
      number = NUMBERS.size;
      NUMBERS.set(beginning, number);
    }
    numbers.add(number);
  }
  return numbers;
}

/**
 * Tells which of some patterns are worth trying in a text, in their order: dozens of patterns over every sentence would take longer than all else, and
 * most sentences have the words of two or three.
 */
export function wakers<T extends Sleeper>(sleepers: readonly T[]): (beginnings: Beginnings) => readonly T[] {
  /** The places of the sleepers that need a beginning, by its number. */
  const woken: (readonly number[] | undefined)[] = [];
  for (const [at, { needs }] of sleepers.entries()) for (const number of numbersOf(needs)) woken[number] = [...(woken[number] ?? []), at];
  // In which call each was woken last: asked of every sentence by every finder, so nothing is made anew but the answer.
  const calls = new Float64Array(sleepers.length);
  let call = 0;
  return (beginnings) => {
    call += 1;
    let first = sleepers.length;
    let last = -1;
    for (const number of beginnings) {
      const places = woken[number];
      if (places === undefined) continue;
      for (const at of places) {
        calls[at] = call;
        if (at < first) first = at;
        if (at > last) last = at;
      }
    }
    const awake: T[] = [];
    for (let at = first; at <= last; at += 1) if (calls[at] === call) awake.push(sleepers[at] as T);
    return awake;
  };
}

/** Tells whether a text holds one of these words (see `Sleeper`). */
export function waker(needs: string): (beginnings: Beginnings) => boolean {
  const awake = wakers([{ needs }]);
  return (beginnings) => awake(beginnings).length > 0;
}

/** Tells whether a text holds a digit. */
export const holdsDigit = waker('0');
