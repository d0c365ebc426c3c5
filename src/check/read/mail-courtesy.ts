import { GREET } from '../../locale/words-of-greeting.ts';
import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';

const WORD = letterPattern(/[\p{L}\d][^\s,!?()«»"]*/gu);

const GREETING = new RegExp(String.raw`^\s*(?:(?:${GREET}|dear|коллеги)(?!\p{L})|(?=уважаем|ув\.))`, 'iu');
/** A name behind a greeting; words that begin sentences are none. */
const NAME = letterPattern(
  /^(?!(?:I|It|My|The|We|You|Your|This|That|There|Why|What|How|Where|When|Can|Could|Please|After|Since|Я|У|Не|Нет|Мне|Мой|Моя|Вы|Ваш|Ваша|Где|Когда|Почему|Как|Что|После|Это|На|В|По|Вчера|Сегодня|Прошу|Помогите|Пишу|Подскажите|Верните)$)(?:\p{Lu}[\p{L}'’-]*\p{Ll}|\p{Lu})\.?$/u,
);
/** Whom letters are written to, and the small words between. */
const ADDRESSEE = letterPattern(
  /^(?:and|or|the|at|of|to|in|all|again|there|team|support|desk|service|customer|care|help|sirs?|madam|folks|guys|everyone|everybody|colleagues|friends|dear|mr|mrs|ms|dr|и|ещё|еще|раз|вам|всем|все|снова|господа|друзья|девушк[аи]|ребята|(?:уважаем|дорог|коллег|поддержк|техподдержк|служб|отдел|магазин|компани|банк|администраци|сотрудник|специалист|оператор|менеджер|клиент|команд|ув(?=\.)|интернет-магазин|редакци|дирекци|суток|день|дня|вечер|утро|добр)\p{L}{0,5})\.?$/iu,
);
const SIGN = letterPattern(/^(?:[A-ZА-ЯЁ]|[^\p{L}]+$)/u);
const CLOSING = new RegExp(`^\\s*(?:${LEAVE}|${THANKS})[ ,.!]{0,3}(?=$|\\p{Lu})`, 'iu');
const LONGEST_NAME = 60;

/** «Пётр, здравствуйте!»: whom a letter is written to may stand first. */
const NAMED_FIRST = letterPattern(/^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},\s/u);

/** Whether a line of a letter greets and says nothing else: whoever stands behind the greeting is named, or is one of those that letters are written to. */
export function greets(whole: string): boolean {
  const line = GREETING.test(whole.slice(0, 120)) ? whole : whole.slice(NAMED_FIRST.exec(whole.slice(0, LONGEST_NAME))?.[0].length ?? 0);
  const greeting = GREETING.exec(line.slice(0, 120));
  if (!greeting || line.length > 90 || /[.?]\s*\S/.test(line.replace(/\b(?:mrs?|ms|dr)\.|^\s*ув\./giu, ''))) return false;
  const words = wordsOf(line.slice(greeting[0].length));
  return words.length <= 8 && words.every((word) => NAME.test(word) || ADDRESSEE.test(word));
}

/** Whether a line of a letter takes leave, with nothing behind it but a name. */
export function takesLeave(line: string): boolean {
  const closing = CLOSING.exec(line.slice(0, 160));
  if (!closing) return false;
  const rest = line.slice(closing[0].length);
  return rest.length <= LONGEST_NAME && wordsOf(rest).every((word) => SIGN.test(word));
}

/** Whether a line under words of leave is text again, and no name, post, firm, address or number. */
export function isTextAgain(line: string): boolean {
  const words = wordsOf(line);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (words.length >= 4 && small >= 2 && /[.!?]\s*$/.test(line)) || (words.length >= 7 && small >= 5);
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
