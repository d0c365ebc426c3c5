import { matchesOf } from '../../../matches-of.ts';
import type { FoundReference } from './numbers-after-words.ts';

/** What has a number of which people tell the end alone. */
const CARD =
  /(?<![a-zа-я]|test )(?:card|visa|mastercard|acc(?:oun)?t|the one|карт[а-я]{1,3}|счет[а-я]{0,2}|мир|policy|contract|sim|полис[а-я]{0,2}|договор[а-я]{0,2}|симк[а-я])(?![a-zа-я])/;
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
    return { start, end: start + digits.length, kind: 'account' };
  });
}
