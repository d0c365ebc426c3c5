import type { Span } from '../../read/reading.ts';
import { odds } from '../labels/weigh.ts';
import { weightsIn } from '../weights/written.ts';
import { type ClauseWeights, type SignSort, SORTS, type Sort } from './clause-weights.ts';
import type { Passage } from './passage.ts';

/** What a clause shows of whether it tells a fact: each shape found in it, its words, and the cues of its language. */
export interface ClauseSigns {
  readonly clause: Span;
  readonly shapes: readonly string[];
  /** As a function where it takes long to tell them: they are asked for only where they can matter. */
  readonly words: readonly string[] | (() => readonly string[]);
  /** Told when they are asked for: to hear them takes longer than all else. */
  readonly cues?: () => readonly string[];
}

/** What a sentence and those around it show: how much of each measure, and each sign. */
export interface SentenceSigns {
  readonly measures: readonly (readonly [string, number])[];
  readonly signs: readonly string[];
}

/** By how much each clause of a sentence exceeds what it has to weigh to tell a fact, by what it shows and what surrounds it; below 0 it tells none. */
export type Weigh = (clauses: readonly ClauseSigns[], around: SentenceSigns, passage: Passage) => readonly number[];

const wordsOf = (clause: ClauseSigns | undefined): readonly string[] =>
  typeof clause?.words === 'function' ? clause.words() : (clause?.words ?? []);

/** What a clause shows of each sort, but for what its sentence does and for cues. */
const SHOWN: Readonly<Record<SignSort, (clauses: readonly ClauseSigns[], at: number) => readonly string[]>> = {
  shapes: (clauses, at) => clauses[at]?.shapes ?? [],
  before: (clauses, at) => clauses[at - 1]?.shapes ?? [],
  after: (clauses, at) => clauses[at + 1]?.shapes ?? [],
  words: (clauses, at) => wordsOf(clauses[at]),
};

/** All that a clause shows, sort by sort, to fit what it weighs. */
export function shownBy(clauses: readonly ClauseSigns[], at: number): Readonly<Record<SignSort, readonly string[]>> {
  const { shapes, before, after, words } = SHOWN;
  return { shapes: shapes(clauses, at), before: before(clauses, at), after: after(clauses, at), words: words(clauses, at) };
}

/** Cues are heard where all else leaves so much doubt: they seldom weigh more. */
const DOUBT = 2;

/** Words seldom weigh more. */
const REACH = 4;

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
  const scales = Object.fromEntries(SORTS.map((sort) => [sort, new Map(weightsIn(weights[sort] ?? ''))])) as unknown as Scales;
  const sumOf = (sort: Sort, signs: readonly string[]): number => {
    if (scales[sort].size === 0) return 0;
    let sum = 0;
    for (const sign of signs) sum += scales[sort].get(sign) ?? 0;
    return sum;
  };
  return (clauses, around) => {
    let common = bias + sumOf('sentence', around.signs);
    for (const [measure, value] of around.measures) common += (scales.measures.get(measure) ?? 0) * value;
    return clauses.map((clause, at) => {
      let sum = common + sumOf('shapes', SHOWN.shapes(clauses, at)) - least;
      sum += sumOf('before', SHOWN.before(clauses, at));
      sum += sumOf('after', SHOWN.after(clauses, at));
      if (typeof clause.words !== 'function' || sum > -REACH) sum += sumOf('words', SHOWN.words(clauses, at));
      return clause.cues !== undefined && Math.abs(sum) < DOUBT ? sum + sumOf('cues', clause.cues()) : sum;
    });
  };
}
