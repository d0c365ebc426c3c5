import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';

/** What a desk has of somebody, each under a number. */
const CASE_EN =
  '(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipment|requests?|tickets?|applications?|claims?|refunds?|returns?|repairs?|complaints?|payments?|transfers?|bookings?)';
const CASE_RU =
  '(?:заказ|посылк|доставк|отправлени|заявк|обращени|заявлени|тикет|жалоб|претензи|возврат|ремонт|платеж|платёж|перевод|бронировани|брон)\\p{L}{0,3}';
const OWN_EN = '(?:my|our|the|this|that)(?: (?:last|latest|recent|first|second|new|other|online|support|refund|repair|warranty))?';
const OWN_RU = '(?:(?:мо|наш|эт)\\p{L}{1,3} )?';
/** Of the thing itself nothing more is said than its number: "the return key" and «как мой возврат оформить» are something else. */
const NO_MORE = '(?= ?(?:$|[.,!?;)\\n№#]|\\p{N}|number |no\\.? |номер |от |from ))';

/** "What happened to my order?", "any news on the refund", «что с заказом», «как там моя заявка». */
const WHAT_BECAME = lowerPattern(
  `(?<!\\p{L})(?:${[
    `what(?:['’]?s| is| has|s)?(?: been)? (?:happen(?:ed|ing)|going on|become|became|up) (?:to|with|of) ${OWN_EN} ${CASE_EN}`,
    `(?:what(?:['’]?s| is) the )?status of ${OWN_EN} ${CASE_EN}`,
    `any (?:news|updates?|progress|word)(?: from you)? (?:on|about|regarding|with|for) ${OWN_EN} ${CASE_EN}`,
    `how(?: is|['’]?s|s) (?:my|our) ${CASE_EN}`,
    `(?<!(?:потому|спасибо|знаю|понимаю|ясно|сказали),? )что (?:(?:там|сейчас|же|случилось|стало|происходит|слышно) ){0,2}(?:с|со|про|по) ${OWN_RU}${CASE_RU}`,
    `как (?:там |продвигается |обстоят дела с |дела с )?(?:(?:мо|наш)\\p{L}{1,3} )${CASE_RU}`,
    `есть (?:ли )?(?:новости|движение|изменения) (?:по|с) ${OWN_RU}${CASE_RU}`,
  ].join('|')})(?!\\p{L})${NO_MORE}`,
);

/** Whether somebody asks what became of an order, a request or a refund of theirs: nobody can tell before it is found. */
export function asksWhatBecame({ lower }: Lowered): boolean {
  return WHAT_BECAME.test(lower.source);
}
