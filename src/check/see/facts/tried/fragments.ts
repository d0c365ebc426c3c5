import type { Span } from '../../../read/reading.ts';

/** Longer is no note any more. */
const LONG = 60;

/** What makes a sentence of a clause: a verb in the person, a pronoun. A note has none. */
const FINITE =
  /(?<![a-zа-я])(?:i|we|you|it|he|she|they|there|this|that|these|those|my|your|who|which|what|is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|says?|said|shows?|please|thanks?|sorry|hello|hi|dear|regards|order|invoice|name|я|мы|вы|вам|он|она|оно|они|мне|нам|меня|нас|у|это|этот|эта|так|когда|если|что|как|где|прошу|пожалуйста|спасибо|здравствуйте|добрый|уважением|заказ|договор|есть|был|была|было|были|будет|может|можно|нужно|надо)(?![a-zа-я])|n't|(?<![a-z])(?:no|not)(?![a-z])|(?<![а-я])(?:не|нет)(?![а-я])/;

/** What came of it, alone: nothing, or it works. */
const OUTCOME =
  /^(?:but |and |then |also |still |again |all |it |it's |that |также |там |тут |везде |всюду |ровно |и |но |а |все |тогда |снова |опять )*(?:no(?= ?$|[.;,!])|nope|nothing(?: changes| changed| helped| happens| either| new)?|none|same(?: [a-z]+){0,3}|the same(?: [a-z]+){0,3}|no (?:change|difference|luck|good|effect|joy|better|result|improvement|use|help|dice|success|avail)s?|still (?:the same|nothing|no|not|fails|broken|there|empty)|fine(?: again| there)?|works?(?: fine| there| again| then)?|worked(?: once| fine)?|goes through|ok|okay|identical|unchanged|as before|likewise|ditto|to no avail|in vain|without (?:success|effect|result|change)s?|(?:didn't|doesn't|did not|does not) (?:help|work|matter|change [a-z]+)|helped|helps|useless|gone|no better|empty(?= ?$)|blank(?= ?$)|(?:то же|тоже|так же)(?: самое)?|тот же (?:результат|эффект)|(?:результат|эффект) (?:один|тот же|такой же|нулевой)|одно и то же|пусто(?= ?$)|та же (?:ошибка|история|картина)|те же [а-я]+|без (?:изменений|толку|результата|разницы|эффекта)|не (?:помогло|помогает|помогли|помогла|помог|влияет|спасает|решает)|мимо|ноль(?: [а-я]+)?|ничего(?: не [а-я]+)?|нет(?= ?$)|никак|все равно|работает|помогло|помогает|проходит|собирается|открывается|печатает|нормально|ок|тишина|глухо|бесполезно|безрезультатно|впустую|по-прежнему|разницы нет|эффекта нет|толку нет|одинаково|спасает|лечит|отпускает)(?![a-zа-я])/;

/** A thing tried, in a note: another one, one off or on, one in place of another. */
const NOTE =
  /(?<![a-zа-я])(?:(?:an)?other|different|new|fresh|clean|second|spare|smaller|larger|bigger|older|newer|lower|higher|shorter|longer|private|incognito|safe mode|off|on|out|disabled|enabled|directly|straight|instead|in place of|with(?:out)?|via|from|reset|restart|reboot|reinstall|cold boot|только|друг(?:ой|ая|ое|ие|ого|им|ую)|нов(?:ый|ая|ое|ые|ую)|чист(?:ый|ая|ое)|стар(?:ый|ая|ое)|без|через|с|со|из|в|на|напрямую|вместо|сброс|перезапуск|перезагрузка|переустановка|замена|смена|отключение|удаление|очистка|чистка|обновление|откат|проверка|запуск|импорт)(?![a-zа-я])/;

/** Russian verbs by their endings, but for nouns that end so. */
const RUSSIAN_VERB =
  /(?<![а-я])(?!(?:интернет|планшет|билет|пакет|кабинет|макет|предмет|секрет|совет|счет|лимит|аккаунт|аппарат|формат|адрес|файл|канал|сигнал|терминал|портал|журнал|оригинал|модуль)[а-я]{0,2}(?![а-я]))[а-я]{2,14}(?:[аеяиюу]т|[аеяиюу]тся|[аеиыоуя]л[аои]?|л(?:ся|ась|ось|ись)|(?<!н)ешь|ишь)(?![а-я])/;

/** Whether a clause is but a few words without a verb: "other cable", «новый кабель». */
export function isNote(clause: string): boolean {
  return clause.length < LONG && /[a-zа-я]{2}/.test(clause) && !FINITE.test(clause) && !RUSSIAN_VERB.test(clause) && !OUTCOME.test(clause);
}

/** What makes a note another attempt beside one: another thing, or one off or in place of another. */
const OTHER_WAY =
  /(?<![a-zа-я])(?:(?:an)?other|different|new|fresh|second|spare|incognito|safe mode|in place of|instead of|друг(?:ой|ая|ое|ие|им|ую)|нов(?:ый|ая|ое|ые|ую)|без|через|напрямую|вместо|сброс|перезапуск|перезагрузка|переустановка|замена|смена|отключение|удаление|очистка|чистка|откат)(?![a-zа-я])| (?:off|disabled|отключ[а-я]+|выключ[а-я]+)$/;

/** Whether a clause is a note that names another thing or a way: «без VPN», "firewall off". */
export function isNoteOfDeed(clause: string): boolean {
  return isNote(clause) && clause.split(' ').length < 6 && OTHER_WAY.test(clause);
}

/** Notes of what was tried with what came of it: "Other cable, another socket: no change", «Напрямую кабелем — то же». Nothing where the sentence is more. */
export function notesWithOutcome(plain: string, clauses: readonly Span[]): readonly Span[] {
  const words = clauses.map(({ start, end }) => plain.slice(start, end));
  const at = words.findIndex((clause) => OUTCOME.test(clause));
  if (at < 1 || at > 5 || !words.slice(0, at).every((clause) => isNote(clause))) return [];
  const between = plain.slice(clauses[at - 1]?.end ?? 0, clauses[at]?.start ?? 0);
  const isTold = /[:–—]| - |->|=>/.test(between) || words.slice(0, at).some((clause) => NOTE.test(clause));
  return isTold && !/\?/.test(between) ? clauses.slice(0, at) : [];
}

/** Whether a clause tells nothing but what came of it. */
export const tellsOutcome = (clause: string): boolean => OUTCOME.test(clause);
