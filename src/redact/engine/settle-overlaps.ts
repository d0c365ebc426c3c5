import { traitsOf } from '../kinds.ts';
import type { Finding } from './finding.ts';

/**
 * Findings in order, none over another: where two meet, the higher rank stays, else the one that begins first and reaches farther. A secret within a
 * longer secret is masked with it, under the name of the more particular; secrets that cross become one.
 */
export function settleOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || b.rank - a.rank);
  const settled: Finding[] = [];
  for (const finding of sorted) {
    let next: Finding | undefined = finding;
    let last = settled.at(-1);
    while (next !== undefined && last !== undefined && next.start < last.end) {
      settled.pop();
      next = merge(last, next);
      last = settled.at(-1);
    }
    if (next !== undefined) settled.push(next);
  }
  return settled;
}

/** One of two that meet; `first` begins no later. */
function merge(first: Finding, second: Finding): Finding {
  const higher = second.rank > first.rank ? second : first;
  if (!isSecret(first) || !isSecret(second)) return higher;
  const end = Math.max(first.end, second.end);
  if (first.start === higher.start && end === higher.end) return higher;
  const value = first.end >= second.end ? first.value : first.value + second.value.slice(-(second.end - first.end));
  return { ...higher, start: first.start, end, value, remembered: first.remembered || second.remembered };
}

function isSecret({ kind }: Finding): boolean {
  return traitsOf(kind).family === 'secret';
}
