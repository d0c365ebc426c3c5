import { lowerPattern } from '../letter-pattern.ts';
import { markPlaces, placesSought } from './marked-places.ts';

/** An address where it stands in a marked text, and what people write before one. */
const AT = '(?:(?:the|no|number|house|my|our|адрес\\p{L}{0,2}|г\\.|дом\\p{L}?)[:.]? ){0,2}\\uE000\\p{N}+\\uE001';

/** That something is brought or sent, or somebody comes. */
const BROUGHT = lowerPattern(
  `(?<!\\p{L})(?:${[
    'deliver\\p{L}*|misdeliver\\p{L}*|send(?:s|ing)?|sent|ship(?:s|ped|ping|ment)?|dispatch\\p{L}*|post(?:ed|ing)?|mail(?:ed|ing)?|parcels?|packages?|packets?|orders?|couriers?|drivers?|letters?|cards?|bills?|invoices?|statements?|goods|redirect\\p{L}*|re-?rout\\p{L}*|forward\\p{L}*|engineers?|technicians?|plumbers?|electricians?|movers|taxis?|cabs?|ambulance|bouquet|flowers|(?:it|they|everything) went|went to|address(?:es)?',
    'достав\\p{L}+|привез\\p{L}*|прив[её]з\\p{L}*|отправ\\p{L}+|присл\\p{L}+|высл\\p{L}+|посл\\p{L}+|шл[её]т\\p{L}*|посыл\\p{L}+|заказ\\p{L}{0,3}|курьер\\p{L}{0,3}|водител\\p{L}{1,2}|письм\\p{L}{1,2}|карт[аыу]|квитанци\\p{L}{1,2}|почт\\p{L}{1,2}|мастер\\p{L}{0,2}|такси|букет\\p{L}?|цветы|перенаправ\\p{L}+|переадрес\\p{L}+|увезли|уехал\\p{L}?|ушл[аои]|приш\\p{L}{1,3}|адрес\\p{L}{0,3}',
  ].join('|')})(?!\\p{L})`,
);

/** That one address stands, stood or is to stand in the place of another. */
const MIXED_UP = lowerPattern(
  `(?<!\\p{L})(?:${[
    // "Went to 9 Pine Street", "instead of 9 Pine Street", "not 9 Pine Street".
    `(?:went|gone|goes|going|ended up|turned up|wound up|taken|misdelivered|wrongly (?:\\p{L}+ )?|by mistake) (?:to|at|in|on)? ?${AT}`,
    `(?:instead of|rather than|not|and not|but not|never) (?:to |at |for )?${AT}`,
    `\\uE001,? (?:and )?(?:instead|by mistake|mistakenly|in error|wrongly)`,
    `instead,? (?:\\p{L}+ ){0,4}(?:to|at) ${AT}`,
    `(?:should|ought to|was to|were to|supposed to|meant to|must) (?:now )?(?:have )?(?:been |be |go |gone |read |say |delivered |sent |taken |brought |shipped ){0,2}(?:to |at |for )?${AT}`,
    `(?:meant|intended|destined|addressed) (?:for|to) ${AT}`,
    `(?:redirect|re-?route|divert|forward|re-?send|re-?deliver)\\p{L}{0,3} (?:\\p{L}+ ){0,5}?(?:to|from) ${AT}`,
    `(?:change|changing|update|correct|amend|fix|replace|alter|set) (?:\\p{L}+ ){0,5}?addresse?s? (?:\\p{L}+ ){0,5}?(?:from|to|is|:)?:? ?${AT}`,
    '(?:wrong|incorrect|mistaken|other|false) (?:\\p{L}+ )?(?:address|house|street|flat|door|place|building)|(?:delivered|sent|gone|went|taken|brought|shipped|posted) (?:\\p{L}+ )?(?:wrongly|to the wrong (?:address|house|street|flat|door|place|person|town|city)|to a stranger)',
    '(?:old|previous|former) (?:\\p{L}+ )?address|mixed up (?:\\p{L}+ ){0,3}address\\p{L}*|swapped (?:\\p{L}+ ){0,3}address\\p{L}*|mistake in (?:\\p{L}+ ){0,4}address|address (?:\\p{L}+ ){0,5}?(?:wrong|incorrect|misspelt|misspelled|outdated|out of date)',
    `(?:do|does|did)(?:n['’]t| not) live (?:at|there)|(?:nobody|no one) (?:\\p{L}+ )?lives there`,
    `(?:уехал[аои]?|ушл[аои]|уш[её]л|увезли|попал[аои]?|пошл[аои]) (?:\\p{L}+ ){0,2}(?:на|в|по) ${AT}`,
    `(?:вместо|а не|не) (?:на |в |по )?${AT}`,
    `(?:надо|нужно|должн\\p{L}|следовало|правильн\\p{L}{1,2}|верн\\p{L}{2})[ :—–-]{1,3}(?:было |был\\p{L}? |быть )?(?:адрес\\p{L}? ?[:—–-]? ?)?(?:\\p{L}+ ){0,3}?(?:на |в |по )?[:—–-]? ?${AT}`,
    `(?:измен|исправ|помен|замен|смен|обнов)\\p{L}+,? (?:\\p{L}+,? ){0,4}?адрес\\p{L}* (?:\\p{L}+ ){0,4}?(?:на|с|:)?:? ?${AT}`,
    `(?:перенаправ|переадрес|перешл)\\p{L}*,? (?:\\p{L}+,? ){0,4}?(?:на|в|по|с) ${AT}`,
    '(?:не туда|не на тот адрес|не по тому адресу|не по адресу|на другой адрес|по другому адресу|по чужому адресу|на чужой адрес|чуж(?:ой|ому) адрес\\p{L}?|по ошибке|ошибочно|перепутал\\p{L}{0,2}|ошиб\\p{L}{2,5} (?:в |с )?адрес\\p{L}{0,2}|ошибк\\p{L} в адрес\\p{L}|(?:неверн|неправильн|не тот|стар|прежн)\\p{L}{0,3} адрес\\p{L}{0,2}|адрес\\p{L}{0,2} (?:\\p{L}+ ){0,4}?(?:неверн|неправильн|не тот|устар|ошибоч)\\p{L}{0,3}|там (?:\\p{L}+ )?не жив\\p{L}{1,3})(?!\\p{L})',
  ].join('|')})`,
);

/** Words between what is said of an address and the address itself, and other addresses among them. */
const WORDS = '(?:[^ .!?;\\n]+ ){0,6}?';
const WHERE_EN = '(?:to|at|for|from|with|by|is|was|be|as|on)';
const WHERE_RU = '(?:на|в|во|по|с|из)';
/** Right before an address, that something went or is to go there, or that it is to stand in the place of another: what is mixed up is this very one. */
const GOES = lowerPattern(
  `(?<!\\p{L})(?:${[
    `(?:(?:mis|re-?)?deliver\\p{L}*|send(?:s|ing)?|sent|re-?send\\p{L}*|ship(?:s|ped|ping)?|dispatch\\p{L}*|post(?:ed|ing)?|mail(?:ed|ing)?|redirect\\p{L}*|re-?rout\\p{L}*|divert\\p{L}*|forward\\p{L}*|went|gone|go(?:es|ing)?|c[ao]mes?|ended up|turned up|wound up|taken|left|brought|dropped|arrived?|meant|intended|destined|addressed) ${WORDS}${WHERE_EN}`,
    '(?:instead of|rather than|not|but|never)(?: (?:to|at|for))?',
    `(?:should|ought|supposed|must) ${WORDS}(?:be|been|go|gone|read|say|come|arrive)(?: (?:to|at|for))?`,
    '(?:says?|said|shows?|showed|reads?|wrote|entered|put|typed)',
    `(?:change|changing|update|correct|amend|fix|replace|alter|set) ${WORDS}addresse?s?[:,]? ${WORDS}(?:from|to|is|with)`,
    `(?:old|previous|former|wrong|incorrect|mistaken|other|false) (?:\\p{L}+ )?address(?: ${WHERE_EN})?`,
    `(?:correct|right) (?:\\p{L}+ )?address(?: ${WHERE_EN})?`,
    `(?:do|does|did)(?:n['’]t| not) live ${WHERE_EN}`,
    `(?:(?:пере|до|за)?достав|привез|прив[её]з|отвез|отв[её]з|завез|отправ|присл|высл|посл|пересл|перешл|шл[её]т|перенаправ|переадрес|увез|уехал|уш[её]?л|приеха|прие[зх]|попал|пош[её]?л|приш[её]?л|прих[ое]д|ждал)\\p{L}*,? ${WORDS}${WHERE_RU}`,
    '(?:указан|написан|напечатан|записан|стоит|вписан)\\p{L}{0,2}',
    `(?:вместо|не)(?: ${WHERE_RU})?`,
    `(?:не туда|не по адресу|другой адрес|другому адресу|чуж\\p{L}{2,3} адрес\\p{L}?)[:,]?(?: ${WHERE_RU})?`,
    `(?:надо|нужно|должн\\p{L}|следовало|правильн\\p{L}{1,2}|верн\\p{L}{2})[:,]?(?: [–—-])? ?(?:[^ .!?;\\n]+ ){0,3}?(?:${WHERE_RU}|был\\p{L}?|быть|адрес\\p{L}?)?`,
    `(?:измен|исправ|помен|замен|смен|обнов)\\p{L}+,? ${WORDS}адрес\\p{L}*[:,]? ${WORDS}(?:${WHERE_RU})`,
    `(?:стар|прежн|неверн|неправильн|не тот)\\p{L}{0,3} адрес\\p{L}{0,2}|адрес\\p{L}{0,2} (?:\\p{L}+ ){0,4}?(?:неверн|неправильн|не тот|устар|ошибоч)\\p{L}{0,3}`,
  ].join('|')})[ ,:–—-]{1,3}(?:(?:the|no|number|house|(?:old |wrong )?address|a stranger at|г\\.|адрес\\p{L}{0,3}|дом\\p{L}?)[:.,]? ){0,2}$`,
);

/**
 * Which of the addresses in a text were mixed up, or are to be corrected: something went to one that was to go to another. Whoever puts that right has to see both.
 * One that is told as somebody's home or the place where they are is none, nor one of which nothing of the kind is said itself: in doubt it stays hidden.
 * @param addresses as they stand in the text
 */
export function placesMixedUp(text: string, addresses: readonly string[]): readonly string[] {
  const places = markPlaces(text, addresses);
  if (places.all.length === 0 || !BROUGHT.test(places.lower) || !MIXED_UP.test(places.lower)) return [];
  return placesSought(places, ({ before }) => (GOES.test(before) ? 'sought' : undefined));
}
