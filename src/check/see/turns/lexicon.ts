/** The number of a set of words. */
export type SetId = number;

/** Words told by how they begin and what may follow; no endings: anything may. */
interface Entry {
  readonly stem: string;
  readonly endings: ReadonlySet<string> | undefined;
  readonly set: SetId;
}

/** A number, or what begins as one. */
const NUMBER = /^\d/;
/** A version, or a number with a point. */
const VERSION = /^v?\d+\.\d/;
/** How many letters call up the entries that begin so. */
const KEY_LENGTH = 4;

const append = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

export const isMark = (token: string): boolean => token.length === 1 && !/[а-яa-z0-9]/.test(token);

/** Sets of words under one roof, so that one look tells all the sets that a word is in. */
export class Lexicon {
  readonly any: SetId;
  readonly number: SetId;
  readonly version: SetId;
  #size = 0;
  readonly #words = new Map<string, SetId[]>();
  readonly #byStart = new Map<string, Entry[]>();
  readonly #byEnding = new Map<string, SetId[]>();
  readonly #patterns: { readonly pattern: RegExp; readonly set: SetId }[] = [];
  readonly #endless: ReadonlySet<string>;
  #longestEnding = 0;

  /** @param endless Words whose ending tells nothing of them. */
  constructor(endless: readonly string[] = []) {
    this.#endless = new Set(endless);
    this.any = this.newSet();
    this.number = this.newSet();
    this.addPattern(this.number, NUMBER);
    this.version = this.newSet();
    this.addPattern(this.version, VERSION);
  }

  newSet(): SetId {
    return this.#size++;
  }

  /** Every word that is `stem` and one of `endings`; without them, whatever follows. */
  add(set: SetId, stem: string, endings: ReadonlySet<string> | undefined): void {
    if (endings?.size === 1 && endings.has('')) append(this.#words, stem, set);
    else append(this.#byStart, stem.slice(0, KEY_LENGTH), { stem, endings, set });
  }

  /** Every word that ends so and has at least two letters more. */
  addEnding(set: SetId, ending: string): void {
    append(this.#byEnding, ending, set);
    this.#longestEnding = Math.max(this.#longestEnding, ending.length);
  }

  /** Every word that a pattern finds; asked once of each word of the language, so few of them will do no harm. */
  addPattern(set: SetId, pattern: RegExp): void {
    this.#patterns.push({ pattern, set });
  }

  /** How many sets there are. */
  get size(): number {
    return this.#size;
  }

  /** The sets that a token is in. */
  setsOf(text: string): readonly SetId[] {
    const found: SetId[] = [...(this.#words.get(text) ?? [])];
    for (let length = Math.min(KEY_LENGTH, text.length); length > 0; length--) {
      for (const { stem, endings, set } of this.#byStart.get(text.slice(0, length)) ?? []) {
        if (text.startsWith(stem) && (endings === undefined || endings.has(text.slice(stem.length)))) found.push(set);
      }
    }
    const longest = this.#endless.has(text) ? 0 : Math.min(this.#longestEnding, text.length - 2);
    for (let length = longest; length > 0; length--) {
      for (const set of this.#byEnding.get(text.slice(-length)) ?? []) found.push(set);
    }
    if (!isMark(text)) found.push(this.any);
    for (const { pattern, set } of this.#patterns) if (pattern.test(text)) found.push(set);
    return found;
  }
}
