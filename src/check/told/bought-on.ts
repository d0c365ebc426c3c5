import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';
import { isTerm } from './term.ts';

/** Characters on each side of a day within which it is said that something was ordered that day. */
const NEAR = 90;
const BOUGHT =
  '(?:ordered|bought|purchased|placed (?:an?|the|my|our|this) order|(?:my|the|our|an) order (?:was )?(?:placed|made)|заказ(?:ал|ала|али|ано|ан|ывал|ывала)|купил[аи]?|куплен[аоы]?|покупал[аи]?|приобр[её]л[аи]?|приобретен[аоы]?|оформил[аи]?|оформлен[аоы]?|сделал[аи]? заказ|дата (?:заказа|покупки)|(?:order|purchase) date|date of (?:the )?(?:order|purchase)|покупка|заказ)';
/** The deed before a day, with nothing between that another clause would begin with. */
const BEFORE = lowerPattern(`(?<!\\p{L})${BOUGHT}(?!\\p{L})[^.!?;\\n]{0,80}$`);
const BEHIND = lowerPattern(
  '^,? ?(?:(?:i|we|я|мы|мною|нами|у вас|в вашем магазине|на вашем сайте|из|from you|from your (?:shop|site|store)) ){0,2}(?:have |had |был[аои]? )?(?:ordered|bought|purchased|placed (?:an?|the|my) order|заказал[аи]?|заказан[аоы]?|купил[аи]?|куплен[аоы]?|приобр[её]л[аи]?|оформил[аи]?|сделал[аи]? (?:у вас )?заказ)(?!\\p{L})',
);
/** An order's number and its day: "order 10-55821 of 20 November", «заказ № 55821 от 20 ноября», «чек от 3 декабря». */
const NUMBERED = lowerPattern(
  /(?<!\p{L})(?:orders?|receipt|invoice|заказ(?:а|у|ом|е)?|чек(?:а|у|ом|е)?|покупк[аиу])(?: (?:no\.?|number|номер))?[ #№]{0,3}(?:(?=[\p{L}/-]{0,6}\p{N})[\p{L}\p{N}/-]{1,20} ?)?,? ?(?:of|from|dated|placed(?: on)?|made on|от) ?$/u,
);
/** What came between is the day on which something else was done: "ordered a lamp, and it came on 26 November". */
const OTHER_DEED = lowerPattern(
  /(?<!\p{L})(?:came|arriv\p{L}{2,3}|deliver\p{L}{2,3}|received|got it|broke|stopped|failed|promis\p{L}{2,3}|due|expected|sent|returned|paid|пришл\p{L}|приш[её]л|привезли|доставил\p{L}|доставят|доставить|получил\p{L}?|сломал\p{L}{1,3}|перестал\p{L}?|обещал\p{L}?|прислали|вернул\p{L}?|отправил\p{L}?|должн\p{L}{1,2}|ожида\p{L}+)(?!\p{L})/u,
);
/** The day that something is for, or was put off to. */
const FOR = lowerPattern(/(?<!\p{L})(?:на|for) ?$/u);

/** Whether a text tells on which day something was ordered or bought. */
export function tellsBoughtOn({ facts, reading }: Pick<Seen, 'facts' | 'reading'>): boolean {
  const source = reading.source.toLowerCase();
  return facts.dates.some((date) => {
    const { start, end } = date;
    const before = source.slice(Math.max(0, start - NEAR), start);
    const day = source.slice(start, end);
    if (NUMBERED.test(before) || NUMBERED.test(`${before}${/^(?:of|from|от|on) /.exec(day)?.[0] ?? ''}`)) return true;
    if (BEHIND.test(source.slice(end, end + NEAR))) return true;
    const [deed] = BEFORE.exec(before) ?? [];
    return deed !== undefined && !OTHER_DEED.test(deed) && !isTerm(date, source) && !FOR.test(deed) && !day.startsWith('for ');
  });
}
