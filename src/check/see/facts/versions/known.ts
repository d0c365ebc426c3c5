/** What the versions that a whole text surely names begin with: for each first number the second numbers beside it. */
export type Known = ReadonlyMap<number, ReadonlySet<number>>;

/** How far a whole number may be from the first one of a version that was told, "in 140 it was sharp" where 141 is installed. */
const NEAR = 4;
/** As far for the number of a build, «4468 — последняя хорошая» beside 4471. */
const NEAR_BUILD = 400;
/** How far the second number may be, "what 11.4 did" beside 11.6.1. */
const NEAR_MINOR = 12;

/** What versions begin with, by the numbers of those that were named: "11.6.1", "24H2". */
export function knownFrom(values: readonly string[]): Known {
  const known = new Map<number, Set<number>>();
  for (const value of values) {
    const parts = /^(\d{1,8})(?:\.(\d{1,6}))?(?!\d)/.exec(value);
    if (!parts) continue;
    const first = Number(parts[1]);
    const seconds = known.get(first) ?? new Set();
    if (parts[2] !== undefined) seconds.add(Number(parts[2]));
    known.set(first, seconds);
  }
  return known;
}

/** Whether a number is of the same line as a version that the text names. */
export function isKin(number: string, known: Known): boolean {
  const [first = 0, second] = number.split('.').map((part) => Number(part));
  if (second === undefined) {
    const near = first >= 1000 && !(first > 1900 && first < 2100) ? NEAR_BUILD : NEAR;
    return [...known.keys()].some((other) => Math.abs(other - first) <= near);
  }
  if (Number.isNaN(second)) return known.has(first);
  const seconds = known.get(first);
  if (seconds) return seconds.size === 0 || [...seconds].some((other) => Math.abs(other - second) <= NEAR_MINOR);
  // 4.0 after 3.9, 3.17 before 4.1
  return known.has(first + 1) || known.has(first - 1);
}
