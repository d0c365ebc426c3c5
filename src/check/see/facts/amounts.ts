import { matchesOf } from '../../matches-of.ts';
import { type Found, inOrder, outside } from './passage.ts';

/** A sum with its currency, before or behind: "£34.50", "12 euros", «4 990 рублей», «3 тыс.»; for plain text. "At 14:10, £30" is one of thirty. */
const AMOUNT =
  /[$€£₽] ?\d[\d.,]{0,12}|(?<![\d.,])\d(?:[\d.,]|[ \u00a0\u202f](?=\d{3}(?!\d))){0,14}(?<![.,])[ \u00a0\u202f]?(?:[$€£₽](?!\d)|(?:rub|usd|eur|gbp|dollars?|euros?|pounds?|quid|bucks|руб(?:л[а-я]{1,3})?|р\.?|тыс(?:яч[а-я]{0,3})?|т\.?р\.?|копе[а-я]{1,2})(?![a-zа-я\d]))/g;

/** A number with cents, or of three digits and more in Russian, behind what is done with money: "paid 49.90 twice", «списали 4990». */
const PAID =
  /(?<=(?<![a-z])(?:paid|charged|debited|refunded|billed|took|taken|costs?|deducted) (?:(?:me|us|my card|only|just|another) )?)\d{1,6}[.,]\d{2}(?![\d.,:]\d|\d| ?(?:%|[kmg]b|kg|km|am|pm)(?![a-z]))|(?<=(?<![а-я])(?:списал[аи]?|списано|сняли|оплатил[аи]?|заплатил[аи]?|перевел[аи]?|перечислил[аи]?|начислили) (?:(?:с (?:меня|(?:моей )?карты|(?:моего )?счета)|у меня|мне|по|еще|уже|лишние) )?)(?:\d{1,6}[.,]\d{2}|\d{3,6})(?![\d.,:]\d|\d| ?(?:%|раз|балл|бонус|мил|кг|шт|мб|гб|минут))/g;

/** Sums of money, as they are written. */
export function amountsIn(plain: string): readonly Found[] {
  if (!/\d/.test(plain)) return [];
  const sums = numbersIn(plain, AMOUNT);
  return inOrder([...sums, ...outside(numbersIn(plain, PAID), sums)]);
}

/** What a pattern finds, without the marks behind it. */
function numbersIn(plain: string, pattern: RegExp): readonly Found[] {
  return matchesOf(plain, pattern).map(({ 0: sum, index }) => ({ start: index, end: index + sum.replace(/[.,\s]+$/, '').length }));
}
