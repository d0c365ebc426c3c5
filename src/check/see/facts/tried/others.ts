import type { Span } from '../../../read/reading.ts';
import { type Deed, deedOf } from './deed-verbs.ts';

/** Those who do what was not tried: the desk, machines, strangers; at the beginning of a clause, before a verb. */
const SUBJECTS =
  /^(?:and |but |then |yesterday |now |since then |my |your |the |our |this |these |a |an |one of your |some |two |three |both |their )*(?:new |old |own |local |other )?(?:support|couriers?|colleagues? tried|colleague of yours|drivers?|bank|app|application|program(?:me)?|system|phone|router|modem|cat|dog|toddler|baby|agents?|operators?|technicians?|engineers?|shop|store|seller|vendor|merchant|company|manager|update|installer|windows|android|ios|site|page|website|server|pod|computer|laptop|printer|tv|television|device|card|account|order|parcel|payment|password|driver was|log|logs|client|job|build|widget|bot|service|you|he|she|they|someone|somebody|nobody|hacker|thief|people|staff|man|woman|lady|gentleman|men)(?: [a-z]+ly| of yours| from [a-z]+ [a-z]+| also| then| just| even| has| have| had| was| were| keeps?| wants?| shows?){0,3} (?!i |we |was told|is )[a-z]+/;
const YOURS =
  /^(?:and |but |then )?your [a-z]+(?: [a-z]+)? (?:tried|called|changed|reset|removed|cancelled|asked|told|sent|replaced|checked|promised|closed)/;
/** What is not done yet, cannot be done or is asked for, and what is done to somebody. */
const NOT_DONE =
  /(?<![a-z])(?:(?:needs?|wants?|expect(?:ed|s)?|know|cannot|can't|can not|cant|refuse[sd]?|unable|afraid of|asks?|hope|wish|tells?|allow(?:s|ed)?|like|requires?|forces?|forced|not able) (?:(?:me|us|you|it|the [a-z]+|how|that|be|again|and) ){0,2}(?:to )?(?:re-?(?:start|set|boot|install|enter|do|pair)|update|clear|change|check|call|contact|try|switch|log|pay|delete|remove)(?:ing)?(?![a-z])|^(?:and )?another [a-z]+ (?:was|is|has)(?![a-z])|^(?:do|does|did|are|is|have) (?:you|your|they|the)|(?:i|we) (?:was|were|am|are|got) (?:just |now |then |suddenly )?(?:charged|told|asked|logged|locked|blocked|billed|kicked|promised|redirected|signed))/;
const FAILS_ITSELF =
  /^(?:the |a |my )?(?:password |factory |system |app )?(?:reset|re-?install(?:ation)?|restart|re-?boot|update|upgrade|retry|sign-?out|log-?out)(?: button| link| code| process| logic)? (?:does(?:n't| not) (?:work|start|finish|complete)|fails?|failed|hangs?|is |was |won't|takes|never|gives|ends)/;
const RUSSIAN_OWN_FAILURE =
  /^(?:сброс|перезапуск|перезагрузка|переустановка|обновление|откат|смена [а-я]+)(?: [а-я]+)? (?:не работает|не запускается|не ставится|падает|зависает|меня|выдает|дает ошибку|идет|длится)|(?<![а-я])(?:кто-то другой|(?:ваш[аи]|банковск[а-я]+) (?:сотрудник|оператор|мастер)[а-я]*)/;
const RUSSIAN_OF_OTHERS =
  /^(?:[а-я]+ )?(?:пишет|показывает|выдает|просит|требует|предлагает|говорит) |(?:удалил|снес|заблокировал|закрыл|отключил)[аи]? (?:мне|меня|мой|мою|мои)(?![а-я])|^(?:[а-я]+ (?:назад )?)?(?:поддержка|курьер|оператор|банк|менеджер|сотрудник|продавец|магазин|система|кошка|кот|собака|сантехник|установщик|он|она|они|вы|ваш[аие]? [а-я]+|мошенник[и]?|дочка|ребенок|списали|попросили|новый [а-я]+ (?:пришел|приехал)|мне|нам|меня|мой [а-я]+|мою [а-я]+|моя [а-я]+)(?: (?:дважды|трижды|сам|сама|вчера|сегодня|уже|тоже|снова))* (?!я |мы |пробовал)[а-я]+(?:л|ла|ли|лся|лась|лись|ло)(?![а-я])|^(?:списали|попросили|предложили|велели|обещали|ответили|закрыли|пометили|сказали|ответили|прислали мне) /;
/** «Телефон сам перезагрузился»: a machine does it to itself. */
const RUSSIAN_BY_ITSELF =
  /^(?:[а-я]+ )?(?:программа|приложение|телефон|компьютер|ноутбук|роутер|драйвер|модем|принтер|под|сервер|аккаунт|пароль|ключ|заказ)(?: [а-я]+){0,3} [а-я]+(?:лся|лась|лись|лось)(?![а-я])/;

/** Whether a clause tells what somebody else did, or what was not done at all. */
export function isByOthers(clause: string): boolean {
  return (
    SUBJECTS.test(clause) ||
    YOURS.test(clause) ||
    NOT_DONE.test(clause) ||
    FAILS_ITSELF.test(clause) ||
    RUSSIAN_OWN_FAILURE.test(clause) ||
    RUSSIAN_OF_OTHERS.test(clause) ||
    RUSSIAN_BY_ITSELF.test(clause)
  );
}

/** A subject that is not the person, with a verb of its own. */
const STRANGE =
  /^(?:and |but |then |so )*(?:(?:the|a|an|this|that|these|those|your|his|her|their|some|one|two|three|four|every|each|both|another) (?:[a-z'-]+ ){0,4}?[a-z'-]+ (?:[a-z-]{2,14}ed|came|took|brought|went|sent|put|said|told|got|left|wrote|did|was|were|has|had|counts|says|does|is)|(?:he|she|it|they|you) [a-z']+)(?![a-z])|^(?:и |а |но |потом |затем )*(?:он|она|оно|они|вы|ваш[аиe]? [а-я]+|кто-то|двое|трое|(?:этот|эта|эти|тот|та) [а-я]+) [а-я]/;
/** A clause that names nobody and begins with what was done. */
const BARE =
  /^(?:then |also |just |still |even |потом |затем |снова |и )*(?:[a-z-]{2,14}ed|took|put|sent|went|wrote|rang|got|gave|left|brought|did|ran|made|said|told|[а-я]{2,16}(?:л|ла|ли|лся|лась|лись))(?![a-zа-я])/;
const OWN =
  /^(?:and |but |so |then )*(?:i|we|я|мы|my (?:husband|wife|son|daughter|neighbou?r|friend|colleague|grandson))(?![a-zа-я])|(?<![а-я])(?:я|мы)(?![а-я])/;

/** Whether a clause names nobody and begins with what was done. */
export const startsBare = (clause: string): boolean => BARE.test(clause);

/** «Звонила», «отправили»: a verb that begins its clause, but for when and how. */
const BEGINNING = /^(?:(?:уже|дважды|трижды|потом|затем|снова|опять|там|тоже|сегодня|вчера) )*([а-я]{2,}(?:ла?|ли)(?:сь|ся)?)(?![а-я])/;

/** Who was asked sends, opens and promises; whoever mends or turns to others besides may be a whole family. */
const ANSWERS: readonly (Deed | undefined)[] = ['handle', undefined];

/** Who does a thing again and again does it on their own account: «отправляли документы дважды». */
const REPEATED = /(?<![а-я])(?:дважды|трижды|(?:несколько|много|два|три|четыре|пять|\d{1,3}) раза?)(?![а-я])/;

/** «Звонила в банк, отправили к вам»: one turned to somebody, and they answered; Russian verbs tell by their number who does what. */
function isTheirAnswer(clause: string, before: string): boolean {
  const [, answer = ''] = BEGINNING.exec(clause) ?? [];
  const [, asked = ''] = BEGINNING.exec(before) ?? [];
  const isAnswer = /ли(?:сь)?$/.test(answer) && !REPEATED.test(clause) && ANSWERS.includes(deedOf(answer)?.deed);
  return isAnswer && asked !== '' && !/ли(?:сь)?$/.test(asked) && deedOf(asked)?.deed === 'reach';
}

/** Which clauses of a sentence tell what somebody else did: who does it need not be said anew. */
export function strangers(plain: string, clauses: readonly Span[]): readonly boolean[] {
  let strange = false;
  return clauses.map(({ start, end }, at) => {
    const words = plain.slice(start, end);
    const last = clauses[at - 1];
    if (last && isTheirAnswer(words, plain.slice(last.start, last.end))) return true;
    // What stands in brackets is said beside.
    if (plain[start - 1] === '(') return false;
    if (OWN.test(words)) strange = false;
    else if (STRANGE.test(words)) strange = true;
    else if (strange && BARE.test(words)) return true;
    else strange = false;
    return false;
  });
}
