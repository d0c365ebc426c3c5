import { nameOf } from '../../check/customer/name-of.ts';
import type { Seen } from '../../check/see/seen.ts';
import type { Answers } from '../../model/answers.ts';
import type { Kind } from '../../model/words.ts';
import { placesIn } from '../places-in.ts';

/** The address in a text to which somebody has to come, where it tells one. */
export async function servicePlaceIn({ sentences, kind, reading }: Pick<Seen, 'sentences' | 'kind' | 'reading'>): Promise<string | undefined> {
  const { addressesIn } = await import('../../redact/addresses-in.ts');
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const addresses = addressesIn(text);
  if (addresses.length === 0) return undefined;
  // What tells places is slow to load, and not for a text without any.
  const { servicePlace } = await import('../../check/places/service-place.ts');
  const place = servicePlace(text, addresses, { kind, name: nameOf(reading) });
  if (place === undefined) return undefined;
  const { meant, mixedUp } = await placesIn(text, addresses);
  // These stand open in their own words.
  return [...meant, ...mixedUp].some((one) => one.endsWith(place)) ? undefined : place;
}

/** The answers with the address to which somebody has to come. */
export function withServicePlace({ references = [], ...answers }: Answers, kind: Kind, place: string | undefined): Answers {
  const known = references.length === 0 ? {} : { references };
  if (place === undefined) return { ...answers, ...known };
  return {
    ...answers,
    // Such an address alone would make it one about a line to the internet.
    kind: answers.kind ?? (kind === 'connection' ? kind : 'other'),
    references: [...references, { kind: 'service-address', value: place }],
  };
}
