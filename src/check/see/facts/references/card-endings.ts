import { matchesOf } from '../../../matches-of.ts';
import type { FoundReference } from './numbers-after-words.ts';

/** What has a number of which people tell the end alone. */
const CARD =
  /(?<![a-zа-я]|test )(?:cards?|visa|mastercard|acc(?:oun)?t|the one|карт[а-я]{1,3}|счет[а-я]{0,2}|мир|policy|contract|sim|полис[а-я]{0,2}|договор[а-я]{0,2}|симк[а-я])(?![a-zа-я])/;
/** The same of letters and digits; of the keys of a program's interface nobody tells the end to have it looked up. */
const KEY = /(?<![a-zа-я])(?:licen[cs]e|serial|imei|iban|лицензи[а-я]{1,2}|серийн[а-я]{2,3}|серийник[а-я]?)(?![a-zа-я])/;
/** A bank card, the last of these words before its end: a desk has it by no number of a customer. */
const BANK_CARD =
  /(?<![a-zа-я])(?:cards?|visa|mastercard|карт[а-я]{1,3}|мир)(?![a-zа-я])(?!.*(?<![a-zа-я])(?:acc(?:oun)?t|policy|contract|sim|счет|полис|договор|симк))/;
/** Characters before an end within which it is said what ends so. */
const NEAR = 60;
const ENDS =
  '(?<![a-z])(?:ends?|ending)(?: in| with| on)?|last (?:four|five|six|[4-6])(?: digits)?(?: are| is|:)?|(?:[оа]канчива(?:ется|ющ[а-я]{2,3})|заканчивается|кончается)(?: на)?|последние (?:(?:четыре|[4-6]) )?цифры|хвост(?:ик)?(?:ом)?';
/** "*1234", «…1234», "ending in 1234", «оканчивается на 1234», «карта с хвостом 1234», «на 1234 оканчивается». */
const ENDING = new RegExp(
  `(?<![\\w*•….]|[\\d*•] )((?:\\*{1,4}|•{1,4}|…|\\.{2,3}|[xх]{4}) ?\\d{4})(?![\\da-zа-я*]|[.,]\\d)|(?:${ENDS}) ([…*]{0,4}\\d{4,6})(?![\\da-zа-я]|[.,:-]\\d)|(?<![\\d.,-])(\\d{4}) [оа]канчивается`,
  'g',
);
/** "Key ends in QX44", «ключ кончается на 7F2K». */
const ENDING_OF_KEY = new RegExp(`(?:${ENDS}) ["«\`]?([…*-]{0,4}(?=[a-z]{0,7}\\d)[a-z\\d]{4,8})(?![\\da-zа-я-]|[.,:]\\d)`, 'g');
const MAY_END = /[*•…xх.] ?\d{4}|end[a-z]* (?:[a-z]+ )?["`]?[…*-]*[a-z]*\d|four|five|six|[4-6] digits|канчива|кончает|цифры|хвост/;
/** Of a number's last digits four are told. */
const LAST_DIGITS = /^последние цифры/;
/** What ends in a year ends then: "my contract ends 2027". */
const YEAR = /^20[2-4]\d$/;
/** A sentence that has nothing but the end of what was named before: "Ends in 0091.", «Она кончается на 7701». */
const OF_THE_ONE_BEFORE =
  /^[\s>*•(-]*(?:(?:it|(?:the |my )?(?:number|key)|она|он|номер|ключ) )?(?:ends|ending|the last|last|[оа]канчива|заканчива|кончает|последние|хвост)/;

/** The last digits of a card, an account or a key, in a text in plain letters; `before`: the sentence before it. */
export function endingsIn(plain: string, before = ''): readonly FoundReference[] {
  if (!MAY_END.test(plain)) return [];
  const lead = OF_THE_ONE_BEFORE.test(plain) ? `${before} ` : '';
  const about = lead + plain;
  const ofCard = CARD.test(about) ? matchesOf(plain, ENDING) : [];
  const ofKey = KEY.test(about) ? matchesOf(plain, ENDING_OF_KEY) : [];
  return [...ofCard, ...(ofCard.length > 0 ? [] : ofKey)].flatMap((match) => {
    const digits = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].lastIndexOf(digits);
    const isOfCard = BANK_CARD.test((lead + plain.slice(0, match.index)).slice(-NEAR));
    if ((YEAR.test(digits) && !isOfCard) || (digits.length > 4 && LAST_DIGITS.test(match[0]))) return [];
    return [{ start, end: start + digits.length, kind: isOfCard ? '' : ofCard.length > 0 ? 'account' : 'order' }];
  });
}
