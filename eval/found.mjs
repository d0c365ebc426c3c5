// How what was found compares with what is marked: one is met by the other where they share a place.

export const overlap = (a, b) => a.start < b.end && b.start < a.end;

export const share = (part, whole) => (whole === 0 ? 1 : part / whole);

/** Counts of finds and marks, and those that met nothing. */
export function compareFound(marked, found) {
  const right = found.filter((fact) => marked.some((mark) => overlap(mark, fact)));
  const missed = marked.filter((mark) => !found.some((fact) => overlap(mark, fact)));
  return {
    found: found.length,
    right: right.length,
    marked: marked.length,
    met: marked.length - missed.length,
    rightOnes: right,
    inVain: found.filter((fact) => !right.includes(fact)),
    missed,
  };
}

/** Precision, recall and F1, as shares, of such counts of many texts. */
export function sharesOf(counted) {
  const sum = (name) => counted.reduce((total, one) => total + one[name], 0);
  const [precision, recall] = [share(sum('right'), sum('found')), share(sum('met'), sum('marked'))];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), count: sum('marked') };
}
