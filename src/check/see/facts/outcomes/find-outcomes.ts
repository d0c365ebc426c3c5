import { clausesOf } from '../clauses.ts';
import type { Found, Passage } from '../passage.ts';
import { wholeWords } from '../whole-words.ts';

/** What a desk can do for somebody. */
const DO =
  '(?:refund|re-?fund|return|send|re-?send|ship|replace|exchange|swap|cancel|call|ring|phone|telephone|e-?mail|text|write|fix|repair|restore|re-?instate|re-?activate|activate|unlock|unblock|un-?ban|release|reverse|remove|delete|add|credit|correct|change|update|confirm|tell|explain|clarify|check|look into|investigate|look at|sort|resolve|issue|re-?issue|deliver|redeliver|redirect|forward|transfer|stop|switch|turn|reset|merge|move|extend|waive|compensate|reimburse|pay|give|let me (?:know|have|in|keep|off)|let us|make sure|arrange|open|close|provide|process|advise|honou?r|apply|ask|put|take|get|find|block|freeze|merge|document|revert|backport|publish|re-?open|accept|bring|collect|fetch|schedule|book|skip|escalate|drop|raise|lift|approve|reconsider|keep|include|allow|mend|undo|recover|downgrade|upgrade|post|trace|chase|acknowledge|grant|hand|mark|split|bump|tag|rename|support|be (?:refunded|called|paid|told|given|sent|compensated))';
const ASKING =
  "(?:please|pls|plz|kindly|can you(?: please| just| kindly)?|could you(?: please| kindly| just)?|could (?:somebody|someone|anyone)(?: please)?|can (?:somebody|someone|anyone)(?: please)?|would you(?: please| kindly| mind)?|will you(?: please)?|may i ask you to|i (?:would |must |hereby )?(?:ask|request|beg|urge|demand)(?: that)?(?: you)?(?: politely)?(?:,? but for the last time,?)?(?: to)?|we (?:ask|request)(?: that)?(?: you)?(?: to)?|i need you to|i want you to|i'd (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|i would (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|just|either|so please|then please|i'd be (?:grateful|glad|happy) if (?:you|someone|somebody) (?:could|would)|i (?:would|should) be (?:most |very )?(?:grateful|glad|obliged|happy) if (?:you|someone|somebody)(?: could| would)?|is it possible to|any chance (?:you (?:can|could)|of)|do me a favou?r and|all i (?:want|ask)(?: is)?(?: for you)?(?: to)?|requesting|you to|if you (?:can|could) just)";

/** How people say in English what they want done. */
const ENGLISH: readonly RegExp[] = [
  wholeWords(
    `${ASKING},? (?:also |then |either |at least |urgently |just |therefore |me |us |to )*${DO}(?![a-z-])(?! (?:attached|below|enclosed|the attached|note|see)(?![a-z]))`,
  ),
  wholeWords(
    "(?:i|we)(?:'d| would)? (?:just |only |really |simply |still |also )?(?:want|need|like|prefer|expect|demand|require|request|appreciate|insist on|ask for)(?: to (?:have|get|be|receive|see))? (?:(?:a|an|my|the|our|this|it|you|all|full|is|for|some|one|either|your|somebody|someone|back|that|another|new|partial|complete|prompt|proper|written|different|same|working|immediate) )*(?:refund(?:ed)?|money|replacement|exchange|compensation|call(?:back)?|call back|answer|reply|explanation|apology|confirmation|invoice|discount|repair|cancell?ation|fixed|restored|returned|replaced|cancelled|canceled|unlocked|unblocked|activated|delivered|credited|credit|reply|courier|sent|resent|back|parcel|order|label|date|number|version|fix|key|access|account|account closed|save|closed|removed|deleted|corrected|changed|resolved|sorted|called|contacted|points|code|person|human|visit|engineer|technician|document|letter|statement|copy|receipt|price|difference|fee|charge|pan|answer|solution|workaround|patch|release|one that works|name|£[\\d.]+|\\$[\\d.]+|€[\\d.]+)(?![a-z])",
  ),
  wholeWords(
    "(?:my )?money back|full refund(?: please| now)?|refund (?:please|me|my|the|for|it|now|of)|(?:a )?(?:refund|replacement|call ?back|exchange)(?: please| would| is (?:what|all)|,? please)|i am (?:asking|requesting|looking) (?:for|that|you)|i'm (?:asking|requesting|looking) (?:for|that|you)|i(?:'d| would) settle for|what i (?:want|need|would like)(?: is)?|i hereby [a-z]+|i await|i look forward to (?:my|a|the|your) (?:refund|replacement|money)|requesting (?:a|an|the)|please advise|you owe me|should be (?:refunded|compensated)|is to be paid back",
  ),
];
const DIRECT = wholeWords(
  `${DO}(?= (?:me|my|us|our|the|it|this|that|these|them|both|a|an|all|one|your|him|her|back|whichever|what|when|where|how|why|which|if|ten|two|three|everything|to|please|plz|pls|those|£|\\$|€)(?![a-z])|,? please|,? pls|,? plz)`,
);

/** How people say in Russian what they want done. */
const RUSSIAN: readonly RegExp[] = [
  wholeWords(
    '(?:очень |убедительно |настоятельно |еще раз |вновь )*(?:прошу|просим|просьба|требую|требуем|настаиваю|хотел(?:а|и|ось)? бы|хочется|хочу|хотим|желаю|жду|ждем|ожидаю|нужен|нужна|нужно|нужны|необходимо|надо|буду (?:благодар[а-я]{2,3}|признател[а-я]{2,3})|мне бы|рассчитываю|настоятельно)(?: (?:вас|вам|мне|нам|я|чтобы|чтоб|от вас|либо|или|просто|только|все-таки|срочно|пожалуйста|как можно скорее|уже|хотя бы|наконец|еще|все|же|теперь|очень|получить|если|вы|на|о|бы|был[аио]?|мои|мой|мою|свои|свой|полный|полную|полностью))*,? (?:верн[а-я]{2,4}|возвр[а-я]{2,6}|возмест[а-я]{2,4}|возмещени[а-я]|компенс[а-я]{4,8}|обмен[а-я]{0,6}|поменя[а-я]{2,3}|замен[а-я]{1,6}|отмен[а-я]{1,4}|аннулир[а-я]{4,6}|перезвон[а-я]{2,5}|позвон[а-я]{2,4}|звон(?:ок|ка)|связат[а-я]{2,3}|свяжит[а-я]{2,3}|разблокир[а-я]{4,7}|разобрат[а-я]{2,3}|разобрал[а-я]{2,3}|восстан[а-я]{3,8}|исправ[а-я]{2,7}|испр[а-я]{3,6}|почин[а-я]{2,5}|устран[а-я]{2,6}|достав[а-я]{2,5}|привез[а-я]{2,4}|присл[а-я]{2,4}|прислат[а-я]|выслат[а-я]|отправ[а-я]{2,5}|сообщ[а-я]{2,5}|уточн[а-я]{2,6}|объясн[а-я]{2,7}|разъясн[а-я]{2,6}|подтвер[а-я]{3,8}|провер[а-я]{2,5}|пересчит[а-я]{2,5}|перерасч[а-я]{2,4}|перерасчет[а-я]{0,2}|начисл[а-я]{2,5}|спис[а-я]{2,5}|удал[а-я]{2,5}|закры[а-я]{2,4}|отключ[а-я]{2,5}|подключ[а-я]{2,5}|актив[а-я]{4,8}|продл[а-я]{2,5}|предостав[а-я]{2,6}|выда[а-я]{2,4}|выдел[а-я]{2,4}|прин[яи][а-я]{2,4}|рассмотр[а-я]{2,6}|ускор[а-я]{2,5}|помоч[а-я]|посодейств[а-я]{3,6}|сдела[а-я]{2,4}|передел[а-я]{2,4}|назначит[а-я]?|найти|нашл[аи]|вызв[а-я]{2,4}|мастер[а-я]?|специалист[а-я]?|ответ[а-я]{0,5}|решени[а-я]|решит[а-я]?|действи[а-я]|извинени[а-я]|деньги|денег|средства|средств|акт|чек|счет|скидк[а-я]|дат[ауы]|размер|товар|заказ|посылк[уа]|доступ|версию|ссылк[уа]|инструкци[юя]|справк[уа]|документ[а-я]{0,2}|код|ключ|бонус[а-я]{0,2}|балл[а-я]{0,2}|открыт[а-я]|дат[а-я]|забрать|получить|расторгн[а-я]{2,3}|расторжени[а-я]|перенес[а-я]{2,3}|перевест[а-я]|перевод|изменит[а-я]?|сменит[а-я]?|внест[а-я]|добав[а-я]{2,4}|убра[а-я]{2,3}|снять|снизит[а-я]?|прекратит[а-я]?|оформит[а-я]?|выпуст[а-я]{2,3}|вернул[а-я]|передат[а-я]|согласоват[а-я]|указат[а-я]|дать|дослат[а-я]|довез[а-я]{2,3}|отремонтир[а-я]{4,6}|ремонт[а-я]?|перевыпуст[а-я]{2,3}|перевыпуск|откат[а-я]{2,4}|прислал[аи]|позвонил[аи]|перезвонил[аи]|починил[аи]|исправил[аи]|разобрались|объяснил[аи]|сделал[аи]|подсказать|уведомить|информировать|обеспечить|организовать|зачесть|зачислить|учесть|поставить|включить|выключить|пустить|впустить|пропустить|повторить|продолжить)(?![а-я])',
  ),
  wholeWords(
    '(?:можно|можете|могли бы вы|не могли бы вы|сможете|возможно)(?: ли)?(?: (?:вы|мне|как-то|как-нибудь|пожалуйста|просто|сделать|все-таки|уже|его|ее|их|ли|хотя бы|будет|бы))* (?:вернуть|обменять|поменять|заменить|отменить|перезвонить|позвонить|разблокировать|восстановить|исправить|починить|доставить|прислать|отправить|переслать|перенести|изменить|удалить|закрыть|отключить|подключить|продлить|выслать|сменить|отдать|ускорить|переоформить|пересчитать|забрать|объединить|привезти|добавить|убрать|списать|перевести|оформить возврат|сделать (?:возврат|обмен|перерасчет))(?![а-я])',
  ),
  wholeWords(
    '(?:верните|возвратите|отдайте) (?:мне |мои |все |нам |уже |пожалуйста |наконец )*(?:деньги|бабки|средства|мои|сумму|[а-я\\d]+)|деньги (?:назад|обратно|верните)|возврат (?:денег|средств)(?= ?(?:$|[.,!]|пожалуйста|на карту))',
  ),
];
/** Orders to the desk, in the polite plural; what is said in courtesy, or tells a reader how to repeat it, is none. */
const IMPERATIVE = /(?<![а-я])([а-я]{2,16}(?:йте|ите|ьте)(?:сь)?)(?![а-я])/g;
const NO_ORDER =
  /^(?:здравствуйте|здрасьте|извините|простите|скажите|подскажите|поймите|представьте|попробуйте|нажмите|откройте|введите|перейдите|зайдите|выберите|смотрите|посмотрите|глядите|учтите|давайте|знаете|хотите|видите|говорите|просите|пишите|молчите|держите|стоите|обратите|считайте|имейте|будьте|обращайтесь|повторите|проверьте|звоните|ждите|дождитесь|оставайтесь|кликните|запустите|установите|скачайте|заметьте|поверьте|верите|помните|думайте|извиняйте|простите|делите|платите|купите|возите|носите|ходите|работаите|дышите|слышите|шутите|терпите|судите|стоите|храните|производите|проводите|находитесь|относитесь|гордитесь|боритесь|хватит|обратитесь|войдите|авторизуйтесь|дайте|войдите|попытайтесь|следуйте|соблюдайте|сравните|спросите|почитайте|прочитайте|прочтите|взгляните|гляньте|признайтесь|радуйтесь|учитесь|стыдитесь|постыдитесь|вспомните|вводите|выводите|приходите|уходите|заходите|выходите|переводите|относите|привозите|просите|требуите|сидите|лежите|кормите|тянете|берите|обещайте|кричите|спите)$/;
const VERB_YOU = /(?<![а-я])(?:вы|если вы|чего вы|что вы|как вы|почему вы|когда вы)(?: [а-я]{1,10}){0,2} $/;
/** Where an order may begin. */
const ORDER_BEGINS =
  /(?:^|[.,;:!?()—–-] ?|(?<![а-я])(?:и|или|либо|а|но|то|лучше|просто|пожалуйста|плиз|срочно|уже|же|тогда|так|наконец|один|сначала|может|хотя бы|еще|очень прошу|прошу|по возможности|немедленно|сами|будьте добры,?|будьте любезны,?|мне|нам|вас|сейчас же|адрес|деньги|его|ее|их|заказ|это|все) )$/;
const ADDRESSED = /^(?:подскажите|посмотрите|скажите|проверьте|дайте|звоните|пишите|напишите|помогите|сделайте|обратите)$/;

/** The wish, clause by clause: what the desk is to do. Wishes for the product itself are not told apart from it where they are put as an order. */
export function outcomesIn({ plain, part, form, isTitle }: Passage): readonly Found[] {
  if (part === 'steps' || (form === 'numbered' && part !== 'outcome' && !/please|прошу|верните/.test(plain))) return [];
  const clauses = clausesOf(plain);
  if (part === 'outcome') return clauses.length > 0 ? [{ start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? plain.length }] : [];
  return clauses.filter(({ start, end }) => {
    const clause = plain.slice(start, end);
    if (isTitle && !/верните|refund|please|прошу|money back/.test(clause)) return false;
    return (/[a-z]/.test(clause) && isEnglishWish(clause, plain, end)) || (/[а-я]/.test(clause) && isRussianWish(clause, plain, start, end));
  });
}

const NO_WISH =
  /(?<![a-z])(?:please (?:find|see|note|be aware|let me know if (?:you need|there|any|further)|try|wait|contact|enter|select|check your|verify|log|sign|refer|bear|excuse|forgive|help|tell me how)|thank|don't want|do not want|didn't (?:want|ask)|you (?:told|asked|want)|(?:he|she|it|they|page|site|app) (?:says?|said|asks?|asked|tells?|told))(?![a-z])/;

function isEnglishWish(clause: string, plain: string, end: number): boolean {
  if (NO_WISH.test(clause)) return false;
  if (ENGLISH.some((pattern) => has(pattern, clause))) return true;
  const asked = /^[\s"')]{0,3}\?/.test(plain.slice(end, end + 5));
  return !asked && direct(clause);
}

/** An order at the beginning of a clause: "Refund me", "cancel ten of them". */
function direct(clause: string): boolean {
  DIRECT.lastIndex = 0;
  const match = DIRECT.exec(clause);
  return (
    match !== null &&
    /^(?:(?:so|and|or|then|now|just|either|please|pls|also|or just|at least) )*$/.test(clause.slice(0, match.index)) &&
    DESK_ONLY.test(match[0])
  );
}

const DESK_ONLY =
  /^(?:refund|return|send|re-?send|ship|replace|exchange|cancel|call|ring|phone|give|fix|restore|re-?instate|unlock|unblock|release|reverse|credit|correct|confirm|tell|explain|deliver|redirect|compensate|reimburse|pay|let|waive|issue|stop|take|get|bring|collect|fetch|honour|honor|skip|put|keep|revert|delete|remove|cancel|extend|sort)/;

function isRussianWish(clause: string, plain: string, start: number, end: number): boolean {
  if (/^[\s"»)]{0,3}\?/.test(plain.slice(end, end + 5)) && !/(?:можно|можете|могли бы|верните|пришлите)/.test(clause)) return false;
  if (
    /(?<![а-я])(?:не (?:хочу|хотел|надо|нужно|прошу|требую)|хотел(?:а)? (?:оплатить|купить|заказать|войти|зайти|поменять адрес)|чтобы (?:узнать|войти)|просят|просит|требуют|требует|для этого (?:нужно|надо)|нужно ли|надо ли|мне надо (?:узнать|ехать)|хочу (?:оплатить|купить|заказать|войти|зайти|понять|узнать|отменить заказ))(?![а-я])/.test(
      clause,
    )
  )
    return false;
  if (RUSSIAN.some((pattern) => has(pattern, clause))) return true;
  return orders(clause, plain, start);
}

function orders(clause: string, plain: string, start: number): boolean {
  for (const match of clause.matchAll(IMPERATIVE)) {
    const verb = match[1] ?? '';
    const before = plain.slice(Math.max(0, start + match.index - 40), start + match.index);
    if ((NO_ORDER.test(verb) && !ADDRESSED.test(verb)) || VERB_YOU.test(before)) continue;
    if (
      ADDRESSED.test(verb) &&
      !/(?:деньги|возврат|заказ|мне|нам|прошу|номер|дату|исправ|вернуть|верн|сами|чтоб|перерасч|откат|доступ|нормально|письменно|адрес|ответ|статус|срок)/.test(
        clause,
      )
    )
      continue;
    if (ADDRESSED.test(verb) && /^(?:подскажите|скажите|посмотрите|обратите)$/.test(verb)) continue;
    if (ORDER_BEGINS.test(before) || match.index < 26) return true;
  }
  return false;
}

function has(pattern: RegExp, clause: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(clause);
}
