import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one most likely stands for, or `undefined` when none is near: at most a third of its letters may differ (Levenshtein),
 * or the same letters stand in another order.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(lower, known);
  const isNear =
    distance(lower, nearest.toLowerCase()) <= Math.max(1, Math.floor(nearest.length / 3)) || letters(lower) === letters(nearest.toLowerCase());
  return isNear ? nearest : undefined;
}

function letters(word: string): string {
  return [...word].sort().join('');
}
