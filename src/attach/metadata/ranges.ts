/** From its first byte to behind its last. */
export type Range = readonly [start: number, end: number];

/** What of `ranges` lies in none of `kept`, in order and without overlaps. */
export function rangesOutside(ranges: readonly Range[], kept: readonly Range[]): readonly Range[] {
  const holes = merged(kept);
  const outside: Range[] = [];
  let hole = 0;
  for (const [start, end] of merged(ranges)) {
    let from = start;
    while (hole > 0 && (holes[hole - 1]?.[1] ?? 0) > start) hole -= 1;
    for (; hole < holes.length; hole += 1) {
      const [holeStart, holeEnd] = holes[hole] ?? [0, 0];
      if (holeStart >= end) break;
      if (holeStart > from) outside.push([from, holeStart]);
      from = Math.max(from, holeEnd);
    }
    if (from < end) outside.push([from, end]);
  }
  return outside;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) joined.push([start, end]);
  }
  return joined;
}
