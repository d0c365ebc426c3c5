import { isAscii } from 'node:buffer';
import { encodedForms } from '../encoded/encoded-forms.ts';
import { type Family, KINDS, type Kind, type KindTraits } from '../kinds.ts';
import type { Scanner, ValueLength } from '../scan/scanner.ts';
import { endsInColour, LONGEST_CODE } from './colour-codes.ts';
import type { Stretch } from './find-in-bytes.ts';
import type { Finding, Mask } from './finding.ts';

/** The values that were learned, wherever they stand bare, and in the forms in which they may stand encoded. */
export interface Memory {
  /** Takes a value to heart. What is too short, or an ordinary word of a mask, is not. */
  readonly learn: (kind: Kind, value: string, mask: Mask) => void;
  /** How much was learned so far. */
  readonly size: () => number;
  /** Learned values in a stretch, in order; they may overlap. */
  readonly find: (stretch: Stretch) => readonly Finding[];
}

/** Secrets are looked for from this many characters, other values from this many. */
const SECRET = 8;
const WORD = 4;
/** Values beyond this many are not taken to heart any more, so that the memory stays flat. */
const MOST = 20_000;
/** From this many bytes a value is a long one to the scanner. */
const LONG = 8;
/** From this many characters the encoded forms of a value are looked for, too. */
const ENCODED = 8;

interface Known {
  readonly kind: Kind;
  readonly value: string;
  readonly mask: Mask;
  /** Bytes that it takes where it stands. */
  readonly length: number;
  /** Letters and digits alone: then it counts only where no other letter or digit touches it. */
  readonly isWord: boolean;
}

export function makeMemory(scanner: Scanner, traitsOf: (kind: string) => KindTraits): Memory {
  const seen = new Set<string>();
  const known: Record<ValueLength, Known[]> = { long: [], short: [] };

  const enter = (value: Known, text: string, anyCase: boolean) => {
    const key = `${anyCase}\0${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    const bytes = Buffer.from(text);
    const length = bytes.length < LONG ? 'short' : 'long';
    known[length][scanner.addValue(length, bytes, anyCase)] = {
      kind: value.kind,
      value: value.value,
      mask: value.mask,
      length: bytes.length,
      isWord: value.isWord,
    };
  };

  return {
    learn: (kind, value, mask) => {
      const { family, same } = traitsOf(kind);
      if (value.length < leastOf(kind, family) || seen.size >= MOST || isMaskWord(value)) return;
      const isCaseless = same === 'caseless';
      const entry: Known = { kind, value, mask, length: 0, isWord: family !== 'secret' || WORDLIKE.test(value) };
      // The scanner knows both cases of ASCII letters only.
      const spellings = isCaseless && !isAscii(Buffer.from(value)) ? [value, value.toUpperCase(), value.toLowerCase()] : [value];
      for (const spelling of spellings) enter(entry, spelling, isCaseless);
      if (value.length < ENCODED) return;
      for (const form of encodedForms(value)) if (form.length >= LONG) enter({ ...entry, isWord: false }, form, false);
    },
    size: () => seen.size,
    find: (stretch) => {
      const { area, from, to, end } = stretch;
      const bytes = area.bytes();
      const found: Finding[] = [];
      for (const length of ['long', 'short'] as const) {
        const { count, pairs } = scanner.values(length, area, from, to, end);
        for (let k = 0; k < count; k += 1) {
          const start = pairs[2 * k] as number;
          const { kind, value, mask, isWord, length: size } = known[length][pairs[2 * k + 1] as number] as Known;
          if (isWord && touchesWord(bytes, start, start + size, end)) continue;
          found.push({ start, end: start + size, kind, rule: 'learned', rank: 1, value, remembered: false, given: mask });
        }
      }
      return found;
    },
  };
}

/** What the person wants hidden is hidden from the least that can be looked for. */
function leastOf(kind: Kind, family: Family): number {
  if (kind === 'hidden') return WORD;
  return family === 'secret' ? SECRET : WORD;
}

/** Letters of one case alone, such as a passphrase or a name. */
const WORDLIKE = /^(?:\p{Ll}+|\p{Lu}+|\p{Lu}\p{Ll}+)$/u;

/** Every word of which a mask may consist: masking it would mask the masks. */
const MASK_WORDS: ReadonlySet<string> = new Set(
  Object.keys(KINDS)
    .flatMap((kind) => [kind, ...kind.split('-')])
    .concat('token', 'key', 'webhook'),
);

function isMaskWord(value: string): boolean {
  return MASK_WORDS.has(value.toLowerCase());
}

/** Whether a letter or digit, of whatever alphabet, touches the bytes [start, end). */
function touchesWord(bytes: Buffer, start: number, end: number, limit: number): boolean {
  const before = WORD_END.test(bytes.toString('utf8', Math.max(0, start - 4), start));
  if (before && !endsInColour(bytes.toString('latin1', Math.max(0, start - LONGEST_CODE), start))) return true;
  return WORD_BEGIN.test(bytes.toString('utf8', end, Math.min(limit, end + 4)));
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_BEGIN = /^[\p{L}\p{N}]/u;
