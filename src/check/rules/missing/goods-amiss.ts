import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

const SPOILT =
  '(?:broken|cracked|smashed|shattered|damaged|dented|torn|ripped|scratched|chipped|crushed|squashed|soaked|in (?:pieces|bits|two)|half open|opened|with (?:an? )?(?:\\p{L}{3,10} )?(?:crack|dent|scratch|hole|tear|chip|stain)(?:ed|s|es)?)';
const SPOILT_RU =
  '(?:разбит|слома|полома|поврежд|треснут|треснул|порван|рваный|рваная|помят|мят(?:ый|ая|ое|ые|ой)|поцарапан|расколот|вскрыт|мокр(?:ый|ая|ое|ые|ой)|раздавлен|(?:с|со|в) (?:\\p{L}{3,14} )?(?:трещин|скол|царапин|вмятин|дыр|пятн|брак))';
const CAME_RU = '(?:приш[её]л|пришл[аио]|прислали|привезли|приехал[аои]?|доставили|получил[аи]?|доехал[аои]?|распаковал[аи]?|открыл[аи]?)';

/** Goods that came spoilt or not whole: what is there can be shown, and the day on which it came counts. */
const AMISS = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:arrived|came|come|delivered|turned up|received|got) (?:[\\p{L}'’-]{1,14} ){0,5}${SPOILT}`,
    `(?:inside|contents?|parcel|package|box|packaging|it|they) (?:is|are|was|were|has been) (?:\\p{L}{3,10} ){0,2}${SPOILT}`,
    '(?:half|part|parts|some|one|two|three|several|screws|pieces|bits|lid) (?:of (?:it|them|the \\p{L}{3,14}) )?(?:is|are|was|were) missing',
    '(?:an?|one|two|some) (?:\\p{L}{3,10} )?(?:parts?|pieces?|screws|items?) (?:is |are )?missing',
    `${CAME_RU} (?:[\\p{L}-]{1,16} ){0,4}${SPOILT_RU}`,
    `(?:коробк|упаковк|посылк|пакет|содержимо|внутри)\\p{L}{0,3} (?:\\p{L}{3,14} ){0,2}${SPOILT_RU}`,
    `${SPOILT_RU}\\p{L}{0,4} (?:при доставке|в дороге|при перевозке|курьером)`,
    `${CAME_RU} (?:[\\p{L}-]{1,16} ){0,3}(?:без (?!звонка|предупрежд|опозд|задерж|проблем|чека|меня)\\p{L}{3,}|не полност|не вс[её](?!\\p{L}))`,
    '(?:в (?:коробк|посылк|комплект|пакет|набор|заказ)\\p{L}{1,2} [^.!?\\n]{0,24}|комплект\\p{L}{0,2} )не (?:хвата|доста|оказа|был)\\p{L}{1,3}',
  ].join('|')})`,
);

/** Whether what was ordered is in the person's hands, spoilt or not whole. */
export function areGoodsAmiss({ lower }: Case): boolean {
  return lower.sentences.some((text) => AMISS.test(text));
}

/** Whether a sentence tells that goods came spoilt or not whole. */
export const tellsAmiss = (text: string): boolean => AMISS.test(text.toLowerCase());
