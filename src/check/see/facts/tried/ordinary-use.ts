import { deedOf } from './deed-verbs.ts';
import { VAIN } from './deeds-by-words.ts';
import { AS_ATTEMPT } from './tried-words.ts';

/** Things done with a device, a program or a page on the way to what one wants of it. */
const STEPS: readonly RegExp[] = [
  /^(?:i |we )?(?:pressed|clicked|hit|tapped) (?:on )?(?:the )?(?:send|pay|buy|print|save|submit|next|ok|confirm|order|book|play)(?: button)?$/,
  /^(?:i |we )?closed the (?:lid|door|drawer|flap)$/,
  /^(?:i |we )?filled (?:in |out )(?:everything|(?:the|your) (?:whole |entire |online )?(?:form|application))(?: on [a-z]+day)?$/,
  /^(?:i |we )?(?:put in|typed in|entered) (?:the|my) (?:e-?mail|mail|password|code|address|number|name|details|card|pin)(?: and (?:the|my) [a-z ]{3,40})?$/,
  /^(?:i |we )?wrote an? (?:letter|text|note|story|report|essay) (?:with|in|on) /,
  /^(?:i |we )?printed (?:a|one|two|the|my) (?:sheet|page|label|letter|document|photo|ticket)s?(?: [a-z0-9]+){0,4}$/,
  /^(?:i |we )?gave it (?:the|my) (?:wi-?fi|password|code|number|name|address)$/,
  /^(?:i |we )?put (?:the|my|a) new [a-z]+ in$/,
  /^(?:я )?(?:все )?(?:заполнил|ввел)[аи]? (?:все |свои |форму|анкету|заявку|заявление|данные|логин|пароль|номер|адрес|код)(?: [а-я]+){0,2}$/,
  /^(?:я )?(?:нажал|кликнул|тыкнул|ткнул)[аи]? (?:на )?(?:кнопку )?(?:отправить|оплатить|далее|сохранить|печать|купить|войти|готово|ок|подтвердить)?$/,
];

/** How the sentence goes on where the fault stands behind the steps. */
const GOES_WRONG =
  /^.{0,60}?(?:^|[ ,;])(?:and|but|then|и|а|но|потом) (?:then |now |the |all |each |every |nothing |it |he |she |my |an? |на |пишет|выда|он|она|оно|все |ничего )/;
/** So far it is looked whether the steps were done in vain: then they are done to mend it. */
const IN_VAIN = 160;

/** Where within a clause another subject begins: "pressed send and the page …". */
const AND_IT = / (?:and|but) (?=(?:it|the|then|now|nothing|all|he|she|they) )/;

function isStepToFault(clause: string, rest: string): boolean {
  const end = AND_IT.exec(clause)?.index ?? clause.length;
  const after = clause.slice(end) + rest;
  return (
    STEPS.some((pattern) => pattern.test(clause.slice(0, end))) &&
    GOES_WRONG.test(after) &&
    !AS_ATTEMPT.test(clause) &&
    !VAIN.test(after.slice(0, IN_VAIN))
  );
}

/** What was used as it should be: said to tell that one did nothing wrong. */
const AS_TO_BE: readonly RegExp[] = [
  /^(?:i |we )?(?:used|washed|assembled|installed|brewed|mounted|cooked|built|applied) (?:it |them )?(?:exactly |just |strictly )?(?:as per|as|like|according to|per) (?:your |the |it |in |on |per )*(?:instructions?|manual|booklet|label|leaflet|box|packet|always|usual|video|picture)(?![a-z])(?! [a-z]+ times)/,
  /^(?:я |мы )?(?:[а-я]+ )?(?:заваривал|ставил|поставил|варил|надевал|одевал|стирал|смешивал|монтировал|собрал|собирал|поливал|принимал|кормил|устанавливал|установил|пользовал|обновлял|клеил|мазал)[аи]?(?:сь|ся)? (?:все |строго |точно |только |правильно )*(?:по (?:[а-я]+ )?(?:инструкци|картинк|ярлык|рецепт|схем|видео|описани)[а-я]*|как (?:в|на) (?:вашем |вашей |вашей же )?(?:видео|инструкци|картинк|ярлык|упаковк|рецепт|схем)[а-я]*)$/,
];

/** Done anew it is a remedy. */
const ANEW = /(?<![a-zа-я])(?:again|anew|заново|снова|опять|еще раз|обратно|повторно)(?![a-zа-я])/;

/** What was bought, ordered and paid, and what came of it. */
const ORDERED: readonly RegExp[] = [
  /^(?:i |we )?(?:paid|got) (?:only |just )?(?:[£$€]\d|\d+ (?:for|of)|(?:\d+|one|two|three|four|half)$)/,
  /(?<![a-z])took .{1,30} on (?:trial|approval|hire)(?![a-z])/,
  /^(?:я |мы )?(?:купил|взял|заказал|оплатил)[аи]? (?:[^ ]+ ){0,6}?(?:два раза|дважды)(?! нов)/,
  /^(?:я |мы )?(?:брал|купил|покупал)[аи]? (?:(?:мужу|жене|сыну|дочери|маме|себе) )?(?:у вас|в ваш|с рук|(?:сертификат|абонемент|билет|слот|путевк|тур|подписк)[а-я]*)/,
  /^(?:из них |уже )?(?:использовал|потратил)[аи]? (?:\d|один|два|две|три|четыре|пять|шесть|семь|половину)/,
  /^(?:я )?перев(?:ел|ела|ели) (?:вам |деньги |я |ему |ей )*(?:\d|за |не тому|не туда|по (?:ошибке|номеру)|на (?:вашу карту|чужую))/,
  /^(?:оплата|платеж|деньги|сумма|заказ|подписка|списание|комиссия|бронь|страховка|по [а-я]+|за [а-я]+)(?: [а-я]+){0,2} (?:прош(?:ел|ла|ли)|списал(?:и|ась|ись|ся)|снял(?:и|ась|ись)|оформил(?:ся|ась)|задвоил[а-я]+)(?![а-я])/,
];

const ASKED_FOR =
  /^(?:i |we |and |but )*asked for (?![a-z_.]+=|(?:a|an|the|my|our|some|your)? ?(?:refund|manager|supervisor|human|person|replacement|help|call|receipt|copy|explanation|reply|answer|credit|return|repair|engineer|technician|invoice|update|advice|confirmation|link|code|new|list|it|them|someone|somebody|details|proof))/;
const CAME = /(?:^|[\s,.;])(?:got|received|came|arrived|sent|delivered|given|gave|brought)(?![a-z])/;
const RUSSIAN_ASKED =
  /^(?:а |но )?(?:я |мы )?(?:же )?(?:просил|заказывал|заказал)[аи]?(?: (?!(?:[а-я]+(?:ть|ти|чь)(?:ся)?|вас|вам|чат|поддержк[а-я]+|оператор[а-я]*|менеджер[а-я]*|еще|снова|дважды)(?![а-я]))[^ ]+){1,4}$/;
const RUSSIAN_CAME =
  /(?<![а-я])(?:прислали|положили|привезли|принесли|дали|сделали|пришл[аио]|пришел|получил[аи]?|налили|отрезали|приехал[аио]?|выдали)(?![а-я])/;

const isOrderTold = (clause: string, before: string, rest: string): boolean =>
  (ASKED_FOR.test(clause) && CAME.test(`${clause.replace(/^.*asked for /, '')}${rest.slice(0, 50)}`)) ||
  (RUSSIAN_ASKED.test(clause) && RUSSIAN_CAME.test(`${before.slice(-80)} ${rest.slice(0, 60)}`));

/** What was not done: a verb with its «не», and no other beside. */
const UNDONE = /^(?:[а-я0-9]+ ){0,4}?(?:чуть )?не ((?!измени)[а-я]{3,})(?= ?$| )(.*)$/;
const RUSSIAN_LEFT = /^чуть (?:[а-я]+ ){0,3}не [а-я]+(?:л|ла|ли|с)(?:ся|сь)?(?![а-я])/;
const LEFT_ALONE =
  /^(?:but )?(?:i|we)(?:'d|'ve| had| have)? (?:changed|touched|altered|moved|done) nothing(?![a-z])|^(?:but )?(?:i|we) (?:did not|didn't|didnt|have not|haven't|had not|hadn't|never) (?:change|touch|alter|move|drop|open|use)[a-z]{0,2}(?![a-z])/;
/** A verb of the past: where one stands beside, the clause tells a deed after all. */
const RUSSIAN_PAST = /(?<![а-я])[а-я]{2,}(?:л|ла|ли)(?:ся|сь)?(?![а-я])/;

function isUndone(clause: string): boolean {
  if (LEFT_ALONE.test(clause) || RUSSIAN_LEFT.test(clause)) return true;
  const [, verb = '', after = ''] = UNDONE.exec(clause) ?? [];
  const deed = verb && deedOf(verb)?.deed;
  const before = clause.slice(0, clause.length - after.length - verb.length);
  return (deed === 'remedy' || deed === 'mend' || deed === 'handle' || LET_BE.test(verb)) && !RUSSIAN_PAST.test(after) && !RUSSIAN_PAST.test(before);
}
const LET_BE = /^(?:двигал|трогал|ронял|уронил|мочил|бил|вскрывал)[аи]?$/;

/** Whether a clause tells how something was ordered, paid and used, or what was left alone: nothing that was done about a fault. `before`, `rest`: how its sentence begins and goes on. */
export const isOrdinaryUse = (clause: string, before: string, rest: string): boolean =>
  (AS_TO_BE.some((pattern) => pattern.test(clause)) && !ANEW.test(clause)) ||
  ORDERED.some((pattern) => pattern.test(clause)) ||
  isOrderTold(clause, before, rest) ||
  isUndone(clause) ||
  isStepToFault(clause, rest);
