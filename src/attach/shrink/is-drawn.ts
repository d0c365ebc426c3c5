/** How many colours a drawn picture's surfaces take, and which share of it they cover at least. */
const SURFACES = 24;
const COVERED = 0.4;
/** What lossy coding does to a flat surface is ironed out before colours are counted: steps of 16. */
const COARSE = 0xf0;

/**
 * Whether pixels come from something drawn by a program (windows, text, diagrams) rather than from the world: a few colours, exactly equal, cover much of it.
 * In a picture that was coded with loss equal means nearly equal, and much means most.
 * @param sample pixels of three bytes
 */
export function isDrawn(sample: Uint8Array, isLossy: boolean): boolean {
  const mask = isLossy ? COARSE : 0xff;
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < sample.length; at += 3) {
    const colour = (((sample[at] ?? 0) & mask) << 16) | (((sample[at + 1] ?? 0) & mask) << 8) | ((sample[at + 2] ?? 0) & mask);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, isLossy ? SURFACES / 4 : SURFACES);
  const covered = most.reduce((sum, count) => sum + count, 0) / (sample.length / 3);
  return covered >= (isLossy ? 2 * COVERED : COVERED);
}
