import type { Language } from '../../../../model/words.ts';
import type { Ear } from '../../labels/ear.ts';
import { chanceOf } from '../../labels/weigh.ts';
import type { ClauseWeights } from '../clause-weights.ts';
import type { Passage } from '../passage.ts';
import type { Weigh } from '../weigh-clauses.ts';
import { signsOfClauses } from './clause-signs.ts';
import { ENGLISH_CLAUSES } from './english-weights.ts';
import type { Judge } from './judge.ts';
import { RUSSIAN_CLAUSES } from './russian-weights.ts';
import { surroundingsOf } from './surroundings.ts';

/** What the signs of a clause weigh, by language. */
export const WEIGHTS: Readonly<Record<Language, ClauseWeights>> = { en: ENGLISH_CLAUSES, ru: RUSSIAN_CLAUSES };

/** Sentences that less probably tell an attempt are not looked at more closely: hardly one in fifty attempts is told in them. */
const BARELY = 0.02;

/** Judges each sentence that may tell an attempt at all by what its clauses show and what surrounds it. `ear`: with what their cues are heard. */
export function byWeights(sentences: readonly Passage[], weigh: Weigh, ear?: Ear): Judge {
  const around = surroundingsOf(sentences);
  return (passage, at) => {
    const signs = around[at];
    if (signs === undefined || chanceOf(passage.chances, 'tried') < BARELY) return [];
    const weighed = weigh(signsOfClauses(passage, ear), signs, passage);
    return passage.clauses.filter((_, clause) => (weighed[clause] ?? -1) >= 0);
  };
}
