import { LABELS, type Label } from '../../../model/judging-words.ts';
import { weightsIn } from '../weights/written.ts';
import type { AgainWeights } from './voice.ts';
import { odds, probability } from './weigh.ts';

/** Another sentence tells less of this one than its own signs do. */
const BESIDE = 0.5;

/** Where no sentence stands, nothing is said. */
const NOTHING = odds(0);

const WHERE = ['own', 'last', 'next', 'rest'] as const;
/** What `companyOf` looks at, in its order: the odds of each label here, in the sentence before, in the one after and at best in any other; and of none. */
export const COMPANY: readonly string[] = [...WHERE.flatMap((where) => LABELS.map((label) => `${where} ${label}`)), 'none'];

/** For each label, how much each of `COMPANY` speaks for it, and the bias behind them; none: it is left as it was heard. */
export type Company = readonly (Float64Array | undefined)[];

/** Weights, put in the order of `COMPANY` once. */
export function companyIn(again: Readonly<Partial<Record<Label, Omit<AgainWeights, 'from'>>>>): Company {
  return LABELS.map((label) => {
    const own = again[label];
    if (own === undefined) return undefined;
    const weights = new Map(weightsIn(own.chances));
    return Float64Array.from([...COMPANY.map((sign) => weights.get(sign) ?? 0), own.bias]);
  });
}

/** The best odds of each label in any sentence but one, told from the two best of all. */
function restOf(all: readonly Float64Array[]): (at: number, label: number) => number {
  const best = LABELS.map((_, label) => {
    let [first, second] = [-1, -1];
    for (const [at, one] of all.entries()) {
      const here = one[label] ?? 0;
      if (first < 0 || here > (all[first]?.[label] ?? 0)) [first, second] = [at, first];
      else if (second < 0 || here > (all[second]?.[label] ?? 0)) second = at;
    }
    return { first, second };
  });
  return (at, label) => all[(best[label]?.first === at ? best[label]?.second : best[label]?.first) ?? -1]?.[label] ?? NOTHING;
}

/** What a text's sentences, by the chances that `weigh` gave them, are in each other's light: for each sentence a value for each of `COMPANY`. */
export function companyOf(chances: readonly Float64Array[]): readonly Float64Array[] {
  const all = chances.map((chance) => chance.map(odds));
  const rest = restOf(all);
  const count = LABELS.length;
  return all.map((own, at) => {
    const seen = new Float64Array(COMPANY.length);
    const [last, next] = [all[at - 1], all[at + 1]];
    let none = 1;
    for (let label = 0; label < count; label++) {
      seen[label] = own[label] ?? NOTHING;
      seen[count + label] = BESIDE * (last?.[label] ?? NOTHING);
      seen[2 * count + label] = BESIDE * (next?.[label] ?? NOTHING);
      seen[3 * count + label] = BESIDE * rest(at, label);
      none *= 1 - (chances[at]?.[label] ?? 0);
    }
    seen[4 * count] = odds(none);
    return seen;
  });
}

/**
 * Hears sentences again in the light of the others: people say once what they expected, tell of steps in a row, and name what they have where nothing else
 * is said. Takes the chances that `weigh` gave, and gives chances in the same order; a sentence alone
 * stays as it was heard.
 */
export function reconsider(chances: readonly Float64Array[], company: Company): readonly Float64Array[] {
  if (chances.length < 2) return chances;
  return companyOf(chances).map((seen, sentence) =>
    Float64Array.from(company, (weights, label) => {
      if (weights === undefined) return chances[sentence]?.[label] ?? 0;
      let sum = weights[COMPANY.length] ?? 0;
      for (let at = 0; at < seen.length; at++) sum += (weights[at] ?? 0) * (seen[at] ?? 0);
      return probability(sum);
    }),
  );
}
