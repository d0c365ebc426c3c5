/** How many letters of a word are looked at: enough to wake few patterns in vain. */
const LETTERS = 3;

/** Something that can only match where one of these words is. */
export interface Sleeper {
  /** Beginnings of words in plain text, apart by blanks; `0` stands for any digit, `0000` for four together, `0.0` and `0:0` for digits so joined (`.`, `-` or `/`). */
  readonly needs: string;
}

/** How the words of a text in plain letters begin, and what digits it holds (see `Sleeper`). Letter by letter: it is done for every word of a text. */
export function beginningsOf(plain: string): ReadonlySet<string> {
  const found = new Set<string>();
  const { length } = plain;
  for (let at = 0; at < length; ) {
    const code = plain.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      while (at < length && isLetter(plain.charCodeAt(at))) at += 1;
      found.add(plain.slice(start, Math.min(at, start + LETTERS)));
    } else if (isDigit(code)) {
      const start = at;
      while (at < length && isDigit(plain.charCodeAt(at))) at += 1;
      found.add('0');
      if (at - start >= 4) found.add('0000');
      if (isDigit(plain.charCodeAt(at + 1))) addJoint(found, plain[at]);
    } else at += 1;
  }
  return found;
}

function addJoint(found: Set<string>, joint: string | undefined): void {
  if (joint === ':') found.add('0:0');
  else if (joint === '.' || joint === '-' || joint === '/') found.add('0.0');
}

/** a–z and а–я */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 1072 && code <= 1103);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  // In which call each was woken last: asked of every sentence by every finder, so nothing is made anew but the answer.
  const calls = new Float64Array(sleepers.length);
  let call = 0;
  return (beginnings) => {
    call += 1;
    let first = sleepers.length;
    let last = -1;
    for (const word of beginnings) {
      for (const at of woken.get(word) ?? NONE) {
        calls[at] = call;
        if (at < first) first = at;
        if (at > last) last = at;
      }
    }
    return last < 0 ? [] : sleepers.slice(first, last + 1).filter((_, at) => calls[first + at] === call);
  };
}

const NONE: readonly number[] = [];
