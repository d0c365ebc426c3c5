import { lowerPattern } from '../../lower-pattern.ts';
import type { Case } from '../rule.ts';

/** What was ordered or bought, by its name. */
const ORDERED = lowerPattern(
  /(?<!\p{L})(?:(?:ordered|bought|purchased) (?:from you )?(?:an?|the|some|two|three|four|\p{N}+|my|this|these) (?!order|item|goods|thing|parcel|product|day|week)\p{L}{3,}|order \S{1,20} \((?:an?|the|two|three|\p{N}+x?) \p{L}{3,}|(?:заказ(?:ыв)?ал|купил|покупал|приобр[её]л)[аи]? (?:(?:у вас|себе|на сайте|в подарок|в магазине) )?(?!заказ|доставк|е[её](?!\p{L})|его|эт[оу](?!\p{L})|товар|вещ|вчера|сегодня|позавчера|через|онлайн|недавно|давно|ещё|еще|уже|когда|всё|вас|вашем)\p{L}{4,})/u,
);

/** Nobody has to ask what it was that came late or wrong. */
export function namesGoods({ lower }: Case): boolean {
  return lower.sentences.some((text) => ORDERED.test(text));
}

/** Goods that went back or have not come, or money that is waited for: there is nothing to take a photo of. */
const GONE = lowerPattern(
  /(?<!\p{L})(?:(?:waiting|waited) (?:\p{L}+ ){0,4}for (?:my |the |a )?refund|(?:my |the )refund (?:has|hasn['’]t|is|isn['’]t|was|never|still)|(?:sent|shipped) (?:it|them|the \p{L}+) back|(?:жду|ждём|ждем|не приш[её]л|нет|обещали) (?:\p{L}+ )?возврата?|возврат (?:оформлен|не приш|так и|средств не|денег не)|(?:отправил|вернул|сдал)[аи]? (?:е[её]|его|их|товар|обратно|назад)|(?:has not|hasn['’]t|not|never|yet to) (?:been )?(?:arrived?|come|came|delivered|turned up)|where is my|where['’]s my|(?:still )?waiting for (?:my|the) (?:order|parcel)|где (?:же )?(?:мой|моя|мои|наш)(?!\p{L})|(?:заказ|посылк\p{L}|товар)\p{L}{0,2} (?:так и |ещё |еще |до сих пор )?не (?:приш|приех|достав|привез|получ)|жду (?:уже )?(?:с \p{N}|\p{L}+ (?:день|дня|дней|неделю|недели|месяц))|деньги (?:так и |до сих пор )?не (?:верн|приш|поступ))/u,
);

/** Whether the goods are not in the person's hands. */
export function areGoodsGone({ lower }: Case): boolean {
  return lower.sentences.some((text) => GONE.test(text));
}
