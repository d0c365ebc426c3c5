// Logistic regression over named signs for one of several classes: what the weights in src/check/see/kind are fitted with.
import { minimise, packRows } from './logistic.mjs';

/**
 * Fits weights, a row of them for each sign and one for none: half the sum of their squares plus `cost` times the loss is least.
 * @param {{ signs: [string, number][], of: number }[]} rows Signs with their values, and the number of the class.
 * @param {{ classes: number, cost: number }} options
 * @returns {{ bias: Float64Array, weights: Map<string, Float64Array> }}
 */
export function fitMultinomial(rows, { classes, cost }) {
  const { ids, starts, at, values } = packRows(rows);
  const bias = ids.size * classes;
  const sums = new Float64Array(classes);
  const lossAt = (weights, slope) => {
    let loss = 0;
    for (let k = 0; k < weights.length; k++) {
      loss += (weights[k] * weights[k]) / 2;
      slope[k] = weights[k];
    }
    for (const [row, { of }] of rows.entries()) {
      const end = starts[row + 1];
      for (let k = 0; k < classes; k++) sums[k] = weights[bias + k];
      for (let index = starts[row]; index < end; index++) {
        const first = at[index] * classes;
        for (let k = 0; k < classes; k++) sums[k] += values[index] * weights[first + k];
      }
      let most = sums[0];
      for (let k = 1; k < classes; k++) most = Math.max(most, sums[k]);
      const own = sums[of] - most;
      let total = 0;
      for (let k = 0; k < classes; k++) {
        sums[k] = Math.exp(sums[k] - most);
        total += sums[k];
      }
      loss += cost * (Math.log(total) - own);
      // From here on the pull of this text on each class.
      for (let k = 0; k < classes; k++) sums[k] = cost * (sums[k] / total - (k === of ? 1 : 0));
      for (let index = starts[row]; index < end; index++) {
        const first = at[index] * classes;
        for (let k = 0; k < classes; k++) slope[first + k] += values[index] * sums[k];
      }
      for (let k = 0; k < classes; k++) slope[bias + k] += sums[k];
    }
    return loss;
  };

  const found = minimise(lossAt, new Float64Array(bias + classes));
  return { bias: found.slice(bias), weights: new Map([...ids].map(([sign, id]) => [sign, found.slice(id * classes, (id + 1) * classes)])) };
}
