import type { Kind } from './kinds.ts';

/**
 * What gives a rule a reason to look at a line at all, where no keyword does: a character that rarely stands in a log (`at` is an @), or a shape that
 * a pass over the bytes sees for next to nothing. `dotted`: digits, point, digits, point, digits (`10.0.3`). `colons`: six groups of a hardware
 * address, or three colons of an IPv6 address close together. `digits`: ten digits or more with nothing but ` ()+-./` between them.
 * `capitals`: a word that begins with two capitals and two digits, as an IBAN does.
 */
export type Anchor = 'at' | 'dotted' | 'colons' | 'digits' | 'capitals';

/**
 * One rule of masking, a record. It is tried on lines (without their ends; a window around the keyword where a line is longer than `WINDOW`) in
 * which one of its keywords, or its anchor, stands.
 */
export interface Rule {
  /** Kebab-case, unique: what a report calls it. */
  readonly id: string;
  /** What it finds, as the mask says it: `token:github` gives `[token:github-1]`. */
  readonly kind: Kind;
  /**
   * Literals of three UTF-8 bytes or more, in lower case, of which one must stand in the line, in any case. Four bytes or more make a faster
   * rule. Text in Cyrillic counts two bytes a letter.
   */
  readonly keywords?: readonly string[];
  readonly anchor?: Anchor;
  /** A literal without which the pattern cannot match, looked for first where the keywords are common and it is not. */
  readonly requires?: string;
  /**
   * What is looked for, with the flag `g` (and `d` never). The group `value` is what is masked, else the whole match; a group `second` beside it is
   * masked as a value of its own. Never exponential; polynomial at most, for its window is bounded.
   */
  readonly pattern: RegExp;
  /**
   * How far it looks: `line`, the default, is the keyword's line alone; `block` is from the beginning of the keyword's line over the lines that
   * follow, up to `BLOCK` characters: for key blocks, and for a name and its value on two lines.
   */
  readonly reach?: 'line' | 'block';
  /** The least Shannon entropy of the value, in bits a character. */
  readonly entropy?: number;
  /**
   * Values, or whole matches, that are no finding. Placeholders, templates and masks (`placeholder.ts`) are spared for every rule; one of rank 3 spares
   * only those that are covered visibly.
   */
  readonly allow?: readonly RegExp[];
  /** The check that the value has to pass. */
  readonly checksum?: Checksum;
  /** What else has to hold; `text` is the window, `at` where the value begins in it. */
  readonly accept?: (value: string, text: string, at: number) => boolean;
  /**
   * Whether the value does not show by itself what it is, so that it is looked for bare in the rest of the request (secrets from eight characters,
   * others from four, as a whole word). Rules whose pattern finds the value anywhere leave it out.
   */
  readonly remembered?: true;
  /** Where findings overlap, the higher wins; shapes that only one service has: 3, places and structures: 2, personal data and the machine: 1. */
  readonly rank: 1 | 2 | 3;
  /**
   * Examples, which the tests run: `‹›` stand around what has to be masked, exactly. `{w36}` is 36 made-up letters and digits, `{d9}` digits,
   * `{h40}` and `{H40}` hex in lower and upper case, `{u16}` capitals and digits, `{l16}` small letters and digits, `{b40}` base64, `{s40}` base64url;
   * so no example looks like a secret in this file. `{{` is a brace.
   */
  readonly finds: readonly string[];
  /** Texts in which this rule must find nothing. */
  readonly spares: readonly string[];
}

/** Checks by name, so that a rule in somebody's file can ask for one too; a `card` keeps Luhn's formula and begins as a payment network's do. */
export type Checksum = 'luhn' | 'card' | 'iban' | 'inn' | 'inn-10' | 'inn-12' | 'snils' | 'ogrn' | 'ogrnip' | 'bik-account';

/** Characters of a line that a rule sees at once: half before the keyword, half behind it. */
export const WINDOW = 4096;

/** Characters that a rule with the reach of a block sees from its keyword's line on. */
export const BLOCK = 65_536;
