import type { Language } from '../../../../model/words.ts';
import { probability, weightsIn } from '../../labels/weigh.ts';
import type { ClauseSigns } from './clause-signs.ts';
import { type ClauseWeights, SORTS, type Sort } from './clause-weights.ts';
import { ENGLISH_CLAUSES } from './english-weights.ts';
import { RUSSIAN_CLAUSES } from './russian-weights.ts';
import type { SentenceSigns } from './surroundings.ts';

type Scales = Readonly<Record<Sort, ReadonlyMap<string, number>>>;

const WEIGHTS: Readonly<Record<Language, ClauseWeights>> = { en: ENGLISH_CLAUSES, ru: RUSSIAN_CLAUSES };
const known = new Map<Language, Scales>();

/** The weights of a language, turned once, when the first text of it comes. */
function scalesFor(language: Language): Scales {
  const made =
    known.get(language) ?? (Object.fromEntries(SORTS.map((sort) => [sort, new Map(weightsIn(WEIGHTS[language][sort]))])) as unknown as Scales);
  known.set(language, made);
  return made;
}

function sumOf(weights: ReadonlyMap<string, number>, signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** Which clauses of a sentence tell an attempt. */
export function attemptsAmong(clauses: readonly ClauseSigns[], around: SentenceSigns, language: Language): readonly boolean[] {
  const scales = scalesFor(language);
  const { bias, from } = WEIGHTS[language];
  let common = bias + sumOf(scales.sentence, around.signs);
  for (const [measure, value] of around.measures) common += (scales.measures.get(measure) ?? 0) * value;
  return clauses.map(({ shapes, words }, at) => {
    const near = sumOf(scales.before, clauses[at - 1]?.shapes ?? []) + sumOf(scales.after, clauses[at + 1]?.shapes ?? []);
    return probability(common + near + sumOf(scales.shapes, shapes) + sumOf(scales.words, words)) >= from;
  });
}
