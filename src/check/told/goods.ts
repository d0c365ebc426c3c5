import { lowerPattern } from '../letter-pattern.ts';
import { CAME_RU, namesGoods, WORD, WORD_RU } from '../rules/missing/goods-named.ts';
import type { Seen } from '../see/seen.ts';

const NUMBER = '[#№]? ?(?=[\\p{L}/-]{0,6}\\p{N})[\\p{L}\\p{N}/-]{2,20}';
const STATE = '(?:size \\p{L}{1,3} |wrong |damaged |broken |cracked |used |faulty )?';
const BROKE =
  "(?:broke|breaks|broken|tore|torn|leaks?|leaked|cracked|smashed|scratched|faulty|defective|stopped working|does(?:n['’]t| not) (?:work|turn on|switch on|fit|close|charge)|won['’]t (?:turn on|switch on|close|start))";
const BROKE_RU =
  '(?:сломал|порвал|отвалил|треснул|лопнул|разбил|испортил|развалил)\\p{L}{0,3}|(?:про)?т[её]к(?:ла|ло|ли)?(?!\\p{L})|не (?:включает|работает|застёгивает|застегивает|закрывает|заряжает|греет|подошл|подош[её]л|подходит)\\p{L}{0,3}|разбит\\p{L}{0,2}|сломан\\p{L}{0,2}|с трещиной|с браком|бракован';
/** Things of a shop that are no goods, and fail as goods do. */
const OF_THE_SHOP =
  '(?!(?:site|website|app|button|link|page|phone|chat|bot|code|promo|tracking|card|сайт|кнопк|приложени|кабинет|ссылк|страниц|трек|промокод|телефон|чат|бот|карт|оплат|корзин|магазин|пункт|постамат))';

/** What was ordered, where a thing is named by its price, its size, or by what became of it. */
const NAMED = lowerPattern(
  `(?<!\\p{L})(?:${[
    `orders? (?:no\\.? |number )?${NUMBER}(?:,? (?:of|from|placed on) [\\p{N}]{1,2} \\p{L}{3,9})?[,:]? (?:an? |the )?(?:${WORD} ){1,3}(?:for|at) [£$€]?\\p{N}`,
    `(?:sent|delivered|brought|received|got|gave|shipped) (?:me |us )?(?:an?|the|two|three|only one|my) ${STATE}(?:${WORD} ){0,2}${WORD}(?: \\p{L}{1,3})?(?: |[,.]|$)`,
    `(?:my|the|this) ${OF_THE_SHOP}(?:${WORD} ){1,2}(?:i (?:ordered|bought|got) )?(?:\\p{L}{2,9} ){0,2}${BROKE}`,
    `(?:ordered|bought) (?:on )?\\p{N}{1,2} \\p{L}{3,9},? (?:an? )?${WORD}`,
    `${CAME_RU} (?:мне |нам )?(?:${WORD_RU} ){1,3}(?:\\p{L}{1,4} )?(?:вместо|размер|цвет|не того|не той|другого)`,
    `(?:${WORD_RU} ){1,3}(?:за|по|ценой|стоимостью) \\p{N}[\\p{N} ,.\u00a0]{0,10}(?:руб|р\\.|₽|тыс)`,
    `(?:заказ(?:ыв)?ал|купил|приобр[её]л|взял)[аи]? (?:\\p{N}{1,2} \\p{L}{3,8} )?(?:у вас |на сайте |в вашем магазине )?${WORD_RU}`,
    `заказ\\p{L}? ?${NUMBER}(?: от \\p{N}{1,2} \\p{L}{3,8})?[,:(—–-]{1,2} ?(?:${WORD_RU} ){0,2}${WORD_RU}(?:[,.)]| (?:размер|цвет|\\p{N}))`,
    `${OF_THE_SHOP}${WORD_RU} (?:размера?|цвета) `,
    `${OF_THE_SHOP}${WORD_RU},? (?:который |которая |которое )?(?:\\p{L}{2,10} ){0,2}(?:${BROKE_RU})`,
  ].join('|')})`,
);

/** Whether a text tells which thing was ordered or bought. */
export function tellsGoods({ sentences, reading }: Seen): boolean {
  const lower = { source: reading.source.toLowerCase(), sentences: sentences.map(({ text }) => text.toLowerCase()) };
  return namesGoods({ lower }) || lower.sentences.some((text) => NAMED.test(text));
}
