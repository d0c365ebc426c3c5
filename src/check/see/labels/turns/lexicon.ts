/** The number of a set of words. */
export type SetId = number;

/** What is known of a token: which sets it is in, as bits and as a list. */
export interface Token {
  readonly text: string;
  readonly bits: Uint32Array;
  readonly sets: readonly SetId[];
}

/** Words told by how they begin and what may follow; no endings: anything may. */
interface Entry {
  readonly stem: string;
  readonly endings: ReadonlySet<string> | undefined;
  readonly set: SetId;
}

/** How many letters call up the entries that begin so. */
const KEY_LENGTH = 4;
/** By how many letters endings are called up. */
const ENDING_KEY = 2;
/** Tokens are looked up once and remembered, up to so many. */
const REMEMBERED = 20_000;

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
  readonly #byStart = new Map<string, Entry[]>();
  readonly #byEnding = new Map<string, { readonly ending: string; readonly set: SetId }[]>();
  readonly #tokens = new Map<string, Token>();

  constructor() {
    this.any = this.newSet();
    this.number = this.newSet();
    this.version = this.newSet();
  }

  newSet(): SetId {
    return this.#size++;
  }

  /** Every word that is `stem` and one of `endings`; without them, whatever follows. */
  add(set: SetId, stem: string, endings: ReadonlySet<string> | undefined): void {
    append(this.#byStart, stem.slice(0, KEY_LENGTH), { stem, endings, set });
  }

  /** Every word that ends so and has at least two letters more. */
  addEnding(set: SetId, ending: string): void {
    append(this.#byEnding, ending.slice(-ENDING_KEY), { ending, set });
  }

  tokenOf(text: string): Token {
    const known = this.#tokens.get(text);
    if (known) return known;
    const sets = [...new Set(this.#setsOf(text))];
    const bits = new Uint32Array(Math.ceil(this.#size / 32));
    for (const set of sets) bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31));
    const token = { text, bits, sets };
    if (this.#tokens.size >= REMEMBERED) this.#tokens.clear();
    this.#tokens.set(text, token);
    return token;
  }

  #setsOf(text: string): SetId[] {
    const found: SetId[] = [];
    for (let length = Math.min(KEY_LENGTH, text.length); length > 0; length--) {
      for (const { stem, endings, set } of this.#byStart.get(text.slice(0, length)) ?? []) {
        if (text.startsWith(stem) && (endings === undefined || endings.has(text.slice(stem.length)))) found.push(set);
      }
    }
    for (let length = 1; length <= ENDING_KEY; length++) {
      for (const { ending, set } of this.#byEnding.get(text.slice(-length)) ?? []) {
        if (text.length > ending.length + 1 && text.endsWith(ending)) found.push(set);
      }
    }
    if (!isMark(text)) found.push(this.any);
    if (/^\d/.test(text)) found.push(this.number);
    if (/^v?\d+\.\d/.test(text)) found.push(this.version);
    return found;
  }
}

export const isIn = ({ bits }: Token, set: SetId): boolean => (((bits[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
