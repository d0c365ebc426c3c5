import type { Language } from '../../../../model/words.ts';
import type { Ear } from '../../labels/ear.ts';
import { odds, weightsIn } from '../../labels/weigh.ts';
import type { Passage } from '../passage.ts';
import { type ClauseSigns, signsOfClauses } from './clause-signs.ts';
import { BARELY, type ClauseWeights, type SignSort, SORTS, type Sort } from './clause-weights.ts';
import { ENGLISH_CLAUSES } from './english-weights.ts';
import type { Judge } from './judge.ts';
import { RUSSIAN_CLAUSES } from './russian-weights.ts';
import { type Surrounded, surrounded } from './surroundings.ts';

/** What the signs of a clause weigh, by language. */
export const WEIGHTS: Readonly<Record<Language, ClauseWeights>> = { en: ENGLISH_CLAUSES, ru: RUSSIAN_CLAUSES };

/** Which clauses of a sentence tell an attempt, by what each shows. */
export type Weigh = (clauses: readonly ClauseSigns[], sentence: Surrounded) => readonly boolean[];

/** Judges each sentence that may tell an attempt at all by what its clauses show and what surrounds it. `ear`: with what their cues are heard. */
export function byWeights(sentences: readonly Passage[], weigh: Weigh, ear?: Ear): Judge {
  const all = surrounded(sentences);
  return (passage, at) => {
    const sentence = all[at];
    if (sentence === undefined || passage.attempt < BARELY) return [];
    const attempts = weigh(signsOfClauses(passage, ear), sentence);
    return passage.clauses.filter((_, clause) => attempts[clause]);
  };
}

/** What a clause shows, sort by sort, but for what its sentence does and for cues. */
export function shownBy(clauses: readonly ClauseSigns[], at: number): Readonly<Record<SignSort, readonly string[]>> {
  return {
    shapes: clauses[at]?.shapes ?? [],
    before: clauses[at - 1]?.shapes ?? [],
    after: clauses[at + 1]?.shapes ?? [],
    words: clauses[at]?.words ?? [],
  };
}

const SHOWN: readonly SignSort[] = ['shapes', 'before', 'after', 'words'];

/** Cues are heard where all else leaves so much doubt: they seldom weigh more. */
const DOUBT = 2;

type Scales = Readonly<Record<Sort, ReadonlyMap<string, number>>>;

const known = new WeakMap<ClauseWeights, Weigh>();

/** Weighs with these weights, which are turned once, when the first text comes. */
export function weighingWith(weights: ClauseWeights): Weigh {
  const made = known.get(weights) ?? weighing(weights);
  known.set(weights, made);
  return made;
}

function weighing(weights: ClauseWeights): Weigh {
  const { bias, from } = weights;
  const least = odds(from);
  const scales = Object.fromEntries(SORTS.map((sort) => [sort, new Map(weightsIn(weights[sort]))])) as unknown as Scales;
  const sumOf = (sort: Sort, signs: readonly string[]): number => {
    let sum = 0;
    for (const sign of signs) sum += scales[sort].get(sign) ?? 0;
    return sum;
  };
  return (clauses, { around }) => {
    let common = bias + sumOf('sentence', around.signs);
    for (const [measure, value] of around.measures) common += (scales.measures.get(measure) ?? 0) * value;
    return clauses.map(({ cues }, at) => {
      const shown = shownBy(clauses, at);
      const sum = SHOWN.reduce((total, sort) => total + sumOf(sort, shown[sort]), common);
      return (Math.abs(sum - least) < DOUBT ? sum + sumOf('cues', cues()) : sum) >= least;
    });
  };
}
