// Logistic regression over named signs for one of several classes: what the weights in src/check/see/kind are fitted with.
import { minimise } from './logistic.mjs';

/**
 * Fits weights, a row of them for each sign and one for none: half the sum of their squares plus `cost` times the loss is least.
 * @param {{ signs: [string, number][], of: number }[]} rows Signs with their values, and the number of the class.
 * @param {{ classes: number, cost: number }} options
 * @returns {{ bias: Float64Array, weights: Map<string, Float64Array> }}
 */
export function fitMultinomial(rows, { classes, cost }) {
  const ids = new Map();
  const packed = rows.map(({ signs, of }) => {
    const at = new Int32Array(signs.length);
    const value = new Float64Array(signs.length);
    for (const [index, [sign, amount]] of signs.entries()) {
      if (!ids.has(sign)) ids.set(sign, ids.size * classes);
      at[index] = ids.get(sign);
      value[index] = amount;
    }
    return { at, value, of };
  });
  const bias = ids.size * classes;
  const sums = new Float64Array(classes);
  const addTo = (target, from, row, times) => {
    for (let k = 0; k < classes; k++) target[from + k] += times * row[k];
  };
  const lossAt = (weights, slope) => {
    let loss = 0;
    for (let k = 0; k < weights.length; k++) {
      loss += (weights[k] * weights[k]) / 2;
      slope[k] = weights[k];
    }
    for (const { at, value, of } of packed) {
      for (let k = 0; k < classes; k++) sums[k] = weights[bias + k];
      for (let index = 0; index < at.length; index++) for (let k = 0; k < classes; k++) sums[k] += value[index] * weights[at[index] + k];
      const most = Math.max(...sums);
      const own = sums[of] - most;
      let total = 0;
      for (let k = 0; k < classes; k++) {
        sums[k] = Math.exp(sums[k] - most);
        total += sums[k];
      }
      loss += cost * (Math.log(total) - own);
      // From here on the pull of this text on each class.
      for (let k = 0; k < classes; k++) sums[k] = cost * (sums[k] / total - (k === of ? 1 : 0));
      for (let index = 0; index < at.length; index++) addTo(slope, at[index], sums, value[index]);
      addTo(slope, bias, sums, 1);
    }
    return loss;
  };

  const found = minimise(lossAt, new Float64Array(bias + classes));
  return { bias: found.slice(bias), weights: new Map([...ids].map(([sign, at]) => [sign, found.slice(at, at + classes)])) };
}
