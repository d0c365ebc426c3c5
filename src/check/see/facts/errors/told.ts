import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';
import type { Found } from '../passage.ts';
import { messagesAfterColon, messagesWithin } from './after-colon.ts';
import { isProgramVoice, messageFrom } from './program-voice.ts';
import { saysFault } from './quoted.ts';
import { isDevice, isFailing, isGetting, isMessageNoun, isPaper, isPerson, isSaying, isShowing, isStrongFault } from './telling-words.ts';
import { isNegated, isNoun } from './verb-or-noun.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence of several words, the first with a capital. */
const WORDS_OF_MESSAGE = letterPattern(/^\p{Lu}\p{Ll}+(?: (?:\d[\d,.]*|\p{Ll}+)){2,}/u);

/** Between a word of showing and the message: "says to me that", «пишет мне опять». */
const FILLERS = new Set(
  'me us that just only still always again now up back out simply here followed by мне нам что опять снова теперь сразу только просто вот вечно постоянно красным желтым мелко крупно было'.split(
    ' ',
  ),
);
/** The same before a word for a message, or right before a colon. */
const ARTICLES = new Set('the a an this with on is was as to такое такую такая такой следующее следующая это на в с'.split(' '));
/** What no message in small letters begins with: somebody tells then. */
const TELLER =
  /^(?:i|i'm|i've|i'd|i'll|we|you|then|page|and|but|и|а|но|has to|have to|shows|says|would|should|could|might|will|he|she|it|it's|they|my|our|his|her|there|that|to|at|in|on|for|out|up|by|from|about|of|so|as|if|hers|mine|yours|theirs|ours|(?:he|she|they)'(?:ll|s|d|re|ve)|what|how|when|where|why|which|something|anything|everything|nothing|all|hello|goodbye|yes|я|мы|вы|он|она|оно|они|мне|нам|меня|вам|у|мой|моя|мои|ваш|ваша|ваши|как|когда|где|почему|зачем|кто|чего|какой|какая|какую|какие|какое|какую-то|какая-то|что-то|это|всякую|разн|пар|в|на|с|со|по|из|за|от|для|о|об|про|им|ему|ей|то|уже|все|всё|вс|при|вместо|ничего|ерунду|бред|не (?:за)?помн[а-я]+|не (?:зна|успел|прочит|прочёл|разобр|поня|разгляд)[а-я]*)(?![a-zа-я'-])/;
const DEFINITE = /^(?:the|this|a|an|your|этот|эта|ваш|ваша|ваше|данный|данная)(?![a-zа-я])/;
/** «ошибка авторизации», "ошибка сети": an error of something is a message where a program says it. */
const ERROR_OF = /^(?:сетевая ошибка|ошибка (?:[а-я]{3,10}ой )?[а-я]{3,20}(?:ии|ния|ия|и|а|ы|я|ю))(?![а-я])/;
const BARE_ERROR =
  /^(?:(?:какую-то |some |an |the |this |такую |эту )?(?:ошибк[а-я]{1,2}|errors?|error message|сообщени[а-я]{1,2}(?: об ошибке)?))(?![a-zа-я])\s*(?:$|[.,;!?]|при |и |в |на |когда |after |when |and |every |on |at |from |in |at )/;
/** "document unreadable", «документ не распознан»: no thing that a person gets. */
const MET =
  /^(?:[a-z]+ ){1,3}(?:unreadable|invalid|expired|not found|not recognised|not recognized|failed|denied|unavailable|declined|rejected|refused|unsupported)$|^(?:доступ |запрос |[а-я]{4,16} )(?:не (?:распозна|найден|подтвержд|поддерж|прошл?|действ|доступ)|(?:временно )?(?:недоступ|устарел|истек|заблокир|отклонен|просроч))[а-я]*$/;

/** Where a message begins in the text: with or without what joins it to the words before. */
const JOINT = /^(?:\s?(?::(?![a-zа-яA-ZА-Я])|[=→>]|->|\.{2,3}|[—–-](?=\s)|,(?=\s?(?:что|that)?\s))\s*|\s)*/;

/** Messages without quotes: after a word of showing or something that shows, or after a colon. `plain` is `text` in plain letters, void where it is known already. */
export function toldErrors(text: string, plain: string): readonly Found[] {
  const words = wordsOf(plain);
  const found = words.flatMap((word, at): readonly Found[] => {
    const says = isSaying(word.text);
    if (says || isShowing(word.text)) return afterVerb(text, plain, words, at, says);
    if (isGetting(word.text) || isMessageNoun(word.text)) return afterMeeting(text, plain, words, at);
    if (isDevice(word.text)) return afterDevice(text, plain, words, at);
    return [];
  });
  return [...found, ...messagesAfterColon(text, plain, words), ...messagesWithin(text, plain)];
}

function afterVerb(text: string, plain: string, words: readonly Word[], at: number, says: boolean): readonly Found[] {
  if (isNoun(plain, words, at) || isNegated(words, at)) return [];
  const subject = wordsBefore(plain, words, at, 5);
  // The nearest of them is who says it.
  const nearest = subject.findIndex((word) => isPerson(word.text) || isDevice(word.text) || isPaper(word.text));
  // «дневник сына пишет»: whose it is does not say it.
  const owned =
    /^(?:сына|дочери|мужа|жены|мамы|папы|брата|сестры|друга|клиента|ребенка)$/.test(subject[nearest]?.text ?? '') &&
    isDevice(subject[nearest + 1]?.text ?? '');
  const teller = subject[owned ? nearest + 1 : nearest];
  if (teller && isPaper(teller.text) && !isDevice(teller.text)) return [];
  const byPerson = teller !== undefined && isPerson(teller.text);
  if (
    says &&
    (byPerson ||
      (/^t(?:old|ell)/.test(words[at]?.text ?? '') &&
        !/^(?:was|were|am|been|being|got)$/.test(words[at - 1]?.text ?? '') &&
        !subject.some((word) => isDevice(word.text))))
  )
    return [];
  if (/^(?: by | (?:up |back |out )?with no )/.test(plain.slice(words[at]?.end ?? 0))) return [];
  const message = messageAfter(text, plain, words, at, true);
  if (!message) return [];
  if (
    /^говор/.test(words[at]?.text ?? '') &&
    !subject.some((word) => isDevice(word.text) || /^[a-z]/.test(word.text)) &&
    !plain.slice(message.start, message.end).split(' ').some(isStrongFault)
  )
    return [];
  if (isProgramVoice(text, plain, message)) return [message];
  if (!byPerson && (isSentenceOfProgram(text, plain, message) || (says && WE_CANNOT.test(plain.slice(message.start, message.end))))) return [message];
  if (!byPerson && MET.test(plain.slice(message.start, message.end))) return [message];
  const isTold = says || /^(?:выда|выби|вылез|вылаз|выскак|высвеч|появля|всплыва|pop|come|came)/.test(words[at]?.text ?? '');
  return isTold && !byPerson && isToldFault(plain, message, says) ? [message] : [];
}

function afterMeeting(text: string, plain: string, words: readonly Word[], at: number): readonly Found[] {
  const message = messageAfter(text, plain, words, at, true);
  if (!message) return [];
  if (isProgramVoice(text, plain, message)) return [message];
  // "the error is unknown host", «ошибка неизвестный хост»: the word itself says that it is one.
  const isError = /^(?:error|err|ошибк[аиу]|ошибкой)$/.test(words[at]?.text ?? '');
  const isMet = isGetting(words[at]?.text ?? '') && /(?<![a-z])error (?:that |which )?(?:i|we) $/.test(plain.slice(0, words[at]?.start ?? 0));
  if (isGetting(words[at]?.text ?? '') && MET.test(plain.slice(message.start, message.end))) return [message];
  if (words[at]?.text === 'with' && isFailing(words[at - 1]?.text ?? '') && MET.test(plain.slice(message.start, message.end))) return [message];
  if (isMet && isToldFault(plain, message, true)) return [message];
  return isError &&
    /^(?:\s*[:—–-]\s*| is:? | was:? | i (?:get|see|got) is:? | такая:? | )[a-zа-я]/.test(plain.slice(words[at]?.end ?? 0)) &&
    !/^(?:не|нет|no|not)(?! (?:удал|соед|дост|связ|сет|ответ|найд|connect|access|respon|found))(?![a-zа-я])/.test(plain.slice(message.start)) &&
    isToldFault(plain, message, true)
    ? [message]
    : [];
}

/** How things go on well or as they should, in the words of a shop or a program. */
const IN_ORDER =
  /(?<![a-zа-я])(?:deliver(?:y|ed|ing)|dispatched|shipped|transit|on its way|success(?:ful(?:ly)?)?|complete[d]?|welcome|thank|paid|confirmed|received|ready|approved|up to date|доставлен[аоы]?|доставк[а-я]+|отправлен[аоы]?|в пути|успешн[а-я]+|спасибо|добро пожаловать|принят[аоы]?|готов[аоы]?|оплачен[аоы]?|подтвержден[аоы]?)(?![a-zа-я])/;

/** A sentence in the middle of one, with its capital: "it says Waiting for current data". */
function isSentenceOfProgram(text: string, plain: string, { start, end }: Found): boolean {
  const message = text.slice(start, end);
  return WORDS_OF_MESSAGE.test(message) && start > 0 && message.length < 90 && !IN_ORDER.test(plain.slice(start, end));
}

/** "we don't recognise this email": a program speaks of itself so. */
const WE_CANNOT =
  /^(?:we|you|your|this|that|the) (?:[a-z]+ ){0,4}?(?:don'?t|do not|can'?t|cannot|can not|could ?n'?t|could not|unable|isn'?t|is not|are not|aren'?t|not|has expired|have expired|already|must|too)(?![a-z])/;

const ON_DEVICE = /(?<![a-zа-я])(?:on|at|in|na|на|в|во)(?: (?:the|my|our|your|a|его|моем|нашем|вашем))?(?: [a-zа-я]{3,16})? $/;

/** «На пульте НЕТ СВЯЗИ», "TV: No signal". */
function afterDevice(text: string, plain: string, words: readonly Word[], at: number): readonly Found[] {
  const message = messageAfter(text, plain, words, at, /^ (?:сетевая )?ошибка /.test(plain.slice(words[at]?.end ?? 0)));
  if (!message) return [];
  const told = plain.slice(message.start, message.end);
  const begins = words[at]?.start ?? 0;
  const isOn = ON_DEVICE.test(plain.slice(Math.max(0, begins - 40), begins));
  if (!isOn && !/[:—–→>-]/.test(plain.slice(words[at]?.end ?? 0, message.start))) return [];
  return isProgramVoice(text, plain, message) ||
    (isOn && isSentenceOfProgram(text, plain, message)) ||
    (ERROR_OF.test(told) && /(?<![а-я])на (?:[а-я]+ )?$/.test(plain.slice(0, words[at]?.start ?? 0)))
    ? [message]
    : [];
}

/** The words before in the same breath. */
function wordsBefore(plain: string, words: readonly Word[], at: number, most: number): readonly Word[] {
  const near: Word[] = [];
  for (let from = at - 1; from >= Math.max(0, at - most); from -= 1) {
    const word = words[from];
    const next = words[from + 1];
    if (!word || !next || /^(?:and|but|then|и|но|а)$/.test(word.text) || /[,;.!?:\n—–]/.test(plain.slice(word.end, next.start))) break;
    near.push(word);
  }
  return near;
}

function messageAfter(text: string, plain: string, words: readonly Word[], at: number, small: boolean): Found | undefined {
  let from = at + 1;
  let start = words[at]?.end ?? 0;
  while (from < words.length && from <= at + 5) {
    const word = words[from];
    if (!word || !/^[\s:,—–-]*$/.test(plain.slice(start, word.start)) || CAPITAL_FIRST.test(text.slice(word.start, word.start + 2))) break;
    const next = words[from + 1];
    const isLead = ARTICLES.has(word.text) && (/^\s*:/.test(plain.slice(word.end, word.end + 3)) || (next !== undefined && isMessageNoun(next.text)));
    const isCopula = /^(?:is|was)$/.test(word.text) && /^(?:error|err|message|get|got|see)$/.test(words[from - 1]?.text ?? '');
    if (ERROR_OF.test(plain.slice(word.start, word.start + 50))) break;
    if (!FILLERS.has(word.text) && !isCopula && !isMessageNoun(word.text) && !isLead) break;
    start = word.end;
    from += 1;
  }
  const joint = JOINT.exec(plain.slice(start, start + 12))?.[0] ?? '';
  if (joint === '') return undefined;
  const begins = start + joint.length;
  // Most of what comes after such words is no message: that is told by its first word.
  if (
    !CAPITAL_FIRST.test(text.slice(begins, begins + 2)) &&
    (!small || (TELLER.test(plain.slice(begins, begins + 14)) && !WE_CANNOT.test(plain.slice(begins, begins + 60))))
  )
    return undefined;
  return messageFrom(plain, begins, /[:=→>]/.test(joint));
}

/** Told in small letters, and still no sentence of the person's own. */
function isToldFault(plain: string, { start, end }: Found, says: boolean): boolean {
  const message = plain.slice(start, end);
  const words = message.split(' ');
  if (words.length > 12 || TELLER.test(message) || BARE_ERROR.test(`${message} `)) return false;
  if (!/^(?:\d{3,4} )?[a-zа-я]/.test(message)) return false;
  if (/^(?:код|code|status|статус|не (?:сразу|всегда|везде|вс[её]|только|полностью|до конца|так))(?![a-zа-я])/.test(message)) return false;
  if (DEFINITE.test(message))
    return words.length > 3 && (words.some(isStrongFault) || /(?:cannot|can't|could not|not be|не мо[жг]|не поддерж|препятств)/.test(message));
  if (says && ERROR_OF.test(message)) return true;
  if (says) return saysFault(message.replace(/^(?:an? )?(?:ошибк|error)[a-zа-я]*/, '')) && (words.length > 1 || isStrongFault(message));
  return (
    words.length > 1 &&
    /^(?:не |нет |сервер |доступ|карта |код |файл |аккаунт|учетн|такая |такой |недостаточно |превышен|no |not |access |cannot |failed |unable )/.test(
      message,
    ) &&
    saysFault(message)
  );
}
