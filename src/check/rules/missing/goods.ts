import { lateRefund } from '../../customer/refund-late.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Case, Lowered } from '../rule.ts';

/** Goods that went back or have not come, or money that is waited for: there is nothing to take a photo of. */
const GONE = lowerPattern(
  /(?<!\p{L})(?:(?:waiting|waited) (?:\p{L}+ ){0,4}for (?:my |the |a )?refund|(?:my |the )refund (?:has|hasn['’]t|is|isn['’]t|was|never|still)|(?:thanks|thank you) for (?:the|my) refund|(?:спасибо|благодар\p{L}{1,3}) за возврат|вернули (?:\p{L}{1,8} )?(?:\p{N}|деньги)|(?:sent|shipped) (?:it|them|the \p{L}+) back|(?:жду|ждём|ждем|не приш[её]л|нет|обещали) (?:\p{L}+ )?возврата?|возврат (?:оформлен|не приш|так и|средств не|денег не)|(?:отправил|вернул|сдал)[аи]? (?:е[её]|его|их|товар|обратно|назад)|(?:not|n['’]t|never|yet to|nobody|no one|nothing) (?:(?:been|be|yet|even|actually|ever|has) ){0,2}(?:arrived?|(?:come|came)(?! (?:off|out|on|up|with|apart|clean))|delivered|turned up|show(?:ed|n) up|shipped|dispatched|posted|brought|(?<=be(?:en)? )sent|received? (?:it|them|(?:my|the|our|this) (?:order|parcel|package|goods|items?)))|where is my|where['’]s my|(?:still |is |are )not here(?!\p{L})|overdue|(?:has|have|had)(?:n['’]t| not) (?:been )?(?:mailed|moved)|refunds? [^.!?\n]{0,40}(?:pending|outstanding|late)|(?:still )?waiting for (?:my|the) (?:order|parcel)|где (?:же )?(?:мой|моя|мои|наш)(?!\p{L})|(?:заказ|посылк\p{L}|товар)\p{L}{0,2} (?:[\p{L}\p{N}№-]{1,20} ){0,5}не (?:приш[её]?л|приех|достав|привез|привёз|получ|отправ|отгру|высл|переда|собра)|не (?:отправ|отгру|высл|достав|привез|привёз)\p{L}{1,5} (?:мне |нам |мой |наш |ещё |еще ){0,2}(?:заказ|посылк|товар)|(?:заказ|посылк\p{L}|товар)\p{L}{0,2} (?:[\p{L}\p{N}№-]{1,20} ){0,4}(?:задерж|просроч|застря|потеря|опазд)|трек\p{L}{0,3} (?:[\p{L}\p{N}-]{1,20} ){0,4}не (?:обновл|меня|двига)|жду (?:уже )?(?:с \p{N}|\p{L}+ (?:день|дня|дней|неделю|недели|месяц))|деньги (?:так и |до сих пор )?не (?:верн|приш|поступ))/u,
);

/** Whether the goods are not in the person's hands. */
export function areGoodsGone({ lower }: Pick<Lowered, 'lower'>): boolean {
  return lower.sentences.some((text) => GONE.test(text)) || lateRefund(lower.sentences) >= 0;
}

/** Why somebody gives up what is in order. */
const GIVEN_UP = lowerPattern(
  /(?<!\p{L})(?:changed (?:my|our) minds?|(?:found|saw|seen|got|is) (?:\p{L}{2,10} ){0,2}cheaper|no longer (?:need|want)|(?:do not|don['’]t) need (?:it|them) any ?more|передумал[аи]?|дешевле|больше не (?:нуж[её]?н[аоы]?|актуальн\p{L})|(?:стал[аои]?|уже) не нуж[её]?н[аоы]?|cancel (?:my |the |our |this )?(?:order|booking)|(?:отмен|аннулир)\p{L}{2,6},? (?:пожалуйста,? )?(?:мой |этот |наш )?(?:заказ|бронь))(?!\p{L})/u,
);

/** Whether goods are given up though nothing is said against them: nobody has to ask what is wrong, nor to see it. */
export function areGoodsGivenUp({ lower }: Case): boolean {
  return lower.sentences.some((text) => GIVEN_UP.test(text));
}

/** A paper that belongs to an order, and that it is wanted. */
const PAPER = lowerPattern(
  /(?<!\p{L})(?:send|e-?mail|issue|require|request|provide|need|get|have|forward|want|resend|copy of|download) (?:(?!not |no )[\p{L}\p{N}'’-]{1,12} ){0,4}(?:invoice|receipt|bill|proof of purchase|warranty card|credit note|packing slip|certificate)s?(?!\p{L})|(?<!\p{L})(?:пришл|прислать|вышл|высл|направ|отправ|выстав|предостав|скинь|дай|нуж|выдай|получить|сдела|продублир)\p{L}{0,6},? (?:пожалуйста,? )?(?:[\p{L}\p{N}-]{1,16} ){0,3}(?:чек|сч[её]т(?:[а-]\p{L}{0,7})?|накладн\p{L}{2,3}|акты?|квитанци\p{L}|инвойс|упд|документы?|справк\p{L}|сертификат)(?!\p{L})/u,
);

/** Whether only a paper to an order is wanted, and nothing is told to be wrong with the goods. */
export function wantsPaper({ seen, lower }: Case): boolean {
  return !seen.sentences.some(({ labels }) => labels.includes('observed')) && lower.sentences.some((text) => PAPER.test(text));
}

/** Whoever has one wants none. */
const HAS_PAPER = lowerPattern(
  /(?<!\p{L})(?:(?:i|we)(?:['’]ve| (?:still )?have| kept| attached| attach)(?! to)(?: \p{L}+){0,3} (?:invoice|receipt|bill|certificate)|(?:чек|квитанци\p{L}|сч[её]т|накладн\p{L}{2,3}) (?:есть|сохранил\p{L}{0,3}|прилагаю|прикладываю|на руках|во вложении))/u,
);

/** Papers that many desks hand out, and no order has by itself. */
const OFFICIAL = lowerPattern(/(?<!\p{L})(?:certificates?|документ\p{L}{0,3}|справк\p{L}|сертификат\p{L}{0,2}|акт\p{L}{0,2})(?!\p{L})/u);
/** Papers that belong to what was sold. */
const SOLD = lowerPattern(
  /(?<!\p{L})(?:invoices?|receipts?|bills?|proof of purchase|warranty|credit notes?|packing slips?|orders?|purchases?|goods|products?|items?|bought|deliver\p{L}*|parcels?|tax|vat|чек\p{L}{0,2}|сч[её]т\p{L}{0,2}(?:-\p{L}+)?|накладн\p{L}{2,3}|квитанци\p{L}|инвойс\p{L}?|упд|заказ\p{L}{0,2}|товар\p{L}{0,2}|покупк\p{L}|куп(?:ил|лен)\p{L}*|поставк\p{L}|оплат\p{L}|оплач\p{L}+|договор\p{L}{0,2}|сверки|закрывающ\p{L}{2,3}|ндс)(?!\p{L})/u,
);

/** Whether the papers of a text are such as no order has, and nothing was sold. */
export function isOfficialPaper({ lower: { source } }: Case): boolean {
  return OFFICIAL.test(source) && !SOLD.test(source);
}

/** Whether a paper is wanted that the person has not, and that belongs to what was sold: only the answer would hold its number. */
export function lacksPaper(about: Case): boolean {
  return wantsPaper(about) && !isOfficialPaper(about) && !about.lower.sentences.some((text) => HAS_PAPER.test(text));
}
