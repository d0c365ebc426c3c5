import { lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Seen } from '../see/seen.ts';

const CARD = lowerPattern(/(?<!\p{L})(?:cards?|visa|mastercard|карт(?:а|ы|у|е|ой|очк\p{L}{1,2})|мир)(?!\p{L})/u);
/** A whole number of a card, with what people write between its digits. */
const WHOLE = /(?<![\d.,-])(?:\d{4}[ \u00a0-]?){3}\d{4}(?!\d|[.,-]\d)/g;
const END = /(?<!\d)\d{4}$/;

/** The last four digits of the card of which a text tells: of its whole number, or as they stand there alone. Nothing where it tells of several. */
export function cardEnd({ facts, reading }: Pick<Seen, 'facts' | 'reading'>): { readonly digits: string; readonly isWhole: boolean } | undefined {
  if (!CARD.test(reading.source.toLowerCase())) return undefined;
  const whole = matchesOf(reading.source, WHOLE).map(([number]) => ({ digits: number.slice(-4), isWhole: true }));
  // The end of a bank's card has no kind of its own: no desk finds a customer by it.
  const alone = facts.references.flatMap(({ kind, text }) => {
    const [digits] = (kind === '' && END.exec(text)) || [];
    return digits === undefined ? [] : [{ digits, isWhole: false }];
  });
  const [first, ...others] = [...alone, ...whole];
  return first !== undefined && others.every(({ digits }) => digits === first.digits) ? first : undefined;
}
