import type { Language } from '../../../model/words.ts';
import { letterPattern } from '../../letter-pattern.ts';
import { sumsOf } from '../../see/weights/columns.ts';
import { wordsOf } from '../generic-words.ts';
import type { Case } from '../rule.ts';
import type { Askable, Worths } from './asking.ts';
import { ENGLISH_WORTHS } from './english-weights.ts';
import { RUSSIAN_WORTHS } from './russian-weights.ts';
import { worthSigns } from './worth-signs.ts';
import { LETTERS, type WorthWeights } from './worth-weights.ts';

const WEIGHTS: Readonly<Record<Language, WorthWeights>> = { en: ENGLISH_WORTHS, ru: RUSSIAN_WORTHS };

const FIELDS = Object.keys(LETTERS) as readonly Askable[];
const COLUMNS = FIELDS.map((field) => LETTERS[field]);

/** Different words with which a message says something. */
const FEWEST_WORDS = 2;

const LETTER = letterPattern(/\p{L}/u);

/** Whether there is more than a greeting or a single word, numbers and addresses aside, or what a program said: of anything less nothing could be fitted. */
function saysAnything({ seen: { signs, sentences, facts } }: Case): boolean {
  const words = signs.filter(({ sort }) => sort === 'words').length;
  if (facts.errors.length > 0 && words > 0) return true;
  if (sentences.every(({ labels }) => labels.length === 1 && labels[0] === 'courtesy')) return false;
  const inNames = [...facts.contacts, ...facts.references].reduce(
    (count, { text }) => count + wordsOf(text).filter((word) => LETTER.test(word)).length,
    0,
  );
  return words - inNames >= FEWEST_WORDS;
}

/**
 * What a desk would ask about a request, fitted to what people who led desks would (`eval/fit-worths.mjs`); `undefined` where it says next to nothing.
 */
export function worthsOf(about: Case, weights: WorthWeights = WEIGHTS[about.seen.reading.language]): Worths | undefined {
  if (!saysAnything(about)) return undefined;
  const sums = sumsOf(weights, COLUMNS, worthSigns(about));
  return Object.fromEntries(FIELDS.map((field, at) => [field, 1 / (1 + Math.exp(-(sums[at] ?? 0)))])) as Worths;
}
