import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isStrongFaultText } from './strong-fault.ts';
import { isDevice, isFailing, isGetting, isMessageNoun, isSaying, isShowing } from './telling-words.ts';

/** Words of Latin letters in a row, with what programs put between them; not from the midst of a word, and no key or picture in letters. */
const RUN = /(?<!\w)[A-Za-z_][\w'"`().,:;=/\\[\]{}<>@#*!$%&|+~^?-]{0,80}(?: [\w'"`().,:;=/\\[\]{}<>@#*!$%&|+~^?-]{1,80}){1,60}/g;
const ENDS = /[.!?;](?=\s)(?! (?:[a-z(]|Code |Status ))|[.,;:!?]+$/;
const COMMAND =
  /^(?:git|docker|npm|npx|yarn|pip3?|curl|kubectl|helm|make|sudo|apt|brew|cd|select|create|alter|insert|update|delete|explain|import|export|get|post|put) /i;
const BEFORE =
  /(?:^|[:—–→>-]|(?<![а-я])(?:с|на|до|опять|снова|потом|дальше|просто|мелко|это|там|было|упираемся в|упирается в|только|обычное|мелькает|типа|вроде|при этом|видно|перед этим|логах?|логе|журнале|консоли|выхлопе|порту|строка|строку|ответ|отказ|тело|теле))\s*$/;

/** What a program says in English in the midst of Russian: «ругается expected 14 columns, found 3», «в логе signature mismatch». */
export function foreignMessages(text: string, plain: string): readonly Found[] {
  if (!/[а-я]/.test(plain)) return [];
  return matchesOf(text, RUN).flatMap((match): readonly Found[] => {
    const start = match.index;
    const stop = match[0].search(ENDS);
    const message = (stop < 0 ? match[0] : match[0].slice(0, stop)).trimEnd();
    const before = plain.slice(Math.max(0, start - 60), start);
    if (/[«“"`(/\\.\w]$/.test(before) || !/ /.test(message) || / \| /.test(message) || COMMAND.test(message)) return [];
    const isMessage = isStrongFaultText(message.toLowerCase()) ? tells(before) : SENTENCE.test(message) && quotes(before);
    return isMessage ? [{ start, end: start + message.length }] : [];
  });
}

/** Words of a sentence, and no names, options or figures. */
const SENTENCE = /^(?!.*[=@/$])(?:\S+ ){0,4}[a-z]{2,} [a-z]{2,}(?:[ ,]|$)/;

/** Whether what comes is quoted from a program, whatever it says. */
function quotes(before: string): boolean {
  const last = /([а-яa-z\d-]+):? ?$/.exec(before)?.[1] ?? '';
  return (
    isSaying(last) ||
    isShowing(last) ||
    /^(?:сообщени|текст|слов|ошибк|строк)/.test(last) ||
    /(?:в|во|на) (?:[а-я]+ )?(?:лог[аеи]?х?|журнале|консоли|экране|ответе?)(?: [а-я]+)?:? ?$/.test(before)
  );
}

function tells(before: string): boolean {
  const last = /([а-яa-z\d-]+)\s?$/.exec(before)?.[1] ?? '';
  return BEFORE.test(before) || [isSaying, isShowing, isGetting, isMessageNoun, isFailing, isDevice].some((is) => is(last));
}
