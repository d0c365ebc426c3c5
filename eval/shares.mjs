// How right it is what was said, and how much of what was wanted was said.

/** One figure. `said`: of each thing said, whether it is so; `wanted`: of each that is to be found, whether it was said. */
export function row(what, said, wanted) {
  const precision = said.filter(Boolean).length / Math.max(1, said.length);
  const recall = wanted.filter(Boolean).length / Math.max(1, wanted.length);
  return { what, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), count: wanted.length };
}
