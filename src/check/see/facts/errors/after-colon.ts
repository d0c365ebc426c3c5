import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isProgramVoice, messageFrom } from './program-voice.ts';
import { beginsAsMessage } from './starters.ts';
import { isDevice, isFailing, isGetting, isLabel, isMessageNoun, isPerson, isSaying, isShowing, isStrongFault } from './telling-words.ts';
import type { Word } from './words.ts';

const OCCASION =
  /^(?:when(?:ever)?|after|once|on|every time|each time|as soon as|at|upon|при|после|когда|каждый раз|на входе|на оплате|как только)(?![a-zа-я])/;
const MAIL = /(?<![a-zа-я])(?:sms|text|e-?mail|mail|letter|push|смс|смска|смску|письм[оа]|пуш|отказ|ответ|результат|result|answer)(?![a-zа-я])/;
const OWN_VOICE = /(?<![a-zа-я'])(?:i|i'm|i've|my|me|я|мне|мой|моя|меня|у меня|nothing|ничего|белый экран|пусто)(?![a-zа-я'])/;

/** "HL7 import: OBX segments rejected": somebody tells what becomes of it. */
const ACRONYM_FIRST = letterPattern(/^\p{Lu}{2,6} [\p{Ll}/]/u);

/** What programs say in Russian of what they looked for or were asked, and people with a subject or a date. */
const REFUSAL =
  /^[а-я]+(?: [а-я]+)? (?:не (?:найден|распознан|поддерж|подтвержд|доступ)|(?:временно )?(?:недоступ|потерян|ограничен|запрещен|отклонен|заблокирован|превышен|исчерпан|отсутств))[а-я]*$/;
const CYRILLIC_PAIR = /^[А-ЯЁ][а-яё]+ [а-яё]/;

/** "When I log in: Account locked", «Промокод не принимает: Код уже использован». */
export function messagesAfterColon(text: string, plain: string, words: readonly Word[]): readonly Found[] {
  return matchesOf(plain, /[a-zа-я\d)"»]\s?(?::|->|→|=>|[—–])\s{1,3}(?=[a-zа-я])/g).flatMap((match): readonly Found[] => {
    const begins = match.index + match[0].length;
    if (!CAPITAL_FIRST.test(text.slice(begins, begins + 2))) return [];
    const message = messageFrom(plain, begins, true);
    if (!message || !isProgramVoice(text, plain, message) || ACRONYM_FIRST.test(text.slice(begins, begins + 24))) return [];
    const said = plain.slice(message.start, message.end);
    const before = words.filter((word) => word.end <= match.index + 1 && word.end > match.index - 70);
    const lead = plain.slice(0, match.index + 1);
    const strong = said.split(/[^a-zа-я'-]+/).some(isStrongFault) || /(?<![a-zа-я])(?:not?|нет|не|already|уже)(?![a-zа-я])/.test(said);
    if (!strong || OWN_VOICE.test(said) || before.slice(-2).some((word) => isPerson(word.text) && !/^(?:i|we|я|мы)$/.test(word.text))) return [];
    if (
      /(?:->|→|=>)\s*$/.test(match[0]) ||
      (before.length <= 3 && match[0].includes(':') && CAPITAL_FIRST.test(text.trimStart()) && !before.some((word) => isLabel(word.text)))
    )
      return [message];
    if (beginsAsMessage(said) && said.includes(' ') && !before.some((word) => isLabel(word.text))) return [message];
    if (REFUSAL.test(said) && CYRILLIC_PAIR.test(text.slice(begins, begins + 40)) && !before.some((word) => isLabel(word.text))) return [message];
    const told = before.some((word) => isSaying(word.text) || isShowing(word.text) || isGetting(word.text) || isFailing(word.text));
    const refused =
      /(?<![a-zа-я])(?:не (?:прин|пуск|вход|прох|прош|да[её]т|мог|работ|груз|открыв|отправл|скачив)|won't|can't|cannot|not accepted)/.test(lead);
    return told ||
      refused ||
      OCCASION.test(lead) ||
      MAIL.test(lead) ||
      before.slice(-3).some((word) => isDevice(word.text) || isMessageNoun(word.text))
      ? [message]
      : [];
  });
}

/** What joins a message to what came before it: "a red line appears, Enter a real date", «каждую ночь письмо Backup failed». */
const JOINS =
  /(?:, |(?<![a-zа-я])(?:((?:потом|дальше|просто|опять|снова|в итоге|в конце)(?= [а-я]+ [а-я])|в (?:логе|логах|журнале|консоли)(?: [а-я]+){0,2}|в теле ответа|in the (?:log|body|response)|the (?:log|body) (?:has|says))|then|and|brings up|with the (?:hint|note)|потом|по ссылке|с (?:формулировкой|причиной|надписью|текстом)|при (?:[а-я]+ )?(?:входе|вводе|оплате|попытке|сохранении|нажатии)|и|письмо|пуш|смс) )(?=[a-zа-я])/g;

/** Of three words, or of two that end a sentence or have a code behind them. */
function isLong(plain: string, { start, end }: Found): boolean {
  const words = plain.slice(start, end).split(' ');
  return (
    words.length > 2 || (words.length === 2 && words.some(isStrongFault) && /^(?: \([a-zа-я\d-]{1,12}\))?(?:[.!]|$)/.test(plain.slice(end, end + 12)))
  );
}

/** Messages in the middle of a sentence, told by their capital and how they begin. */
export function messagesWithin(text: string, plain: string): readonly Found[] {
  return matchesOf(plain, JOINS).flatMap((match): readonly Found[] => {
    const begins = match.index + match[0].length;
    if (!CAPITAL_FIRST.test(text.slice(begins, begins + 2)) || !(match[1] !== undefined || beginsAsMessage(plain.slice(begins, begins + 24))))
      return [];
    const message = messageFrom(plain, begins, false);
    return message && isLong(plain, message) && isProgramVoice(text, plain, message) ? [message] : [];
  });
}
