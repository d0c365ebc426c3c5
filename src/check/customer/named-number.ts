import { lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Facts } from '../see/seen.ts';

type SeenReference = Facts['references'][number];

/** The words by which people themselves call a number so, as a desk's letter does. */
const CALLED: Readonly<Record<string, RegExp>> = {
  order: lowerPattern(/(?<!\p{L})(?:(?:pre-?)?orders?|purchase order|po|(?:пред)?заказ\p{L}{0,3})(?!\p{L})/u),
  article: lowerPattern(/(?<!\p{L})(?:article|item|sku|product code|артикул\p{L}{0,2}|арт)(?!\p{L})/u),
  account: lowerPattern(/(?<!\p{L})(?:accounts?|acct?|лицев\p{L}{2,3}|счет\p{L}{0,2}|счёт|аккаунт\p{L}{0,2}|л\/с)(?!\p{L})/u),
  contract: lowerPattern(/(?<!\p{L})(?:contract|agreement|договор\p{L}{0,2}|дог|контракт\p{L}{0,2})(?!\p{L})/u),
  transaction: lowerPattern(
    /(?<!\p{L})(?:transaction|txn|payment|transfer|транзакци\p{L}{1,2}|платеж\p{L}{0,2}|платёж|операци\p{L}{1,2}|перевод\p{L}{0,2})(?!\p{L})/u,
  ),
  'previous-case': lowerPattern(
    /(?<!\p{L})(?:ticket|case|request(?! ids?)|incident|complaint|claim|enquiry|inquiry|обращени\p{L}{1,2}|заяв\p{L}{2,5}|тикет\p{L}{0,2}|жалоб\p{L}{0,2}|претензи\p{L}{1,2})(?!\p{L})/u,
  ),
};
const CARD = lowerPattern(/(?<!\p{L})(?:card|visa|mastercard|карт\p{L}{1,3})(?!\p{L})/u);
/** UTF-16 units before a number within which it is named. */
const NEAR = 40;

/**
 * The number by which both sides know the matter, called by its kind where the person calls it so, and by no name where the kind was only taken from the
 * words around it: a booking, a terminal or a batch is no order. Figures of a card are said back by nobody,
 * and a link is no number.
 */
export function namedNumber(
  { references }: Pick<Facts, 'references'>,
  source: string,
): { readonly kind: string; readonly value: string } | undefined {
  const [named] = references.filter((one) => !one.value.includes('://') && !CARD.test(before(one, source)));
  if (named === undefined) return undefined;
  const called = CALLED[named.kind];
  return { kind: called === undefined || called.test(before(named, source)) ? named.kind : 'unnamed', value: named.value };
}

/** The words of the same clause before a number. */
function before({ start }: SeenReference, source: string): string {
  const words = source.slice(Math.max(0, start - NEAR), start).toLowerCase();
  return words.slice((matchesOf(words, /[.!?;\n]\s/g).at(-1)?.index ?? -1) + 1);
}
