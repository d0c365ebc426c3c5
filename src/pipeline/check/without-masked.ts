import type { Facts, Seen, SeenFact } from '../../check/see/seen.ts';
import type { FoundValue } from '../../redact/find-values.ts';
import { privateIn } from './private-in.ts';

type Listed = 'references' | 'amounts' | 'versions' | 'dates' | 'products' | 'contacts';

/**
 * The facts that become answers of their own, where nothing around them tells any more what they are; and the kinds of masked values that they may be all the
 * same, for they are what a desk needs.
 */
const GUARDED: Readonly<Record<Listed, readonly string[]>> = {
  references: ['serial'],
  amounts: [],
  versions: [],
  dates: [],
  products: [],
  contacts: ['email', 'phone'],
};

/** Shorter values may be anything where they stand once more. */
const SHORTEST = 8;

/**
 * What was seen without the numbers that are, or are part of, a value that is hidden in the same text, there or wherever it stands once more: the number of a
 * card is no order's, whatever the words around it say.
 * @param known what is private in the text, where that was found before
 */
export async function withoutMasked(seen: Seen, known?: readonly FoundValue[]): Promise<Seen> {
  const { facts, reading } = seen;
  const lists = Object.keys(GUARDED) as Listed[];
  // The rules are slow to load: not for a text that names nothing.
  if (lists.every((list) => facts[list].length === 0)) return seen;
  const found = known ?? (await privateIn(reading.source));
  if (found.length === 0) return seen;
  const valued = found.map((value) => ({ ...value, compact: compact(reading.source.slice(value.start, value.end)) }));
  const guarded = Object.fromEntries(lists.map((list) => [list, facts[list].filter((fact) => !isOf(fact, valued, GUARDED[list]))]));
  return { ...seen, facts: { ...facts, ...(guarded as unknown as Pick<Facts, Listed>) } };
}

function isOf(fact: SeenFact, found: readonly (FoundValue & { readonly compact: string })[], kept: readonly string[]): boolean {
  const own = compact(fact.value || fact.text);
  return found.some(
    ({ kind, start, end, compact: value }) =>
      !kept.includes(kind) && ((fact.start < end && start < fact.end) || (value.length >= SHORTEST && own === value)),
  );
}

/** A value without what people put between its parts. */
export const compact = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
