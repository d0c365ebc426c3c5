import type { Span } from '../../../read/reading.ts';
import { type Found, inOrder } from '../passage.ts';
import type { ClauseSigns } from '../weigh-clauses.ts';

/** The stretches that weigh enough: of those that share a place the one that weighs most. */
export function likeliest(stretches: readonly ClauseSigns[], weighed: readonly number[]): readonly Found[] {
  const probable = stretches.flatMap(({ clause }, at) =>
    (weighed[at] ?? -1) >= 0 ? [{ start: clause.start, end: clause.end, weight: weighed[at] ?? 0 }] : [],
  );
  const kept: Span[] = [];
  for (const { start, end } of probable.sort((a, b) => b.weight - a.weight || a.start - b.start))
    if (!kept.some((one) => start < one.end && one.start < end)) kept.push({ start, end });
  return inOrder(kept);
}
