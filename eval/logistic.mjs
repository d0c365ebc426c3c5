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
  const direction = new Float64Array(size);
  const steps = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < size; k++) direction[k] = -slope[k];
    const shares = [];
    for (const { moved, turned, scale } of steps.toReversed()) {
      const share = scale * dot(moved, direction);
      shares.push(share);
      addTo(direction, turned, -share);
    }
    const latest = steps.at(-1);
    if (latest !== undefined) {
      const curvature = dot(latest.moved, latest.turned) / dot(latest.turned, latest.turned);
      for (let k = 0; k < size; k++) direction[k] *= curvature;
    }
    for (const { moved, turned, scale } of steps) addTo(direction, moved, shares.pop() - scale * dot(turned, direction));
    const fall = dot(slope, direction);
    let length = latest === undefined ? Math.min(1, 1 / Math.sqrt(dot(slope, slope) || 1)) : 1;
    // What is left behind many rounds ago makes room for what comes next.
    const { moved: next, turned: nextSlope } =
      steps.length === MEMORY ? steps.shift() : { moved: new Float64Array(size), turned: new Float64Array(size) };
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++) {
      for (let k = 0; k < size; k++) next[k] = x[k] + length * direction[k];
      nextValue = at(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * fall) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    // Where it stood becomes how far it has moved since.
    for (let k = 0; k < size; k++) {
      x[k] = next[k] - x[k];
      slope[k] = nextSlope[k] - slope[k];
    }
    const bend = dot(x, slope);
    if (bend > 1e-12) steps.push({ moved: x, turned: slope, scale: 1 / bend });
    const gain = value - nextValue;
    [x, slope, value] = [next, nextSlope, nextValue];
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return x;
}

/** Adds a vector so many times to another. */
function addTo(target, vector, times) {
  for (let k = 0; k < target.length; k++) target[k] += times * vector[k];
}

/**
 * Rows one behind the other, as fits walk over them: where each begins, and the numbers and values of its signs.
 * @param {{ signs: [string, number][] }[]} rows Signs with their values.
 */
export function packRows(rows) {
  const ids = new Map();
  const starts = new Int32Array(rows.length + 1);
  for (const [index, { signs }] of rows.entries()) starts[index + 1] = starts[index] + signs.length;
  const at = new Int32Array(starts.at(-1));
  const values = new Float64Array(starts.at(-1));
  let next = 0;
  for (const { signs } of rows) {
    for (const [sign, value] of signs) {
      if (!ids.has(sign)) ids.set(sign, ids.size);
      at[next] = ids.get(sign);
      values[next] = value;
      next++;
    }
  }
  return { ids, starts, at, values };
}

/**
 * Fits weights: half the sum of their squares plus `cost` times the loss is least.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} rows Signs with their values.
 * @param {{ cost: number, near?: { bias: number, weights: Map<string, number> } }} options `near`: weights to begin with, which are near to those sought.
 * @returns {{ bias: number, weights: Map<string, number> }}
 */
export const fitLogistic = (rows, options) => fitPacked(rows, packRows(rows), options);

/** The same of rows whose signs are packed. */
export function fitPacked(rows, { ids, starts, at, values }, { cost, near }) {
  const sides = Float64Array.from(rows, ({ isTrue }) => (isTrue ? 1 : -1));
  const costs = Float64Array.from(rows, ({ weight = 1 }) => cost * weight);
  const bias = ids.size;
  const lossAt = (weights, slope) => {
    let loss = 0;
    for (let k = 0; k <= bias; k++) {
      loss += (weights[k] * weights[k]) / 2;
      slope[k] = weights[k];
    }
    for (let row = 0; row < sides.length; row++) {
      const end = starts[row + 1];
      let sum = weights[bias];
      for (let k = starts[row]; k < end; k++) sum += weights[at[k]] * values[k];
      const margin = sides[row] * sum;
      const odds = Math.exp(-Math.abs(margin));
      loss += costs[row] * (Math.log1p(odds) + Math.max(0, -margin));
      const pull = (-sides[row] * costs[row] * (margin > 0 ? odds : 1)) / (1 + odds);
      for (let k = starts[row]; k < end; k++) slope[at[k]] += pull * values[k];
      slope[bias] += pull;
    }
    return loss;
  };
  const start = new Float64Array(bias + 1);
  if (near !== undefined) {
    for (const [sign, id] of ids) start[id] = near.weights.get(sign) ?? 0;
    start[bias] = near.bias;
  }
  const found = minimise(lossAt, start);
  return { bias: found[bias], weights: new Map([...ids].map(([sign, id]) => [sign, found[id]])) };
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
