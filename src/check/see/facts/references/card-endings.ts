import { matchesOf } from '../../../matches-of.ts';
import type { FoundReference } from './numbers-after-words.ts';

/** What has a number of which people tell the end alone. */
const CARD =
  /(?<![a-zа-я]|test )(?:card|visa|mastercard|acc(?:oun)?t|the one|карт[а-я]{1,3}|счет[а-я]{0,2}|мир|policy|contract|sim|полис[а-я]{0,2}|договор[а-я]{0,2}|симк[а-я])(?![a-zа-я])/;
/** A bank card, the last of these words before its end: a desk has it by no number of a customer. */
const BANK_CARD =
  /(?<![a-zа-я])(?:card|visa|mastercard|карт[а-я]{1,3}|мир)(?![a-zа-я])(?!.*(?<![a-zа-я])(?:acc(?:oun)?t|policy|contract|sim|счет|полис|договор|симк))/;
/** Characters before an end within which it is said what ends so. */
const NEAR = 60;
/** "*1234", «…1234», "ending in 1234", «оканчивается на 1234», «на 1234 оканчивается». */
const ENDING =
  /(?<![\w*•….]|[\d*•] )((?:\*{1,4}|•{1,4}|…|\.{2,3}|[xх]{4}) ?\d{4})(?![\da-zа-я*]|[.,]\d)|(?:(?<![a-z])(?:ends?|ending)(?: in| with| on)?|last (?:four|4)(?: digits)?(?: are| is|:)?|[оа]канчива(?:ется|ющ[а-я]{2,3})(?: на)?|последние (?:(?:четыре|4) )?цифры) ([…*]{0,4}\d{4})(?![\da-zа-я]|[.,:-]\d)|(?<![\d.,-])(\d{4}) [оа]канчивается/g;
const MAY_END = /[*•…xх.] ?\d{4}|end[a-z]* (?:[a-z]+ )?[…*]*\d|four|4 digits|канчива|цифры/;

/** The last digits of a card or an account, in a text in plain letters. */
export function cardEndings(plain: string): readonly FoundReference[] {
  if (!MAY_END.test(plain) || !CARD.test(plain)) return [];
  return matchesOf(plain, ENDING).map((match) => {
    const digits = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(digits);
    const isOfCard = BANK_CARD.test(plain.slice(Math.max(0, match.index - NEAR), match.index));
    return { start, end: start + digits.length, kind: isOfCard ? '' : 'account' };
  });
}
