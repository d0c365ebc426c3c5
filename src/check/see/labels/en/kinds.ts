import { PLAIN_KIND } from '../frames.ts';
import { isNumber } from '../words.ts';
import { DEEDS, FUNCTION_WORDS, IRREGULAR_PAST, KINDS } from './kind-words.ts';

/** Words, and the marks that show how a sentence is built. */
const PIECES = /[a-z0-9_à-ɏ]+|["“”«»?!:;,.()>→-]/g;
/** A deed as he, she or it does it. */
const THIRD_PERSON = /(?:(?<=ss|x|ch|sh)es|s)$/;

/** Marks that count as another; a comma has a name, since weights are listed with commas between them. */
const MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '«': '"', '»': '"', '!': '.', '→': '>', ',': 'COMMA' };

const known: ReadonlyMap<string, string> = new Map([
  ...Object.entries(KINDS).flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
  ...[...FUNCTION_WORDS].map((word) => [word, word] as const),
  ...Object.entries(MARKS),
]);

function kindByEnding(word: string): string {
  if (isNumber(word)) return '0';
  if (word.endsWith('ed') || IRREGULAR_PAST.has(word)) return 'ED';
  if (word.endsWith('ing')) return 'ING';
  if (word.endsWith('ly')) return 'LY';
  if (/[^sui]s$/.test(word)) return 'S';
  return /^\w/.test(word) || word.length > 1 ? PLAIN_KIND : word;
}

function kindOf(piece: string): string {
  const kind = known.get(piece);
  if (kind !== undefined) return kind;
  if (DEEDS.has(piece)) return 'DO';
  return piece.endsWith('s') && DEEDS.has(piece.replace(THIRD_PERSON, '')) ? 'DOES' : kindByEnding(piece);
}

/**
 * The words and marks of a sentence, as `plain` writes it, by kind: function words and marks as they are, others by what they name (a time, a person of the
 * desk, what promises are made in …) or by their ending. So "the courier came on Friday" is known to be built like "the technician left on Monday".
 */
export const kindsOf = (sentence: string): readonly string[] => (sentence.match(PIECES) ?? []).map(kindOf);
