import { encodedForms } from '../encoded/encoded-forms.ts';
import { KINDS, type Kind, type KindTraits } from '../kinds.ts';
import type { Scanner } from '../scan/scanner.ts';
import type { Stretch } from './find-in-bytes.ts';
import type { Finding } from './finding.ts';

/** The values that were learned, wherever they stand bare, and in the forms in which they may stand encoded. */
export interface Memory {
  /** Takes a value to heart. What is too short, or an ordinary word of a mask, is not. */
  readonly learn: (kind: Kind, value: string, mask: string) => void;
  /** Learned values in a stretch, in order; they may overlap. */
  readonly find: (stretch: Stretch) => readonly Finding[];
}

/** Secrets are looked for from this many characters, other values from this many. */
const SECRET = 8;
const WORD = 4;
/** Values beyond this many are not taken to heart any more, so that the memory stays flat. */
const MOST = 20_000;
/** From this many bytes a value can be told by marks; for the few that are shorter the text is searched. */
const MARKED = 8;
/** From this many characters the encoded forms of a value are looked for, too. */
const ENCODED = 8;

interface Known {
  readonly kind: Kind;
  readonly value: string;
  readonly mask: string;
  readonly bytes: Buffer;
  /** Letters and digits alone: then it counts only where no other letter or digit touches it. */
  readonly isWord: boolean;
}

export function makeMemory(scanner: Scanner, traitsOf: (kind: string) => KindTraits): Memory {
  const seen = new Set<string>();
  const byNumber: Known[] = [];
  const short: Known[] = [];

  const enter = (known: Known, anyCase: boolean) => {
    if (known.bytes.length < MARKED) short.push(known);
    else byNumber[scanner.addValue(known.bytes, anyCase)] = known;
  };

  return {
    learn: (kind, value, mask) => {
      const { family, same } = traitsOf(kind);
      const key = `${same ?? ''}\0${value}`;
      if (value.length < (family === 'secret' ? SECRET : WORD) || seen.has(key) || seen.size >= MOST || isMaskWord(value)) return;
      seen.add(key);
      enter({ kind, value, mask, bytes: Buffer.from(value), isWord: family !== 'secret' || WORDLIKE.test(value) }, same === 'caseless');
      if (value.length < ENCODED) return;
      for (const form of encodedForms(value)) {
        const bytes = Buffer.from(form);
        if (bytes.length >= MARKED && !seen.has(`\0${form}`)) {
          seen.add(`\0${form}`);
          enter({ kind, value, mask, bytes, isWord: false }, false);
        }
      }
    },
    find: ({ area, from, to, end }) => {
      const bytes = area.bytes();
      const found: Finding[] = [];
      const take = (known: Known | undefined, start: number) => {
        if (!known || (known.isWord && touchesWord(bytes, start, start + known.bytes.length, end))) return;
        const { kind, value, mask } = known;
        found.push({ start, end: start + known.bytes.length, kind, rule: 'learned', rank: 1, value, remembered: false, mask });
      };
      const { count, pairs } = scanner.values(area, from, to, end);
      for (let k = 0; k < count; k += 1) take(byNumber[pairs[2 * k + 1] as number], pairs[2 * k] as number);
      for (const known of short) {
        for (let at = bytes.indexOf(known.bytes, from); at !== -1 && at < to; at = bytes.indexOf(known.bytes, at + 1)) {
          if (at + known.bytes.length <= end) take(known, at);
        }
      }
      return found;
    },
  };
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
  return (
    WORD_END.test(bytes.toString('utf8', Math.max(0, start - 4), start)) || WORD_BEGIN.test(bytes.toString('utf8', end, Math.min(limit, end + 4)))
  );
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_BEGIN = /^[\p{L}\p{N}]/u;
