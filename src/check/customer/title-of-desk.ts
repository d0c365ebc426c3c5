import { lowerPattern } from '../letter-pattern.ts';

const THING =
  '(?:request|ticket|case|enquiry|inquiry|query|question|message|e-?mail|letter|booking|reservation|order|purchase|invoice|receipt|bill|statement|appointment|refund|claim|complaint|application|return|delivery|parcel|account|subscription|membership|payment|feedback|policy|contract|flight|trip|visit|stay)s?';
const THING_RU =
  '(?:обращени[ея]|заявк[аиу]|заявлени[ея]|запрос|вопрос|письмо|сообщение|бронировани[ея]|брон[ьи]|заказ[аы]?|покупк[аи]|сч[её]та?|квитанци[яи]|чек|запись|возврат|жалоб[аы]|претензи[яи]|доставк[аи]|посылк[аи]|аккаунт|подписк[аи]|плат[её]жа?|отзыв|полис|договор|рейс|поездк[аи]|визит)';
const ANY = `(?:${THING}|${THING_RU})`;
/** A number, by which a desk calls whatever it is. */
const NUMBER = String.raw`(?:,? ?(?:(?:no|nr|number|ref|reference|id|номер)\.?:? ?|[#№(] ?)?[\p{L}\p{N}/-]*\p{N}[\p{L}\p{N}/-]*\)?)?`;
const MORE = '(?:,? (?:at|with|from|for|of|on|to|in|about|в|на|от|за|из|по|с|о) .{1,60}|[:(].*| [—–-] .*)?';
const STATE =
  '(?:(?:has|have) been|was|were|is|are|will be) (?:now |just |being )?(?:received|confirmed|registered|logged|opened|created|updated|accepted|assigned|answered|resolved|closed|solved|shipped|sent|dispatched|processed|paid|approved|scheduled|cancell?ed|completed|on (?:its|the) way|ready|due|here|out for delivery)';
const STATE_RU =
  '(?:был[аои]? |уже |успешно )?(?:(?:получен|принят|зарегистрирован|создан|подтвержд[её]н|обновл[её]н|закрыт|реш[её]н|отправлен|оформлен|оплачен|обработан|выполнен|отмен[её]н|доставлен|готов)[аоы]?|в (?:работе|пути|обработке))';
const STANDS = `(?: (?:${STATE}|${STATE_RU}).{0,60})`;

/** Titles that a desk's programs write, and its customer only answers: "Your booking QX7T2P", «Ваше обращение 4471 зарегистрировано». */
const OF_DESK = lowerPattern(
  `^(?:${[
    String.raw`(?:(?:update on |regarding |about )?your|ваш[аеи]?) (?:[\p{L}-]+ ){0,2}${ANY}${NUMBER}(?:${STANDS}|${MORE})`,
    `${ANY}${NUMBER}${STANDS}`,
    `(?:${THING} confirmation|confirmation of (?:your )?${THING}|подтверждение (?:ваше(?:го|й) )?${THING_RU})${NUMBER}`,
    "(?:we(?:['’]ve| have)? (?:received|got) your|thank(?:s| you) for (?:contacting|writing to|reaching out|getting in touch|your (?:order|booking|request|message|e-?mail|enquiry|purchase))|мы (?:получили|приняли|зарегистрировали) ваш|спасибо за (?:ваше? )?(?:обращение|заказ|заявку|покупку)).*",
  ].join('|')})[.!]*$`,
);
/** Whoever writes so complains: "Your order from May was never sent". */
const COMPLAINT = lowerPattern(
  /(?<!\p{L})(?:not|never|no|wrong|late|missing|still|again|without|cannot|fail\p{L}*|\p{L}+n['’]t|не|нет|без|опять|снова|неверн\p{L}*)(?!\p{L})/u,
);

/** Whether a title is the desk's own, so that it tells nothing of what its customer writes about. */
export function isTitleOfDesk(title: string): boolean {
  const lower = title.trim().toLowerCase();
  return OF_DESK.test(lower) && !COMPLAINT.test(lower);
}
