import { CAPITAL_FIRST } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { has } from '../has.ts';
import type { Found } from '../passage.ts';
import { inTicks } from './in-ticks.ts';
import { FAULT_STEMS, FAULT_WORDS, NO_SHOWING } from './message-words.ts';
import { saidWithin } from './said-within.ts';
import { isShortCode } from './short-codes.ts';
import { isStrongFaultText } from './strong-fault.ts';
import { isDevice, isFailing, isGetting, isMessageNoun, isPaper, isPerson, isSaying, isShowing, isStrongFault } from './telling-words.ts';

const LONGEST = 220;
const QUOTES: readonly RegExp[] = [
  /«([^«»\n]{2,220})»/g,
  /[“„]([^“”„\n]{2,220})[”“]/g,
  /(?<![\w"])"([^"\n]{2,220})"(?!\w)/g,
  new RegExp(inTicks(2, LONGEST), 'g'),
  /(?<=[\s:(])'([^'\n]{4,220})'(?![a-zа-я])/gi,
];

const ERROR_NEAR =
  /(?<![a-zа-я])(?:error|errors|err|exception|ошибк[а-я]{1,2}|ошибок|fail(?:s|ed|ure)?|warning|предупреждени[а-я]{1,2}|сбо[йея]|traceback|crash(?:es|ed)?|отказ[а-я]{0,3})(?![a-zа-я])/;
const MESSAGE_NOUN =
  /(?<![a-zа-я])(?:message|msg|note|hint|pop-?up|dialog(?:ue)?|toast|banner|alert|notice|notification|prompt|сообщени[а-я]{1,2}|уведомлени[а-я]{1,2}|надпис[а-я]{1,2}|окн[аоеу]м?|окошк[а-я]{1,2}|плашк[а-я]{1,2}|формулировк[а-я]{1,2}|текст[а-я]{0,2})(?![a-zа-я])/;
const SHOWN_AFTER =
  /^[ ,.—–-]{0,3}(?:(?:error|message|msg|pops? up|popped up|appears?|appeared|comes up|came up|shows? up|is shown|is displayed|dialog|popup|every time|each time|again|and (?:then )?(?:it|the (?:app|page|program))|when |выскакивает|выскочил|появля|появил|вылез|всплыва|пишет|выда[её]т|говорит|и (?:все|закры|вылет|вис)|при (?:запуске|входе|попытке|открытии|сохранении|оплате)|каждый раз|ошибк))/;
const STRONG_FAULT =
  /(?<![a-zа-я])(?:error|failed|failure|fatal|exception|denied|could not|couldn't|cannot|can't|unable|not found|timed? ?out|invalid|unexpected|expired|refused|declined|rejected|went wrong|ошибк|не удалось|невозможно|сбой|отказано|отклонен|недоступ|неверн|истек|не найден|превышен)/;

/** Messages of programs in quotes or code marks: told by what stands before them (a verb of showing, the word error) and by their own words. */
export function quotedErrors(text: string, plain: string): readonly Found[] {
  if (!/["«“„`']/.test(text)) return [];
  return QUOTES.flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match): Found[] => {
      const inner = match[1] ?? '';
      const start = match.index + 1;
      return isMessage(text, plain, start, start + inner.length, match[0][0] === '`') ? [trimmed(text, start, start + inner.length)] : [];
    }),
  );
}

/** The word error right before a message. */
const ERROR_RIGHT_BEFORE =
  /(?:errors?|exception|warning|ошибк[а-я]{1,2}|предупреждени[а-я]{1,2}|сбой|отказ(?:ом)?)(?: (?:message|text|saying|that says|is|was|reads|says|of|with|как|вида|типа|с текстом|текст|сообщение|такая|такого вида)){0,2}[ :,—–-]*$/;

/** Right before a message, whatever it says. */
const COMPLAINS = /(?<![a-zа-я])(?:complains?|barks?|ругается|ругнул[а-я]{2,3})(?: (?:about|with|a|the|на))*[ :—-]*$/;
/** What has a name: a quote right before is that. */
const NAME_BEHIND =
  /^ (?:button|link|tab|menu|option|checkbox|setting|switch|toggle|on and off|form|folder|section|field|plan|page is|кнопк|пункт|раздел|вкладк|галочк|меню)/;
/** «Провести и закрыть»: how a button is named in Russian. */
const INFINITIVE = /^[а-я]{3,14}(?:ть|ти|ться|тись)(?: (?:и |все |на |в )?[а-я]+){0,2}$/;
/** Messages that all went well, and what becomes of a thing because somebody asked for it. */
const SUCCESS =
  /(?<![a-zа-я])(?:(?:have|has) been (?:removed|unsubscribed|cancelled|received|sent|placed|confirmed|accepted)|changes saved|success(?:ful(?:ly)?)?|thank you|won't be charged|успешно|спасибо|принят[аоы]?|сохранен[аоы]?|оформлен[аоы]?|^(?:[a-z]+ )?(?:tag|item|entry|photo|note|row|comment|changes?|file) (?:removed|deleted|added|saved|copied)$|payment received|order complete(?:d)?|платеж получен|заказ выполнен|подписка (?:отменена|отключена)|аккаунт удален|запись (?:отменена|аннулирована)|сессия завершена|sorry (?:to see you go|we missed you)|please wait|подождите|loading|загрузка)(?![a-zа-я])/;

/** What stands right before a name or a promise in quotes. */
const NAMES =
  /(?<![a-zа-я])(?:статус(?:ом|е)?|status|set to|shown as|marked (?:as|it)|listed as|shows as|called|named|название[м]?|под названием|акци[яиюе]|slip says|slogan|лозунг|обещ[а-я]+|promis[a-z]+|указано|написано на|на коробке|в описании|в справке|в правилах|по закону|policy|terms|newsletter|advert|реклам[аеуы]|box says|label|leaflet|manual|commit message|readme|docs?|documentation|плакат|bumper|mug|film|movie|article|video|search|course|stat[a-z]*|стать[яеию]|фильм[а-я]*|поиск[а-я]*|ролик[а-я]*|курс[а-я]*|company|firm|компани[яи])[^a-zа-я]{1,3}(?:[a-zа-я]{1,12} ){0,3}$/;

/** Whoever carries a message, its code says what it is: "Seat limit reached (0x5E11)". */
const CODE_AT_END =
  /[a-zа-я] \((?:(?:error |err )?code |error |код |ошибка )?0x[\da-f]{2,16}\)$|[a-zа-я](?:,| [—–-]|:) (?:(?:error |err )?code|код(?: ошибки)?|ошибка) [a-z]{0,3}-?\d{1,5}$/;

/** A shorter one, where the words before it say a fault: "room not open (R2)"; A4 is paper. */
const SHORT_CODE_AT_END = / \((?!a\d\))[a-z]{1,2}-?\d{1,4}\)$/;

/** A list without entries, or a thing without a part: no failure. */
const NOTHING_THERE =
  /^(?:no (?:differences?|changes?|media|results?|items?|orders?|data|active|hidden|pets|work|duplicates|messages|unread|new|records?|events?|files?|permits?|onions|charge|extra|lifting|fungus|fault)(?![a-z])|nothing (?:to|found|new)|[^.!?]*, no [a-z]+$|[a-z]+ \d+, [a-z]+ \d+$)/;
/** What denies, limits or takes away, as people and shops do too. */
const WEAK =
  /(?<![a-z])(?:no|non|nothing|only|removed|deleted|used|another|too|must|ended|low|missing|empty|full|null|undefined|nan|sorry|please select)(?![a-z])/;
/** The same in Russian, where programs begin with a capital. */
const WEAK_SMALL = /(?<![а-я])(?:не|нет|ничего)(?![а-я])/g;
const WEAK_WORDS = new RegExp(WEAK.source, 'g');

/** What a quote right behind claims of a person, an order or a ticket: "they say I 'was not at home'", 'closed as "cannot reproduce"'. */
const CLAIMED =
  /(?<![a-zа-я])(?:i|we|he|she|you|they|is|are|was|were|(?:had|has|have) been|(?:closed|marked|listed|addressed|recorded|refused|described|reported|back to me) as|closed with|закрыт[аоы]? (?:как|со словами)|помечен[аоы]?(?: как)?|отмечен[аоы]?(?: как)?|значится)[ :,]*$/;
/** What a shop or a courier says of a thing or of its buyer. */
const OF_GOODS =
  /(?<![a-zа-я])(?:damage|defects?|dispatched|resal[a-z]+|to sender|(?:by|the) customer|billed|не застали|клиент|покупател[а-я]+|дефект[а-я]*|следы)(?![a-zа-я])/;
/** What people do with words, and programs in the past seldom. */
const WROTE = /(?<![a-zа-я])(?:said|told me|wrote|signed|scribbled|сказал[аи]?|ответил[аи]?|написал[аи]?|говорил[аи]?)(?![a-zа-я])[^.!?]{0,24}$/;

/** «Программа не берёт код, «нет в справочнике»»: what did not work, and right behind it with what words. */
const REFUSED_SO =
  /(?<![a-zа-я])(?:не (?:бер|пуска|прин|открыва|откры|груз|загруж|да[её]т|дал|работа|запуска|сохраня|печата|оформл|проход|отправл|установ|обновл)[а-я]*|won't|doesn't|never|fails?|failed|refuses) [^.!?"«]{0,40}, ?$/;

/** What should be, or be named so. */
const WISHED = /(?<![a-zа-я])(?:expect|rename|ожидал|переимен)/;

function trimmed(text: string, start: number, end: number): Found {
  const said = saidWithin(text, start, end);
  return { ...said, value: text.slice(said.start, said.end).replace(/\s+/g, ' ') };
}

function isMessage(text: string, plain: string, start: number, end: number, code: boolean): boolean {
  const inner = plain.slice(start, end);
  if (end - start > LONGEST || !/[a-zа-я]/.test(inner)) return false;
  const before = plain.slice(Math.max(0, start - 60), start - 1);
  const near = clauseEnd(before);
  if (NO_SHOWING.test(near.trimEnd()) || (NAME_BEHIND.test(plain.slice(end + 1, end + 24)) && !ERROR_NEAR.test(near))) return false;
  if (INFINITIVE.test(inner) && !STRONG_FAULT.test(inner)) return false;
  if (CODE_AT_END.test(inner)) return true;
  const words = inner.split(/[^a-zа-я\d']+/).filter(Boolean).length;
  const fault = saysFault(inner);
  const capital = CAPITAL_FIRST.test(text.slice(start, start + 2));
  const shown = showsIn(near);
  const error = ERROR_NEAR.test(near);
  const byPerson = isByPerson(near);
  if (SUCCESS.test(inner) && !STRONG_FAULT.test(inner)) return false;
  if (/^no\.? ?\d|^\w+:? ?(?:null|true|false)$/.test(inner) || (text[end] === '"' && text[end + 1] === ':')) return false;
  if (NOTHING_THERE.test(inner) && !error) return false;
  if (fault && words > 1 && !byPerson && SHORT_CODE_AT_END.test(inner)) return true;
  if (fault && words > 1 && REFUSED_SO.test(near) && !near.split(/[^a-zа-я']+/).some((word) => isPerson(word) && !SELF.has(word))) return true;
  if (
    fault &&
    isWeak(inner, capital) &&
    !error &&
    !shown &&
    !SHOWN_AFTER.test(plain.slice(end + 1, end + 40)) &&
    !/^[\s>*•\d.)-]*$|[a-zа-я]\)? ?[—–→] ?$/.test(near)
  )
    return false;
  if (!error && !STRONG_FAULT.test(inner) && ((!capital && MAIL.test(near)) || OF_GOODS.test(inner))) return false;
  if (!error && !capital && CLAIMED.test(near)) return false;
  if (inner.includes('\\') || WISHED.test(near) || (byPerson && !error && !/(?<![a-zа-я])(?:get|got|see|saw|show|получ|вид|показ)/.test(near)))
    return false;
  if (text[end - 1] === '?' && !STRONG_FAULT.test(inner)) return false;
  if (
    words === 1 &&
    !code &&
    isStrongFault(inner.replace(/[^a-zа-я]/g, '')) &&
    !byPerson &&
    (shown || SHOWN_AFTER.test(plain.slice(end + 1, end + 40))) &&
    !/(?<![a-zа-я])(?:(?:not|не)(?: \S{1,12}){0,2}|(?:shown|listed|marked|displayed|labelled) as|goes|called|named) ?$/.test(near)
  )
    return true;
  const alone = code && words > 2 && !inner.includes('|') && isStrongFaultText(inner) && /(?:^|[:—–]) ?$/.test(near);
  if (!byPerson && isShortCode(near, text.slice(start, end))) return true;
  if (code && (/\w\(|=|^-/.test(inner) || !inner.includes(' ') || !(words > 1 && (STRONG_FAULT.test(inner) || (fault && (shown || error || alone))))))
    return false;
  if (error && (fault || (words > 1 && (ERROR_RIGHT_BEFORE.test(near) || /: ?$/.test(near))))) return true;
  if (
    shown &&
    !/(?:^|_)(?:ok|success|done|ready|active|pending|true|false|id|name|path|mode|enabled)$/.test(inner) &&
    /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text.slice(start, end))
  )
    return true;
  if (COMPLAINS.test(near) && words > 1 && !byPerson) return true;
  if (fault && words > 1 && shown && !(byPerson && !STRONG_FAULT.test(inner))) return true;
  if (
    MESSAGE_NOUN.test(near) &&
    (fault || !/(?<![a-zа-я])(?:text|note|hint|текст|notification|notice|alert|уведомлени|(?:с|и) надписью)/.test(near)) &&
    words > 1 &&
    !byPerson
  )
    return true;
  if (fault && words > 1 && SHOWN_AFTER.test(plain.slice(end + 1, end + 40))) return true;
  return (
    (fault || STRONG_FAULT.test(inner)) &&
    words > 1 &&
    !byPerson &&
    !NAMES.test(near) &&
    (capital ||
      STRONG_FAULT.test(inner) ||
      /(?:^|[:—–-]|(?<![а-яa-z])(?:теперь|опять|снова|потом|вы мне|а там|now|then|again)) ?$/.test(near) ||
      /^[\s>*•\d.)-]*$/.test(near))
  );
}

/** Somebody was called who says it then. */
const CALLS = /(?<![a-zа-я])(?:звоню|звонил[аи]?|позвонил[аи]?|звоним|rang|phoned)(?![a-zа-я])/;

/** Whether a person says what follows, or it stands on paper. */
function isByPerson(near: string): boolean {
  const all = near.match(/[a-zа-я'-]+/g) ?? [];
  // «не могу попасть в дневник сына, пишет»: who stands before the comma does not say it.
  const own = near.slice(near.lastIndexOf(',') + 1).match(/[a-zа-я'-]+/g) ?? [];
  const words = (own.some((word) => isSaying(word) || isShowing(word)) ? own : all).slice(-6);
  if (CALLS.test(near) && !all.some(isDevice)) return true;
  // In the past it is people who say things, unless something is named that shows them.
  if (WROTE.test(near) && !all.some((word, at) => showsMessages(word) && !(word === 'it' && !isSaying(all[at + 1] ?? '')))) return true;
  if (MAIL.test(near)) return false;
  // "I cannot send it to my brother, 'Check failed'": nobody is said to say it.
  const isSaid = !near.trimEnd().endsWith(',') || all.some((word) => isSaying(word));
  if (isSaid && words.some((word) => isPerson(word) && !SELF.has(word))) return true;
  // The nearest thing is what bears the words.
  const bearer = words
    .slice(-4)
    .findLast(
      (word, at, near) =>
        (isPaper(word) || isShowing(word) || showsMessages(word)) &&
        !near.slice(Math.max(0, at - 2), at).some((owner) => /^(?:my|мо[йяюе])$/.test(owner)),
    );
  return bearer !== undefined && isPaper(bearer) && (!isDevice(bearer) || THE_BOX.test(near));
}

/** What is packed has its words on the box: no window. */
const THE_BOX = /(?<![a-z])the box(?: [a-z]+)? ?$/;

function showsMessages(word: string): boolean {
  return word !== 'with' && (isDevice(word) || isMessageNoun(word));
}
/** What comes by post or by phone. */
const MAIL = /(?<![a-zа-я])(?<!my )(?:mail|e-?mail|sms|смс|письм)/;
const SELF = new Set(['i', 'we', 'я', 'мы']);

/** Whether words that say a fault say it only by denying, limiting or taking away. `capital`: whether they begin with one. */
function isWeak(inner: string, capital: boolean): boolean {
  if (STRONG_FAULT.test(inner) || inner.split(/[^a-zа-я']+/).some(isStrongFault) || (capital && !WEAK.test(inner))) return false;
  const rest = inner.replace(WEAK_WORDS, ' ');
  return !saysFault(capital ? rest : rest.replace(WEAK_SMALL, ' '));
}

/** Whether words say that something is not, failed or must be done again. */
export function saysFault(inner: string): boolean {
  return has(FAULT_WORDS, inner) || /n't/.test(inner) || FAULT_STEMS.test(inner);
}

/** What stands before a quote in the same breath. */
function clauseEnd(before: string): string {
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('; '),
    before.lastIndexOf('\u0022 '),
    before.lastIndexOf('» '),
  );
  return before.slice(cut < 0 ? 0 : cut + 2);
}

/** Whether a word of showing stands within a few words before. */
function showsIn(near: string): boolean {
  return (near.match(/[a-zа-я\d'-]+/g) ?? [])
    .slice(-6)
    .some(
      (word, at, all) => [isSaying, isShowing, isGetting, isMessageNoun, isFailing].some((is) => is(word)) || (at > all.length - 3 && isDevice(word)),
    );
}
