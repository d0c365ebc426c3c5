// Logistic regression over few named signs: what the weights in src/check/see/labels are fitted with.

/** Repeats the same order every time: figures must not move by themselves. */
function shuffler(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % limit;
  };
}

/**
 * Fits weights by stochastic gradient descent (AdaGrad), with L2.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} rows Signs with their values.
 * @param {{ l2?: number, rounds?: number, rate?: number, l2Of?: (sign: string) => number }} options
 * @returns {{ bias: number, weights: Map<string, number> }}
 */
export function fitLogistic(rows, { l2 = 1e-3, rounds = 25, rate = 0.2, l2Of = () => l2 } = {}) {
  const ids = new Map();
  const packed = rows.map(({ signs }) => {
    const at = new Int32Array(signs.length);
    const value = new Float64Array(signs.length);
    for (const [index, [sign, amount]] of signs.entries()) {
      if (!ids.has(sign)) ids.set(sign, ids.size);
      at[index] = ids.get(sign);
      value[index] = amount;
    }
    return { at, value };
  });
  const names = [...ids.keys()];
  const penalty = Float64Array.from(names, l2Of);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const random = shuffler(7);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = random(index + 1);
      [order[index], order[other]] = [order[other], order[index]];
    }
    for (const index of order) {
      const { at, value } = packed[index];
      let sum = bias;
      for (let k = 0; k < at.length; k++) sum += weights[at[k]] * value[k];
      const off = (1 / (1 + Math.exp(-sum)) - (rows[index].isTrue ? 1 : 0)) * (rows[index].weight ?? 1);
      for (let k = 0; k < at.length; k++) {
        const sign = at[k];
        const slope = off * value[k] + penalty[sign] * weights[sign];
        squares[sign] += slope * slope;
        weights[sign] -= (rate / Math.sqrt(squares[sign])) * slope;
      }
      biasSquares += off * off;
      bias -= (rate / Math.sqrt(biasSquares)) * off;
    }
  }
  return { bias, weights: new Map(names.map((name, index) => [name, weights[index]])) };
}

/** The probability that weights give to signs. */
export function chance({ bias, weights }, signs) {
  let sum = bias;
  for (const [sign, amount] of signs) sum += (weights.get(sign) ?? 0) * amount;
  return 1 / (1 + Math.exp(-sum));
}

/** Precision, recall and F1 in percent. */
export function figures(hits, falseOnes, missed) {
  const precision = hits / (hits + falseOnes || 1);
  const recall = hits / (hits + missed || 1);
  return { precision: 100 * precision, recall: 100 * recall, f1: (200 * precision * recall) / (precision + recall || 1) };
}

/**
 * The threshold with the best F1: of what is there, or, with `lacking`, of what is not.
 * @param {{ chance: number, isTrue: boolean }[]} judged
 */
export function bestThreshold(judged, lacking = false) {
  let best = { from: 0.5, f1: -1 };
  for (let from = 0.04; from < 0.97; from += 0.02) {
    const found = figuresFrom(judged, from, lacking);
    if (found.f1 > best.f1) best = { from, ...found };
  }
  return best;
}

/** The figures at one threshold. */
export function figuresFrom(judged, from, lacking = false) {
  let hits = 0;
  let falseOnes = 0;
  let missed = 0;
  for (const { chance: probability, isTrue } of judged) {
    const says = probability >= from !== lacking;
    const is = isTrue !== lacking;
    if (says && is) hits++;
    else if (says) falseOnes++;
    else if (is) missed++;
  }
  return { ...figures(hits, falseOnes, missed), count: judged.filter(({ isTrue }) => isTrue !== lacking).length };
}
