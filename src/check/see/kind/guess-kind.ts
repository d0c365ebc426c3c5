import { KINDS, type Kind, type Language } from '../../../model/words.ts';
import { holdsProgramText } from '../labels/technical.ts';
import { sumsOf } from '../weights/columns.ts';
import { isBareFault } from './bare-fault.ts';
import { ENGLISH_KINDS } from './english-weights.ts';
import { type BeforeKind, kindSigns } from './kind-signs.ts';
import { type KindSign, type KindWeights, LETTERS, type LikelyKind } from './kind-weights.ts';
import { RUSSIAN_KINDS } from './russian-weights.ts';

const WEIGHTS: Readonly<Record<Language, KindWeights>> = { en: ENGLISH_KINDS, ru: RUSSIAN_KINDS };

const COLUMNS = KINDS.map((kind) => LETTERS[kind]);

/** What a text is about, and the signs that it was told by, for whoever wants to know more of it. */
export interface Guess {
  readonly kind: Kind;
  /** The kinds that come into question, the likeliest first. */
  readonly likely: readonly LikelyKind[];
  readonly signs: readonly KindSign[];
}

/** Kinds that are less likely do not come into question. */
const UNLIKELY = 0.03;

/** Signs that come together tell much the same, so that their sum is half as sure as it seems; found on texts of writers that the weights have not seen. */
const SURE = 0.5;

/** Sums as chances, which make one together. */
function likelyOf(sums: Float64Array): readonly LikelyKind[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(SURE * (sum - most)));
  const whole = shares.reduce((all, share) => all + share, 0);
  return KINDS.map((kind, at) => ({ kind, chance: (shares[at] ?? 0) / whole }))
    .filter(({ chance }) => chance > UNLIKELY)
    .sort((one, other) => other.chance - one.chance);
}

/**
 * Guesses what a request is about: `question` where it only asks, `other` where it says nothing. What tells how much of it was fitted
 * (`eval/fit-kinds.mjs`).
 */
export function guessKind(seen: BeforeKind, weights: KindWeights = WEIGHTS[seen.reading.language]): Guess {
  if (seen.reading.sentences.length === 0 && !holdsProgramText(seen.reading))
    return { kind: 'other', likely: [{ kind: 'other', chance: 1 }], signs: [] };
  // What fails and has no name is a program or a device more often than anything else.
  if (isBareFault(seen.reading.sentences.map(({ text }) => text).join(' ')))
    return { kind: 'technical', likely: [{ kind: 'technical', chance: 1 }], signs: kindSigns(seen) };
  const signs = kindSigns(seen);
  const sums = sumsOf(weights, COLUMNS, signs);
  const likely = likelyOf(sums);
  return { kind: likely[0]?.kind ?? 'other', likely, signs };
}
