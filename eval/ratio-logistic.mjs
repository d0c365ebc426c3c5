// Logistic regression of which one half learns how much each sign tells beside the others, and the other half begins with what it tells alone (Wang and
// Manning, "Baselines and Bigrams", 2012): the one is better with signs that are met often, the other with rare ones.
import { fitPacked, packRows } from './logistic.mjs';
import { logRatios } from './naive-bayes.mjs';

/**
 * Fits weights that are the mean of both.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} rows Signs with their values.
 * @param {{ cost: number, aloneCost: number, smoothing: number }} options What an error costs beside large weights in each half; how often a sign is met among
 *   what is true, and what is not, besides.
 * @returns {{ bias: number, weights: Map<string, number> }}
 */
export function fitWithRatios(rows, { cost, aloneCost, smoothing }) {
  const ratios = logRatios(rows, smoothing);
  const packed = packRows(rows);
  const factors = Float64Array.from(packed.ids.keys(), (sign) => ratios.get(sign));
  const beside = fitPacked(rows, packed, { cost });
  const alone = fitPacked(rows, { ...packed, values: packed.values.map((value, k) => value * factors[packed.at[k]]) }, { cost: aloneCost });
  return {
    bias: (beside.bias + alone.bias) / 2,
    weights: new Map([...beside.weights].map(([sign, weight]) => [sign, (weight + alone.weights.get(sign) * ratios.get(sign)) / 2])),
  };
}
