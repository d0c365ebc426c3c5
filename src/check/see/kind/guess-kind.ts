import { KINDS, type Kind, type Language } from '../../../model/words.ts';
import { holdsProgramText } from '../labels/technical.ts';
import { sumsOf } from '../weights/columns.ts';
import { ENGLISH_KINDS } from './english-weights.ts';
import { type BeforeKind, kindSigns, type Listed } from './kind-signs.ts';
import { type KindSign, type KindWeights, LETTERS } from './kind-weights.ts';
import { RUSSIAN_KINDS } from './russian-weights.ts';

const WEIGHTS: Readonly<Record<Language, KindWeights>> = { en: ENGLISH_KINDS, ru: RUSSIAN_KINDS };

const COLUMNS = KINDS.map((kind) => LETTERS[kind]);

/** Up to so many words a text is short; beyond, what the lists alone tell soon counts for nothing. */
const SHORT = 12;
/** What a point of the lists counts in a short text. */
const POINT = 0.8;
/** What counts against a question where a phrase tells surely what is the matter: "where is my order?" */
const SURELY = 4;

/** Short messages are rare among those that weights were fitted with, and the lists know more words of them. */
function addListed(sums: Float64Array, { scores, isSure, words }: Listed): void {
  const share = (SHORT / Math.max(SHORT, words)) ** 2;
  for (const [at, kind] of KINDS.entries()) sums[at] = (sums[at] ?? 0) + POINT * share * (scores.get(kind) ?? 0);
  const question = KINDS.indexOf('question');
  if (isSure) sums[question] = (sums[question] ?? 0) - SURELY * share;
}

/** What a text is about, and the signs that it was told by, for whoever wants to know more of it. */
export interface Guess {
  readonly kind: Kind;
  readonly signs: readonly KindSign[];
}

/**
 * Guesses what a request is about: `question` where it only asks, `other` where it says nothing. What tells how much of it was fitted
 * (`eval/fit-kinds.mjs`).
 */
export function guessKind(seen: BeforeKind, weights: KindWeights = WEIGHTS[seen.reading.language]): Guess {
  if (seen.reading.sentences.length === 0 && !holdsProgramText(seen.reading)) return { kind: 'other', signs: [] };
  const { signs, listed } = kindSigns(seen);
  const sums = sumsOf(weights, COLUMNS, signs);
  addListed(sums, listed);
  return { kind: KINDS[sums.indexOf(Math.max(...sums))] ?? 'other', signs };
}
