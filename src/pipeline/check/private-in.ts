import type { FoundValue, ValueFinder } from '../../redact/find-values.ts';
import { placesIn } from '../places-in.ts';

let finder: ValueFinder | undefined;

/** Everything in a text that would be hidden in a request: secrets and what is private. The rules are slow to load, and are loaded once, when they are needed. */
export async function privateIn(text: string): Promise<readonly FoundValue[]> {
  finder ??= (await import('../../redact/find-values.ts')).makeValueFinder();
  return finder(text);
}

/**
 * What of the private values `found` in a text is not said back: all but the addresses that it is about, and none of them where those in danger are found by them.
 * @param isFoundByPlace whether they are
 */
export async function privateToQuote(text: string, found: readonly FoundValue[], isFoundByPlace: boolean): Promise<readonly FoundValue[]> {
  const addresses = found.filter(({ kind }) => kind === 'address');
  if (addresses.length === 0) return found;
  const typed = addresses.map(({ start, end }) => text.slice(start, end));
  const { meant, mixedUp } = await placesIn(text, typed);
  const open = new Set(isFoundByPlace ? typed : [...meant, ...mixedUp]);
  return found.filter(({ kind, start, end }) => kind !== 'address' || !open.has(text.slice(start, end)));
}
