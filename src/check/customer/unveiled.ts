import { letterPattern } from '../letter-pattern.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';

/** What stands for private words in a quote. */
export const VEIL = '…';

const SHORTEST = 12;
/** What a thing is called by whose value is hidden. */
const CALLED =
  '(?:(?:(?:my|our|the|your|his|her|мо\\p{L}{1,3}|наш\\p{L}{1,3}|своей|свой)\\s)?(?:(?:e-?mail|phone|mobile|postal|home|серийн\\p{L}+|электронн\\p{L}+|эл\\.|мобильн\\p{L}+|домашн\\p{L}+)\\s)?(?:address|number|e-?mail|phone|login|account|name|flat|house|почт\\p{L}{1,2}|адрес\\p{L}{0,2}|номер\\p{L}{0,2}|телефон\\p{L}{0,2}|логин\\p{L}{0,2}|имен\\p{L}{1,2}|имя)\\s(?:is\\s)?)?';
/** Where, by what or as whom: a sentence is whole without it, unless its verb asks for it. */
const PLACE = letterPattern(
  `(?<!(?<!\\p{L})(?:liv(?:e|es|ed|ing)|am|is|are|was|were|be|been|lies|located|situated|change[ds]?|changing|move[ds]?|moving|belongs?|went|going|go|sent|deliver(?:ed)?|addressed|posted|not|жив\\p{L}{1,3}|прожива\\p{L}+|наход\\p{L}+|расположен\\p{L}?|прописан\\p{L}?|отправ\\p{L}+|достав\\p{L}+|привез\\p{L}+|привёз|поменять|изменить|сменить|перев\\p{L}+|ушл[аио]|уш[её]л|не))\\s(?:at|in|on|from|with|as|by|via|near|outside|under|for|по адресу|на адрес|с адреса|по|с|со|под|из|от|в|на)\\s${CALLED}${VEIL}(?=[\\s,.;!?)]|$)`,
  'gi',
);
/** Whole clauses of it, at the beginning, between commas and at the end. */
const FIRST = letterPattern(
  `^[^,;${VEIL}]*${VEIL}(?:[,;]|\\s[—–-]|\\s(?:and|but|и|но|а)(?=\\s))\\s*(?:(?:and|but|и|но|а)\\s)?(?!(?:who|which|that|whose|where|котор\\p{L}+|где|что)(?!\\p{L}))`,
  'i',
);
const BETWEEN = letterPattern(`,\\s[^,;:.${VEIL}]{0,40}${VEIL},(?=\\s)`, 'g');
/** What has a verb of its own. */
const CLAUSE = letterPattern(
  /(?<!\p{L})(?:зовут|звать|называ\p{L}{2,4}|я|мы|он|она|они|жив(?:у|[её]т|[её]м)|прожива\p{L}{2,3}|звон\p{L}{2,4}|i['’]?m?|we|he|she|it|they|am|is|are|was|call(?:ed)?|live)(?!\p{L})/iu,
);
const LAST = letterPattern(`(?:[,;]|\\s[—–-])\\s*[^,;:${VEIL}]{0,60}${VEIL}\\s*(?=[.!?]*$)`);
/** Words that want another behind them. */
const OPEN = letterPattern(
  /(?:(?<!\p{L})(?:at|in|on|from|with|as|by|to|of|for|and|but|is|are|the|my|our|по|на|в|с|со|от|до|из|к|у|и|а|но|для|или|or)|[:,;—–-])\s*$/iu,
);

/** A quote without what only the dots stand in, where it says the same in whole words; else as it is. */
export function unveiled(text: string): string {
  if (!text.includes(VEIL)) return text;
  return [PLACE, BETWEEN, LAST, FIRST].reduce((said, pattern) => {
    if (!said.includes(VEIL)) return said;
    // Between clauses the next one still needs its comma: «…, зовут меня …, договор на сына»; a number beside a thing leaves none.
    const rest = said.replace(pattern, (dropped) => (pattern === BETWEEN && CLAUSE.test(dropped) ? ',' : '')).trim();
    return rest === said || rest.length < SHORTEST || OPEN.test(rest.replace(/[.!?]+$/, '')) ? said : sentenceCase(rest);
  }, text);
}

/** Whether what is hidden is what the words are about: nothing holds together around the dots. */
export function isBroken(text: string): boolean {
  const said = text.trim().replace(/[.!?]+$/, '');
  return said.startsWith(VEIL) || (said.endsWith(VEIL) && OPEN.test(said.slice(0, -VEIL.length)));
}
