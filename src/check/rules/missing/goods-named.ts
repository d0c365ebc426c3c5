import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

/** Words that stand where goods do and name none: what they come in, who brings them, what is written of them, how many, which, when. */
const NO_GOODS = `(?!(?:${[
  'orders?|items?|goods|things?|stuff|products?|parcels?|packages?|packets?|parts?|deliver(?:y|ies)|shipments?|box(?:es)?|courier|driver|carrier|postman|post|mail|e-?mails?|message|letter|confirmation|tracking|status|number|label|note|invoice|receipt|bill|refund|payments?|money|discount|voucher|price|address|door|neighbou?rs?|website|site|app|shop|store|account|question|problem|issue|complaint|present|gift(?! card)|thanks|lift|elevator|bell|gate|small|medium|large|sizes?|reply|answer',
  'it|them|they|this|that|these|those|one|ones|two|three|four|five|six|ten|half|rest|whole|all|both|other|others|another|same|more|most|few|some|something|nothing|everything|anything|several|lot|bit|couple|total|right|wrong|missing|last|next|first|second|third|new|what|which|who|when|where|and|but|or|yet|as|so|not|no|your|yours|you|me|us|my|our|his|her|their|its|the|an?',
  'on|in|at|by|from|for|via|of|off|to|with|without|through|over|about|because|before|after|since|until|than|online|today|yesterday|tomorrow|weeks?|days?|months?|years?|hours?|minutes?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|ago|long|ages|again|already|recently|earlier|late|early|almost|just|only|still|is|are|was|were|has|have|had|been|being|do|does|did|will|would|can|could',
].join('|')})(?!\\p{L}))`;
/** A word that may name goods. */
export const WORD = `${NO_GOODS}\\p{L}[\\p{L}\\p{N}'’-]{1,15}`;

const BOUGHT = '(?:ordered|bought|purchased)';
const DAY = '[\\p{N}/.]{1,10}(?: \\p{L}{3,9})?';
const THE = '(?:an?|the|my|our|some|two|three|four|\\p{N}{1,3}x?|this|these)';

/** What was ordered or bought, by its name. */
const NAMED = lowerPattern(
  `(?<!\\p{L})(?:${[
    // "I ordered on 11/03/2026 a pair of curtains", "I ordered grey curtains".
    `(?:i|we|i['’]ve|we['’]ve|have|had) ${BOUGHT} (?:from you )?(?:on ${DAY},? )?(?:pair of |set of )?${WORD}`,
    `${BOUGHT} (?:from you )?(?:on ${DAY},? )?${THE} (?:pair of |set of )?${WORD}`,
    // "The TV that we ordered", "the lamp from order 30-555".
    `(?:the|my|our) (?:${WORD} ){1,4}(?:\\p{N}{1,4} )?(?:(?:that |which )?(?:i|we) (?:have )?${BOUGHT}|(?:from|in|of) (?:my |the |our |your )?order)`,
    // "Order 41-221 from 3 November, a desk lamp", "order 20-771 (two mugs)".
    `order(?: number| no\\.?)? ?[#№]?(?=[\\p{L}-]{0,6}\\p{N})[\\p{L}\\p{N}/-]{2,20}(?: (?:from|of|placed on) ${DAY})?(?:,| \\() ?(?:an?|two|three|\\p{N}{1,3}x?) ${WORD}`,
    `order \\S{1,20} \\(the ${WORD}`,
    `instead of (?:${THE} )?(?!\\p{L}{2,12}ing(?!\\p{L}))(?:\\p{N}{1,3} ?kg )?${WORD}`,
    `missing (?:in|from) (?:the|my|our) ${WORD}`,
    // What is named as broken is what was ordered.
    `(?:the|my|our|one of the|both|two) (?:${WORD} ){1,3}(?:inside |in it |has |have |had )?(?:is|are|was|were|been|came|come|arrived) (?:\\p{L}{2,10} ){0,2}(?:broken|cracked|smashed|damaged|shattered|dented|torn|chipped|crushed|faulty|defective|in pieces)`,
    `(?:заказ(?:ыв)?ал|купил|покупал|приобр[её]л)[аи]? (?:(?:у вас|себе|на сайте|в подарок|в магазине) )?(?!заказ|доставк|е[её](?!\\p{L})|его|эт[оу](?!\\p{L})|товар|вещ|вчера|сегодня|позавчера|через|онлайн|недавно|давно|ещё|еще|уже|когда|всё|вас|вашем)\\p{L}{4,}`,
  ].join('|')})`,
);

const NO_GOODS_RU =
  '(?!(?:заказ|товар|посылк|пакет(?!\\p{L}{0,2} с )|коробк|вещ|позици|част(?:ь|и|ей)(?!\\p{L})|половин|курьер|водител|доставк|письм|смс|сообщени|уведомлени|ответ|отказ|чек|сч[её]т|накладн|деньг|денег|возврат|врем|терпени|сил|инструкци\\p{L} как|вс[её]|что|это|этот|эта|эти|так|тот|того|совсем|вообще|только|через|ещё|еще|уже|сегодня|вчера|завтра|утром|вечером|позже|раньше|вовремя|поздно|один|одна|одно|одн[оу]й?|два|две|дв[ух]|три|тр[её]х|четыре|пять|меня|мне|нам|вас|вам|него|неё|нее|моего|друг|кто|никто|никого|ничего|больше|меньше|како|котор|когда|где|почему|если|чтобы|было|была|были|быть|без(?!\\p{L})|вместо))';
/** The same in Russian. */
export const WORD_RU = `${NO_GOODS_RU}\\p{L}{3,16}`;
export const CAME_RU = '(?:пришел|пришёл|пришл[аио]|приш[её]л|прислали|привезли|приехал[аои]?|положили|доставили|получил[аи]?)';

/** The same in Russian: goods that came with something wrong, what is lacking, what stands in the place of what. */
const NAMED_RU = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${CAME_RU} (?:мне |нам |не т\\p{L}{1,2} )?(?:${WORD_RU} ){1,3}(?:без|с|со|вместо|не того|не той|разбит|слома|поврежд|с трещин|треснут|порван)`,
    `не (?:хватает|доста[её]т|положили|доложили|довезли|привезли) (?:(?:\\p{N}{1,3}|одно[йг]о?|двух|тр[её]х) )?(?:${WORD_RU})`,
    `(?:привезли|прислали|положили|пришло) не (?:вс[её]|полностью)[^.!?\\n]{0,12}(?:нет|не было|без|не хватает) ${NO_GOODS_RU}\\p{L}{3,}`,
    `замените,? (?:пожалуйста,? )?(?:мне |нам )?(?:${WORD_RU} ){1,2}на`,
    `вместо (?!ул|улиц|г\\.|дом)${WORD_RU}(?! \\p{N})(?!\\p{L})`,
    `(?:${WORD_RU} ){1,3}из (?:моего |нашего )?заказа`,
    `заказ[ауе]? ?№? ?[\\p{N}][\\p{N}/-]{2,16} \\((?:${WORD_RU})`,
  ].join('|')})`,
);

/** Nobody has to ask what it was that came late or wrong. */
export function namesGoods({ lower }: Pick<Case, 'lower'>): boolean {
  return lower.sentences.some((text) => NAMED.test(text) || NAMED_RU.test(text));
}
