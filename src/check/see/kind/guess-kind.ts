import { KINDS, type Kind, type Language } from '../../../model/words.ts';
import { holdsProgramText } from '../labels/technical.ts';
import { sumsOf } from '../weights/columns.ts';
import { ENGLISH_KINDS } from './english-weights.ts';
import { type BeforeKind, kindSigns } from './kind-signs.ts';
import { type KindSign, type KindWeights, LETTERS } from './kind-weights.ts';
import { RUSSIAN_KINDS } from './russian-weights.ts';

const WEIGHTS: Readonly<Record<Language, KindWeights>> = { en: ENGLISH_KINDS, ru: RUSSIAN_KINDS };

const COLUMNS = KINDS.map((kind) => LETTERS[kind]);

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
  const signs = kindSigns(seen);
  const sums = sumsOf(weights, COLUMNS, signs);
  return { kind: KINDS[sums.indexOf(Math.max(...sums))] ?? 'other', signs };
}
