// Logistic regression over few named signs: what the weights in src/check/see/labels are fitted with.

/** How many steps are remembered to tell the curvature. */
const MEMORY = 8;
const ROUNDS = 80;

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
};

/** Minimises a smooth function by L-BFGS (Nocedal and Wright, algorithm 7.5) with a backtracking line search. `at(x, slope)` fills the slope. */
export function minimise(at, start) {
  const size = start.length;
  let x = start;
  let slope = new Float64Array(size);
  let value = at(x, slope);
  const steps = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = slope.map((part) => -part);
    const shares = [];
    for (const { moved, turned, scale } of steps.toReversed()) {
      const share = scale * dot(moved, direction);
      shares.push(share);
      for (let k = 0; k < size; k++) direction[k] -= share * turned[k];
    }
    const latest = steps.at(-1);
    if (latest !== undefined) {
      const curvature = dot(latest.moved, latest.turned) / dot(latest.turned, latest.turned);
      for (let k = 0; k < size; k++) direction[k] *= curvature;
    }
    for (const { moved, turned, scale } of steps) {
      const rest = shares.pop() - scale * dot(turned, direction);
      for (let k = 0; k < size; k++) direction[k] += rest * moved[k];
    }
    const fall = dot(slope, direction);
    let length = latest === undefined ? Math.min(1, 1 / Math.sqrt(dot(slope, slope) || 1)) : 1;
    let next;
    const nextSlope = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++) {
      next = x.map((part, k) => part + length * direction[k]);
      nextValue = at(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * fall) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((part, k) => part - x[k]);
    const turned = nextSlope.map((part, k) => part - slope[k]);
    const bend = dot(moved, turned);
    if (bend > 1e-12) steps.push({ moved, turned, scale: 1 / bend });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    [x, slope, value] = [next, nextSlope, nextValue];
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return x;
}

/**
 * Fits weights: half the sum of their squares plus `cost` times the loss is least.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} rows Signs with their values.
 * @param {{ cost: number }} options
 * @returns {{ bias: number, weights: Map<string, number> }}
 */
export function fitLogistic(rows, { cost }) {
  const ids = new Map();
  const packed = rows.map(({ signs, isTrue, weight = 1 }) => {
    const at = new Int32Array(signs.length);
    const value = new Float64Array(signs.length);
    for (const [index, [sign, amount]] of signs.entries()) {
      if (!ids.has(sign)) ids.set(sign, ids.size);
      at[index] = ids.get(sign);
      value[index] = amount;
    }
    return { at, value, side: isTrue ? 1 : -1, weight: weight * cost };
  });
  const bias = ids.size;
  const lossAt = (weights, slope) => {
    let loss = 0;
    for (let k = 0; k <= bias; k++) {
      loss += (weights[k] * weights[k]) / 2;
      slope[k] = weights[k];
    }
    for (const { at, value, side, weight } of packed) {
      let sum = weights[bias];
      for (let k = 0; k < at.length; k++) sum += weights[at[k]] * value[k];
      const margin = side * sum;
      loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const pull = (-side * weight) / (1 + Math.exp(margin));
      for (let k = 0; k < at.length; k++) slope[at[k]] += pull * value[k];
      slope[bias] += pull;
    }
    return loss;
  };
  const found = minimise(lossAt, new Float64Array(bias + 1));
  return { bias: found[bias], weights: new Map([...ids].map(([sign, at]) => [sign, found[at]])) };
}

/** The signs whose names begin as one of `sorts` does that weigh most, so many of each sort. */
export function heaviest({ weights }, sorts, kept) {
  const all = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).map(([sign]) => sign);
  return new Set(sorts.flatMap((sort) => all.filter((sign) => sign.startsWith(sort)).slice(0, kept)));
}

/** The signs that weigh most, of each sort so many as it is said. @param {Record<string, number>} kept */
export const heaviestOfEach = (model, kept) => new Set(Object.entries(kept).flatMap(([sort, count]) => [...heaviest(model, [`${sort} `], count)]));

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
