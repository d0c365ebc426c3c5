import type { Kind } from '../../../../model/words.ts';
import { letterPattern } from '../../../letter-pattern.ts';
import type { Case } from '../../rule.ts';
import type { FoundByWords } from './hint.ts';

/** What is about a thing that stands somewhere, or a ride, is found by where it is. */
const OF_PLACES: ReadonlySet<Kind> = new Set<Kind>(['other', 'technical', 'question', 'connection']);
/** What is found by its order or its payment, whoever writes. */
const OF_MONEY: ReadonlySet<Kind> = new Set<Kind>(['order', 'delivery', 'return', 'payment']);
/** What a shop hands over at its till has a receipt, and no order. */
const OF_GOODS: ReadonlySet<Kind> = new Set<Kind>(['order', 'return']);
/** A name that nobody has but a player: "xXFoxXx", "DarkFox77". */
const HANDLE = letterPattern(
  /(?<![\p{L}\p{N}./@#_-])(?:[xX]{2}[\p{L}\p{N}_]{3,24}[xX]{2}|[A-Z][a-z]{2,12}[A-Z][a-z]{2,12}\p{N}{2,4})(?![\p{L}\p{N}@_-]|[./]\p{L})/u,
);
/** A number that only its sign names: that of a parcel, where one is spoken of. */
const SIGNED = /(?<!дом )(?<!школ[аеы] )(?<!магазин )№ ?\d{4,12}(?![\d.,]\d)/;

/** A place, a booking, an account or a parcel that is told in other ways than by its number: there is nothing to ask. */
export function isFoundOtherwise({ kind, seen, lower }: Case, words: readonly FoundByWords[]): boolean {
  const tells = (sort: keyof FoundByWords, texts: readonly string[] = lower.sentences) =>
    texts.some((text) => words.some((one) => one[sort].test(text)));
  const hasContact = (sort: string) => seen.facts.contacts.some((one) => one.kind === sort);
  if (tells('booking') || tells('newBooking') || tells('account')) return true;
  // Letters go to an address, and nothing else is needed to stop them: it is asked for as the way to answer.
  if (tells('letters') || (hasContact('email') && tells('leaving'))) return true;
  if (hasContact('phone') && tells('noCode') && tells('ownPhone')) return true;
  if (lower.sentences.some((text) => SIGNED.test(text)) && tells('carried')) return true;
  const written = seen.sentences.map(({ text }) => text);
  if (kind === 'account' && written.some((text) => HANDLE.test(text))) return true;
  if (OF_GOODS.has(kind) && tells('receipt') && !tells('noReceipt') && tells('shop') && !tells('carried')) return true;
  if (!OF_MONEY.has(kind) && tells('born')) return true;
  if (!isOfPlace(kind, tells)) return false;
  return tells('place') || tells('placeNamed', written) || (OF_PLACES.has(kind) && tells('ride'));
}

/** Whether what is told may be found by where it is. What was taken for an account is, where nobody signs in: a way in may be a door. */
function isOfPlace(kind: Kind, tells: (sort: keyof FoundByWords) => boolean): boolean {
  if (tells('atHome') && !tells('goods')) return true;
  return (OF_PLACES.has(kind) || (kind === 'account' && !tells('signIn'))) && !tells('noPlace');
}
