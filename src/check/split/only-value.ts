import type { SeenFact } from '../see/seen.ts';

/** The value that all of them have; nothing where they differ. */
export function onlyValue(facts: readonly SeenFact[]): string | undefined {
  const values = new Set(facts.map(({ value, text }) => value || text));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}
