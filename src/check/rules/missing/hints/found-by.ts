import type { Kind } from '../../../../model/words.ts';
import type { Case } from '../../rule.ts';
import type { FoundByWords } from './hint.ts';

/** What is about a thing that stands somewhere, or a ride, is found by where it is. */
const OF_PLACES: ReadonlySet<Kind> = new Set<Kind>(['other', 'technical', 'question', 'connection']);
/** A number that only its sign names: that of a parcel, where one is spoken of. */
const SIGNED = /(?<!дом )(?<!школ[аеы] )(?<!магазин )№ ?\d{4,12}(?![\d.,]\d)/;

/** A place, a booking, an account or a parcel that is told in other ways than by its number: there is nothing to ask. */
export function isFoundOtherwise({ kind, seen, lower }: Case, words: readonly FoundByWords[]): boolean {
  const tells = (sort: keyof FoundByWords, texts: readonly string[] = lower.sentences) =>
    texts.some((text) => words.some((one) => one[sort].test(text)));
  const hasContact = (sort: string) => seen.facts.contacts.some((one) => one.kind === sort);
  if (tells('booking') || tells('newBooking') || tells('account')) return true;
  if (hasContact('email') && tells('leaving')) return true;
  if (hasContact('phone') && tells('noCode') && tells('ownPhone')) return true;
  if (lower.sentences.some((text) => SIGNED.test(text)) && tells('carried')) return true;
  if (!OF_PLACES.has(kind) || tells('noPlace')) return false;
  const written = seen.sentences.map(({ text }) => text);
  return tells('place') || tells('ride') || tells('placeNamed', written);
}
