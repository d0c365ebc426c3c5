import type { Found, Passage } from '../passage.ts';
import { wholeWords } from '../whole-words.ts';
import { isMadeAsWish } from './english-wishes.ts';
import { isMadeAsRussianWish } from './russian-wishes.ts';

/** What a desk can do for somebody. */
const DO =
  '(?:refund|re-?fund|return|send|re-?send|ship|replace|exchange|swap|cancel|call|ring|phone|telephone|e-?mail|text|write|fix|repair|restore|re-?instate|re-?activate|activate|unlock|unblock|un-?ban|release|reverse|remove|delete|add|credit|correct|change|update|confirm|tell|explain|clarify|check|look into|investigate|look at|sort|resolve|issue|re-?issue|deliver|redeliver|redirect|forward|transfer|stop|switch|turn|reset|merge|move|extend|waive|compensate|reimburse|pay|give|let me (?:know|have|in|keep|off)|let us|make sure|arrange|open|close|provide|process|advise|honou?r|apply|ask|put|take|get|find|block|freeze|merge|document|revert|backport|publish|re-?open|accept|bring|collect|fetch|schedule|book|skip|escalate|drop|raise|lift|approve|reconsider|keep|include|allow|mend|undo|cherry-pick|re-?sync|unsubscribe|re-?calculate|recover|downgrade|upgrade|post|trace|chase|acknowledge|grant|hand|mark|split|bump|tag|rename|support|be (?:refunded|called|paid|told|given|sent|compensated))';
const ASKING =
  "(?:please|pls|plz|kindly|can (?:you|u|ya)(?: please| just| kindly)?|could (?:you|u)(?: please| kindly| just)?|could (?:somebody|someone|anyone)(?: please)?|can (?:somebody|someone|anyone)(?: please)?|would you(?: please| kindly)?|will you please|may i ask you to|i (?:would |must |hereby )?(?:ask|request|beg|urge|demand)(?: that)?(?: you)?(?: politely)?(?:,? but for the last time,?)?(?: to)?|we (?:ask|request)(?: that)?(?: you)?(?: to)?|i need you to|i want you to|i'd (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|i would (?:like|appreciate) (?:it if )?you(?: could| would)?(?: to)?|so please|then please|i'd be (?:grateful|glad|happy) if (?:you|someone|somebody) (?:could|would)|i (?:would|should) be (?:most |very )?(?:grateful|glad|obliged|happy) if (?:you|someone|somebody)(?: could| would)?|any chance (?:you (?:can|could)|of)|do me a favou?r and|all i (?:want|ask)(?: is)?(?: for you)?(?: to)?|requesting|if you (?:can|could) just)";

/** How people say in English what they want done. */
const ENGLISH: readonly RegExp[] = [
  wholeWords(
    `${ASKING},? (?:also |then |either |at least |urgently |just |therefore |me |us |to )*${DO}(?![a-z-])(?! (?:attached|below|enclosed|the attached|note|see)(?![a-z]))`,
  ),
  wholeWords(
    "(?:i|we)(?:'d| would)? (?:just |only |really |simply |still |also )?(?:want|need|like|prefer|expect|demand|require|request|appreciate|insist on|ask for)(?: to (?:have|get|be|receive|see))? (?:(?:a|an|my|the|our|this|it|you|all|full|is|for|some|one|either|your|somebody|someone|back|that|another|new|partial|complete|prompt|proper|written|different|same|working|immediate) )*(?:refund(?:ed)?|money|replacement|exchange|compensation|call(?:back)?|call back|answer|reply|explanation|apology|confirmation|invoice|discount|repair|cancell?ation|fixed|restored|returned|replaced|cancelled|canceled|unlocked|unblocked|activated|delivered|credited|credit|reply|courier|sent|resent|back|parcel|order|label|date|number|version|fix|key|access|account|account closed|save|closed|removed|deleted|corrected|changed|resolved|sorted|called|contacted|points|code|person|human|visit|engineer|technician|document|letter|statement|copy|receipt|price|difference|fee|charge|pan|answer|solution|workaround|patch|release|one that works|name|£[\\d.]+|\\$[\\d.]+|€[\\d.]+)(?![a-z])",
  ),
  wholeWords(
    "(?:my )?money back|full refund(?: please| now)?|refund (?:please|me|my|the|it|now)|(?:a )?(?:refund|replacement|call ?back|exchange)(?: please| would| is (?:what|all)|,? please)|i am (?:asking|requesting|looking) (?:for|that|you)|i'm (?:asking|requesting|looking) (?:for|that|you)|i(?:'d| would) settle for|what i (?:want|need|would like)(?: is)?|i hereby [a-z]+|i await|i look forward to (?:my|a|the|your) (?:refund|replacement|money)|requesting (?:a|an|the)|please advise|you owe me|should be (?:refunded|compensated)|is to be paid back",
  ),
];
/** "please" before any verb, or after a wish; what is left out asks for no deed. */
const PLEASE =
  /(?<![a-z])(?:please|pls|plz|kindly)\*{0,2},? (?:just |do |also |don't |can you |could you |urgently |be so kind (?:as )?to )?(?!note(?![a-z])|bear|excuse|forgive|tell me how|help(?: me)?$|(?:wait|contact|enter|select|choose|verify|log|sign|refer|understand|know|believe|thanks|thank|and|or|but|for|my|the|a|i|we|it|that|this|at|in|if|be|see|find|try|fill)(?![a-z])|read (?:the|our)|don.?t|accept my|let me know if|do the following|feel free|come back|reply|boycott|!|\?)[a-z]{2,}|^(?!yes|no|help|hello|hi|answer|anyone|anybody|hi there|oh)(?:[^ ]{1,30} ){0,9}[^ ]{1,30},? (?:please|pls|plz)$/;
const PLEASE_AFTER = /^,? ?(?:please|pls|plz)(?![a-z])/;
/** "A 2.3.1 wheel would be much appreciated" */
const WOULD_DO =
  /(?<![a-z])(?:would (?:be (?:much |greatly |very |really )?appreciated|oblige|suffice)|i'm happy to (?:stay|pay|keep) if|would you (?:mind [a-z]+ing|be so (?:good|kind) as to)|(?:may|might|could) i ask you to|i (?:now |would |must |really |do )*(?:ask|beg|urge|request) (?:you )?(?:for the last time |politely |kindly |again )?to [a-z]+|(?:could|can) (?:someone(?! else)|somebody(?! else)|anyone(?! else)|anybody(?! else)|an admin|a human|one of you)(?: [a-z]+){0,4}? (?:please )?[a-z]+|(?:i|we)(?:'d| would| will|'ll) be (?:most |very |so |really )?(?:grateful|glad|happy|obliged|thankful) (?:for|if (?:you|someone|somebody|this|the|it))|is sufficient|are the urgent thing)(?![a-z])/;
/** I want, we need, I'd like: a thing, or to have something done. */
const WANT =
  /(?:(?<![a-z])(?:i|we|id)(?:'d| would| do|'ll)? ?|^(?=(?:just |really |also |still )?(?:want|need)))(?:just |only |really |simply |still |also |now |hereby |kindly |very much )?(?:want|need|like|prefer|expect|demand|require|request|appreciate|insist on|ask for|settle for|be (?:grateful|glad|happy|obliged) (?:for|if (?:you|someone|somebody)))(?![a-z]) ?(?:to (?:close|cancel|return|exchange|have|get|be|keep|claim|dispute|appeal|withdraw|switch|swap|receive|speak|talk|know (?:when|why|what|how|whether|the)|know)|(?:a|an|the|my|our|it|this|that|you|your|him|someone|somebody|all|either|one|both|him|her|these|those|[£$€]|\d)(?![a-z])|(?:new|written|full|working|proper|another|confirmation|compensation|delivery|money|answers?|access)(?![a-z]))/;
const NO_WANT =
  /(?<![a-z])(?:need(?:ed)? (?:it|this|that|the [a-z]+|a [a-z]+) (?:for|to|because|at|in order)|need to|needed|wanted|don't|do not|would like to (?:know|ask|understand|say|point|report|mention|add|note|pay|buy|order|use|see if)|like to (?:know|ask|understand|report|say)|want to (?:know|ask|pay|buy|order|use|play|print|watch)|if i (?:want|need)|whenever|when i|so i|because i|if i|if you|need (?:the|my|a|an|it|this) [a-z ]{0,30}(?:every|each|all the time|for (?:work|my|the|a))|want to be (?:able|jerks)|appreciate your|want the same|i like (?:the|your|it|my)|expected|expect (?:it|that|the (?:app|page|program|window|list|button))|expect to|like before|we like|prefer the old)(?![a-z])/;
/** Orders that are given to a desk, seldom in a list of steps. */
const ORDER_ONLY =
  /^(?:(?:so|and|or|then|now|just|either|also|at least|or just|if so|otherwise|honestly|therefore) )*(?:un-?ban|apologi[sz]e|treat|lift|hide|dispute|have (?:someone|somebody|the|my|a|it)|tell|stop|explain|honou?r|reinstate|respect|own this|make (?:it (?:work|right|stop|good)|the|this|sure|up)|move (?:me|it|my|the date)|get rid of|leave (?:it|me|my)|escalate|investigate|look into|compensate|reimburse|acknowledge|admit|prove|show me|give|send|refund|return my|cancel|call|ring|phone|fix|restore|replace|exchange|ship|deliver|unlock|unblock|release|reverse|credit|confirm|waive|issue|let me|let us|bring|collect|take (?:it|this|the|back)|keep (?:it|the|your)|correct|delete|remove|revert|extend|sort|pay|backdate|unsubscribe|transfer|book|redo|rebuild|publish)(?= ?$| (?:me|my|us|our|it|its|the|this|that|these|them|both|a|an|all|one|your|him|her|back|what|when|where|how|why|ten|two|three|everything|to|for|please|somebody|someone|mr|mrs|those|nobody|[£$€\d])| [A-Z])(?! (?:the (?:app|dialog|window|page|phone|cover|box|lid|cable)|and)(?![a-z]))/;

const DIRECT = wholeWords(
  `${DO}(?= (?:me|my|us|our|the|it|this|that|these|them|both|a|an|all|one|your|him|her|back|whichever|what|when|where|how|why|which|if|ten|two|three|everything|to|please|plz|pls|those|£|\\$|€)(?![a-z])|,? please|,? pls|,? plz)`,
);

/** How people say in Russian what they want done. */
const RUSSIAN: readonly RegExp[] = [
  wholeWords(
    '(?:очень |убедительно |настоятельно |еще раз |вновь )*(?:прошу|просим|просьба|требую|требуем|настаиваю|хотел(?:а|и|ось)? бы|хочется|хочу|хотим|желаю|жду|ждем|ожидаю|нужен|нужна|нужно|нужны|необходимо|надо|буду (?:благодар[а-я]{2,3}|признател[а-я]{2,3})|мне бы|рассчитываю|настоятельно)(?: (?:вас|вам|мне|нам|я|чтобы|чтоб|от вас|либо|или|просто|только|все-таки|срочно|пожалуйста|как можно скорее|уже|хотя бы|наконец|еще|все|же|теперь|очень|получить|если|вы|на|о|бы|был[аио]?|мои|мой|мою|свои|свой|полный|полную|полностью))*,? (?:верн[а-я]{2,4}|возвр[а-я]{2,6}|возмест[а-я]{2,4}|возмещени[а-я]|компенс[а-я]{4,8}|обмен[а-я]{0,6}|поменя[а-я]{2,3}|замен[а-я]{1,6}|отмен[а-я]{1,4}|аннулир[а-я]{4,6}|перезвон[а-я]{2,5}|позвон[а-я]{2,4}|звон(?:ок|ка)|связат[а-я]{2,3}|свяжит[а-я]{2,3}|разблокир[а-я]{4,7}|разобрат[а-я]{2,3}|разобрал[а-я]{2,3}|восстан[а-я]{3,8}|исправ[а-я]{2,7}|испр[а-я]{3,6}|почин[а-я]{2,5}|устран[а-я]{2,6}|достав[а-я]{2,5}|привез[а-я]{2,4}|присл[а-я]{2,4}|прислат[а-я]|выслат[а-я]|отправ[а-я]{2,5}|сообщ[а-я]{2,5}|уточн[а-я]{2,6}|объясн[а-я]{2,7}|разъясн[а-я]{2,6}|подтвер[а-я]{3,8}|провер[а-я]{2,5}|пересчит[а-я]{2,5}|перерасч[а-я]{2,4}|перерасчет[а-я]{0,2}|начисл[а-я]{2,5}|спис[а-я]{2,5}|удал[а-я]{2,5}|закры[а-я]{2,4}|отключ[а-я]{2,5}|подключ[а-я]{2,5}|актив[а-я]{4,8}|продл[а-я]{2,5}|предостав[а-я]{2,6}|выда[а-я]{2,4}|выдел[а-я]{2,4}|прин[яи][а-я]{2,4}|рассмотр[а-я]{2,6}|ускор[а-я]{2,5}|помоч[а-я]|посодейств[а-я]{3,6}|сдела[а-я]{2,4}|передел[а-я]{2,4}|назначит[а-я]?|найти|нашл[аи]|вызв[а-я]{2,4}|мастер[а-я]?|специалист[а-я]?|ответ[а-я]{0,5}|решени[а-я]|решит[а-я]?|действи[а-я]|извинени[а-я]|деньги|денег|средства|средств|акт|чек|счет|скидк[а-я]|дат[ауы]|размер|товар|заказ|посылк[уа]|доступ|версию|ссылк[уа]|инструкци[юя]|справк[уа]|документ[а-я]{0,2}|код|ключ|бонус[а-я]{0,2}|балл[а-я]{0,2}|открыт[а-я]|дат[а-я]|забрать|получить|расторгн[а-я]{2,3}|расторжени[а-я]|перенес[а-я]{2,3}|перевест[а-я]|перевод|изменит[а-я]?|сменит[а-я]?|внест[а-я]|добав[а-я]{2,4}|убра[а-я]{2,3}|снять|снизит[а-я]?|прекратит[а-я]?|оформит[а-я]?|выпуст[а-я]{2,3}|вернул[а-я]|передат[а-я]|согласоват[а-я]|указат[а-я]|дать|дослат[а-я]|довез[а-я]{2,3}|отремонтир[а-я]{4,6}|ремонт[а-я]?|перевыпуст[а-я]{2,3}|перевыпуск|откат[а-я]{2,4}|прислал[аи]|позвонил[аи]|перезвонил[аи]|починил[аи]|исправил[аи]|разобрались|объяснил[аи]|сделал[аи]|подсказать|уведомить|информировать|обеспечить|организовать|зачесть|зачислить|поставить|включить|выключить|пустить|впустить|пропустить|повторить|продолжить)(?![а-я])',
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
  /^(?:здравствуйте|подскажите|помогите|здрасьте|извините|простите|скажите|поймите|представьте|попробуйте|нажмите|откройте|введите|перейдите|зайдите|выберите|смотрите|глядите|учтите|давайте|знаете|хотите|видите|говорите|просите|пишите|молчите|слушайте|держите|стоите|обратите|считайте|имейте|будьте|обращайтесь|повторите|звоните|ждите|дождитесь|оставайтесь|кликните|запустите|установите|скачайте|заметьте|поверьте|верите|помните|думайте|извиняйте|простите|делите|платите|купите|возите|носите|ходите|работаите|дышите|слышите|шутите|терпите|судите|стоите|храните|производите|проводите|находитесь|относитесь|гордитесь|боритесь|хватит|обратитесь|войдите|авторизуйтесь|войдите|попытайтесь|следуйте|соблюдайте|сравните|спросите|почитайте|прочитайте|прочтите|взгляните|гляньте|признайтесь|радуйтесь|учитесь|стыдитесь|постыдитесь|вспомните|вводите|выводите|приходите|уходите|заходите|выходите|переводите|относите|привозите|просите|требуите|сидите|лежите|кормите|тянете|берите|обещайте|кричите|спите)$/;
const VERB_YOU = /(?<![а-я])(?:вы|если вы|чего вы|что вы|как вы|почему вы|когда вы)(?: [а-я]{1,10}){0,2} $/;
/**
 * The wish, clause by clause: what the desk is to do. Wishes for the product itself are not told apart from it where they are put as an order. After one
 * wish the rest of a list needs no "please": "exchange the towels, delete my address and issue the invoice".
 */
export function outcomesIn({ spoken: plain, clauses, part, form, isTitle }: Passage): readonly Found[] {
  if (part === 'steps' || part === 'tried' || part === 'environment') return [];
  const found: Found[] = [];
  for (const clause of clauses) {
    const words = plain.slice(clause.start, clause.end);
    const isStep = form === 'numbered' && part === undefined;
    const goesOn = found.length > 0 && clause.start - (found.at(-1)?.end ?? 0) < 12 && GOES_ON.test(words);
    if (
      goesOn ||
      (ASKED_TO.test(plain.slice(0, clause.start)) && /^to [a-z]/.test(words)) ||
      (!isTitle || CLEAR.test(words) ? isWish(words, plain, clause.start, clause.end, isStep) : false)
    )
      found.push(clause);
  }
  if (found.length === 0 && part === 'outcome' && clauses[0] && isShort(plain, form))
    return [{ start: clauses[0].start, end: clauses.at(-1)?.end ?? plain.length }];
  return found;
}

/** Under its own heading a wish needs no verb: but neither a signature nor a story is one. */
function isShort(plain: string, form: Passage['form']): boolean {
  return !/@|\d{6}|attached|прилага|прилож|вложен/.test(plain) && plain.split(' ').length < (form === 'prose' ? 16 : 40);
}

/** What a title must say to be a wish. */
const CLEAR = /верните|вернуть|refund (?:me|my|please)|please|прошу|money back|отмените|разблокируйте|восстановите|cancel my/;
/** "I ask you, politely," */
const ASKED_TO = /(?<![a-z])(?:ask|asking|beg|request|urge|require) (?:of )?you(?![a-z])/;
/** Another thing to be done: an infinitive or an order without a subject. */
const GOES_ON = new RegExp(
  `^(?:(?:and|or|then|also|to|и|или|либо|а также|также|хотя бы|а|if possible|afterwards) )*(?:${DO}(?![a-z-])|[а-я]{3,18}(?:ть|ти|чь)(?:ся)?(?![а-я])(?<!есть|опять|пять|часть|сеть|почти|очень|десять|шесть|память|связь|новость|область|карт[ьу]))`,
);

function isWish(words: string, plain: string, start: number, end: number, isStep: boolean): boolean {
  return (/[a-z]/.test(words) && isEnglishWish(words, plain, end, isStep)) || (/[а-я]/.test(words) && isRussianWish(words, plain, start, end));
}

const NO_WISH =
  /(?<![a-z])(?:please (?:find|see|note|be aware|let me know if (?:you need|there|any|further)|try again|wait|contact (?:support|us|your)|enter|select|check your|verify|log|sign|refer|bear|excuse|forgive|help|tell me how|attach)|thank|don't want|do not want|didn't (?:want|ask)|you (?:told|asked|want)|(?:he|she|it|they|page|site|app) (?:says?|said|asks?|asked|tells?|told|wants?|needs?))(?![a-z])/;

function isEnglishWish(clause: string, plain: string, end: number, isStep: boolean): boolean {
  if (
    NO_WISH.test(clause) ||
    /^(?:so |just )?(?:return to(?![a-z])|return (?:key|label)|(?:call|ring|phone|text|telephone) (?:\u0000|\+?\d|after|before|between))/.test(clause)
  )
    return false;
  const asked = /^[\s"')]{0,3}\?/.test(plain.slice(end, end + 5));
  if (PLEASE.test(clause) || (PLEASE_AFTER.test(plain.slice(end, end + 10)) && clause.split(' ').length < 16)) return true;
  if (ENGLISH.some((pattern) => has(pattern, clause)) || WOULD_DO.test(clause)) return true;
  if (!isStep && isMadeAsWish(clause, asked)) return true;
  if (asked) return false;
  if (WANT.test(clause) && !NO_WANT.test(clause)) return true;
  return !isStep && !/^(?::| ?->| ?=>)/.test(plain.slice(end, end + 3)) && (ORDER_ONLY.test(clause) || direct(clause));
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
  /^(?:refund|return|send|re-?send|ship|replace|exchange|cancel|call|ring|phone|give|fix|restore|re-?instate|unlock|unblock|release|reverse|credit|correct|confirm|tell|explain|deliver|redirect|compensate|reimburse|pay|let|waive|issue|stop|take|bring|collect|fetch|honour|honor|skip|keep|revert|delete|remove|extend|sort)/;

const NO_RUSSIAN_WISH =
  /(?<![а-я])(?:не (?:хочу|хотел|надо|нуж[а-я]{2,3}|прошу|требую)|хотел(?:а|и)? (?:оплатить|купить|заказать|войти|зайти|поменять адрес|узнать|спросить)|хотел(?:ось|а)? бы (?:узнать|понять|спросить|уточнить|знать)|(?:хочу|хотим|хотел(?:а|и)? бы|надо|нужно) (?:вам |вас |вам всем )?(?:отправить|прислать|сообщить|проверить|найти|указать|внести)|можно (?:прислать|отправить|приложить) (?:фото|видео|скрин|лог|вам)|чтобы (?:узнать|войти)|просят|просит|требуют|требует|просил[аи]?|для этого (?:нужно|надо|нужен)|нужно ли|надо ли|нужен ли|мне надо (?:узнать|ехать)|хочу (?:оплатить|купить|заказать|войти|зайти|понять|узнать|спросить|отменить заказ)|(?:нужен|нужна|нужно|нужны|надо) (?:код|согласовать|было|бы|для)|жду ответа|ожидаю ответа|жду (?:курьера|смс|заказ|посылку|доставку|уже|с )|пыта[а-я]+|пробовал[аи]?)(?![а-я])/;

function isRussianWish(clause: string, plain: string, start: number, end: number): boolean {
  const after = plain.slice(end, end + 62);
  if (/^,? ?(?:говор|сказал|пиш[уе]т|прос[яи]т|отвеча)/.test(after)) return false;
  if (isMadeAsRussianWish(clause, plain.slice(Math.max(0, start - 40), start), after)) return true;
  const asked = /^[^.!?\n]{0,60}\?/.test(after) && !/^[^.!?\n]{0,60}[.!]/.test(after);
  if (asked && !/(?:можно|можете|могли бы|верните|пришлите|сделайте|отмените|замените)/.test(clause)) return false;
  if (!NO_RUSSIAN_WISH.test(clause) && RUSSIAN.some((pattern) => has(pattern, clause))) return true;
  if (
    /^(?:прошу|просим|просьба|требую|требуем|очень прошу|убедительно прошу)(?: вас)? (?:не )?(?!учесть|учитывать|путать|прощения|заметить|отметить|понять|извинить|простить|обратить|иметь в виду)[а-я]{3,18}(?:ть|ти|чь)(?:ся)?(?![а-я])/.test(
      clause,
    ) ||
    FRAGMENT.test(clause)
  )
    return true;
  return orders(clause, plain, start);
}

/** A wish without a verb: «перерасчёт мне сегодня», «лучше сразу замену», «пусть придёт мастер». */
const FRAGMENT =
  /^(?:(?:лучше|мне|только|хотя бы|конечно|сразу|или|и|срочно|просто|пожалуйста|хочу) )*(?:пусть (?:кто-нибудь |кто-то |мастер |он |она |они |мне )?(?:прид|верн|позвон|перезвон|сдела|объясн|привез|исправ|назов|почин|разбер|дад)[а-я]{1,5}|перерасчет (?:мне|за|сегодня)|замену|возврат(?: денег| средств)?$|деньги (?:назад|обратно|на карту)|верните|вернуть [а-я\d ]{2,30}(?:деньги|рубл|сумм|средств|на сч)|восстановить доступ|отменить (?:заказ|подписку|платеж|списание)|удалить (?:аккаунт|мои|данные)|изменить (?:получателя|адрес|дату)|перезвонить|почините|обмен на)/;

function orders(clause: string, plain: string, start: number): boolean {
  for (const match of clause.matchAll(IMPERATIVE)) {
    const verb = match[1] ?? '';
    const lead = clause.slice(0, match.index);
    const before = plain.slice(Math.max(0, start + match.index - 24), start + match.index);
    if (NO_ORDER.test(verb) || VERB_YOU.test(before) || /(?<![а-я])(?:не|что|если|когда|чего|раз) $/.test(before)) continue;
    if (
      verb === 'дайте' &&
      /^ (?:опишу|расскажу|объясню|покажу|попробую|скажу|подумать|я|мне [а-я]{3,}ть)(?![а-я])/.test(clause.slice(match.index + verb.length))
    )
      continue;
    if (LEADS.test(lead) || (OF_A_DESK.test(verb) && lead.split(' ').length < 7)) return true;
  }
  return false;
}

/** What may stand before an order in its clause. */
const LEADS =
  /^(?:(?:и|или|либо|а|но|то|лучше|просто|пожалуйста|плиз|срочно|уже|же|тогда|так|наконец|один|сначала|может|хотя бы|еще|очень прошу|прошу|по возможности|немедленно|сами|будьте добры|будьте любезны|мне|нам|вас|сейчас же|ну|короче|вообще|лично|заодно|также|теперь|бы|все-таки|хоть|тихо|в общем|итого|поэтому|если можно|если что|кстати|народ|ребят[аы]|пжл|пж|о выполнении|[—–-]) ?)*$/;
/** Orders that nobody gives but to a desk. */
const OF_A_DESK =
  /^(?:верн|возвр|отда[йе]|пришл|вышл|отправ|перешл|отмен|замен|обмен|поменя|разблок|восстан|исправ|почин|устран|достав|привез|дошл|перезвон|позвон|свяж|сообщ|уточн|объясн|разъясн|подтверд|пересчит|начисл|спиш|удал|закрой|отключ|подключ|актив|продл|предостав|выда[йе]|прим[ие]|рассмотр|ускор|разбер|назнач|найди|вызов|назов|переда[йе]|убер|сним|добав|продай|компенс|переоткро|выпуст|укаж|расторг|перенес|перевед|оформ|внес|зачисл|зачт|переимен|поправ|обнов|откат|дай)/;

function has(pattern: RegExp, clause: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(clause);
}
