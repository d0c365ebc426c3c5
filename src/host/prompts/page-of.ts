/**
 * The rows of a list that a screen shows: whole items around the one that is chosen, as many as fit in `room` rows; of one that is higher than the room, its
 * beginning. Where not all fit, blank rows below keep the height, so that the screen does not jump.
 */
export function pageOf(items: readonly (readonly string[])[], active: number, room: number): readonly string[] {
  const height = (from: number, to: number) => items.slice(from, to).reduce((sum, rows) => sum + rows.length, 0);
  if (height(0, items.length) <= room) return items.flat();
  let from = active;
  let to = active + 1;
  for (;;) {
    const mayRise = from > 0 && height(from - 1, to) <= room;
    const mayFall = to < items.length && height(from, to + 1) <= room;
    if (!mayRise && !mayFall) break;
    // The chosen one stands in the middle as long as there is something on both sides.
    if (mayRise && (!mayFall || height(from, active) <= height(active + 1, to))) from -= 1;
    else to += 1;
  }
  const rows = items.slice(from, to).flat().slice(0, room);
  return [...rows, ...Array<string>(room - rows.length).fill('')];
}
