// Multinomial naive Bayes over named signs: how much oftener a sign is met in one class than in the others. Counts of rare signs generalise better than weights
// that were fitted to them, which is why the two are taken together (Ng and Jordan, "On Discriminative vs. Generative Classifiers", 2002; Wang and Manning,
// "Baselines and Bigrams", 2012).

/**
 * How often each sign is met in each class: the sum of its values.
 * @param {{ signs: [string, number][], of: number, weight?: number }[]} rows Signs with their values, and the number of the class.
 * @returns {Map<string, Float64Array>}
 */
export function countsOf(rows, classes) {
  const counts = new Map();
  for (const { signs, of, weight = 1 } of rows) {
    for (const [sign, value] of signs) {
      const row = counts.get(sign) ?? new Float64Array(classes);
      row[of] += weight * Math.abs(value);
      counts.set(sign, row);
    }
  }
  return counts;
}

/** What all signs of each class count together, where each is met `smoothing` times more than it was. */
function totalsOf(counts, classes, smoothing) {
  const totals = new Float64Array(classes).fill(smoothing * counts.size);
  for (const row of counts.values()) for (let k = 0; k < classes; k++) totals[k] += row[k];
  return totals;
}

/**
 * The logarithm of how likely each class has a sign, less the mean over the classes, which tells nothing; `bias` how likely each class is.
 * @returns {{ bias: Float64Array, weights: Map<string, Float64Array> }}
 */
export function fitBayes(rows, { classes, smoothing }) {
  const counts = countsOf(rows, classes);
  const totals = totalsOf(counts, classes, smoothing);
  const bias = new Float64Array(classes);
  for (const { of, weight = 1 } of rows) bias[of] += weight;
  return {
    bias: centred(bias.map((met) => Math.log(met + smoothing))),
    weights: new Map([...counts].map(([sign, row]) => [sign, centred(row.map((count, k) => Math.log((count + smoothing) / totals[k])))])),
  };
}

function centred(row) {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}

/** How much a sign tells of the class of all texts together: what its being there adds to the log-likelihood ratio (Dunning, 1993), half of that. */
export function informationOf(counts, classes) {
  const totals = totalsOf(counts, classes, 0);
  const whole = totals.reduce((sum, total) => sum + total, 0);
  return new Map(
    [...counts].map(([sign, row]) => {
      const met = row.reduce((sum, count) => sum + count, 0);
      return [sign, row.reduce((sum, count, k) => sum + (count === 0 ? 0 : count * Math.log((count * whole) / (met * totals[k]))), 0)];
    }),
  );
}

/**
 * The logarithm of how much likelier a sign is among what is true than among what is not, of each sign.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} examples
 * @returns {Map<string, number>}
 */
export function logRatios(examples, smoothing) {
  const counts = countsOf(
    examples.map(({ signs, isTrue, weight }) => ({ signs, of: isTrue ? 0 : 1, weight })),
    2,
  );
  const [yes, no] = totalsOf(counts, 2, smoothing);
  return new Map([...counts].map(([sign, [is, isNot]]) => [sign, Math.log((is + smoothing) / yes) - Math.log((isNot + smoothing) / no)]));
}
