import { matchesOf } from '../../matches-of.ts';
import type { Found } from './passage.ts';

/** A sum with its currency, before or behind: "£34.50", "12 euros", «4 990 рублей», «3 тыс.»; for plain text. */
const AMOUNT =
  /[$€£₽] ?\d[\d.,]{0,12}|(?<![\d.,])\d(?:[\d.,]|[ \u00a0\u202f](?=\d{3}(?!\d))){0,14}[ \u00a0\u202f]?(?:[$€£₽]|(?:rub|usd|eur|gbp|dollars?|euros?|pounds?|quid|bucks|руб(?:л[а-я]{1,3})?|р\.?|тыс(?:яч[а-я]{0,3})?|т\.?р\.?|копе[а-я]{1,2})(?![a-zа-я\d]))/g;

/** Sums of money, as they are written. */
export function amountsIn(plain: string): readonly Found[] {
  if (!/\d/.test(plain)) return [];
  return Array.from(matchesOf(plain, AMOUNT), (match) => ({ start: match.index, end: match.index + match[0].replace(/[.,\s]+$/, '').length }));
}
