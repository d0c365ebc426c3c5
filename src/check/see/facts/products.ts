import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Span } from '../../read/reading.ts';
import { MONTH } from './dates/month-names.ts';
import { WEEKDAY } from './dates/weekday-names.ts';
import { type Found, outside } from './passage.ts';
import { SYSTEM_NAME } from './system-names.ts';

/** A name with capitals right before a version: "PhotoDesk 4.2.1", "updated PhotoDesk to 4.2.1", «ФотоМаг (версия 5.1)». */
const BEFORE_VERSION = letterPattern(
  /((?:\p{Lu}[\p{L}\d+.#-]{1,30}|\d?[A-Z]+\d?)(?: (?:\p{Lu}[\p{L}\d+.#-]{0,30}|for|для)){0,3})["»”]? ?(?:(?:to|до) )?(?:,? ?\(?(?:верси[яиюей]{1,2}|version|v\.?|ver\.?|build|сборк[аи])? ?)?$/u,
);
/** A name in quotes after a word for a product. */
const NAMED =
  /(?:программ[аыеуой]{1,2}|приложени[еяию]|игр[аыеу]|редактор[а-я]{0,2}|сервис[а-я]{0,2}|плагин[а-я]{0,2}|модул[а-я]{1,2}|систем[аыеу]|утилит[аыеу]|антивирус[а-я]{0,2}|app|application|program(?:me)?|game|plugin|plug-in|extension|software|tool|service) ["«“„]([^"«»“”„\n]{2,40})["»”“]/giu;
/** "I updated PhotoDesk", «установила приложение ФотоМаг»: a name with small letters in it, what has none is rather a part of a device. */
const AFTER_DEED = letterPattern(
  /(?<![\p{L}\d])(?:(?:[Uu]pdated|[Uu]pgraded|[Ii]nstalled|[Rr]e-?installed)(?: the| your| my)?|(?:[Оо]бнови|[Уу]станови|[Пп]ереустанови|[Пп]остави|[Сс]кача)(?:ла?|ли)(?: себе| ваш| вашу| приложение| программу| игру)?) ["«“]?(?=[\p{L}\d]{0,12}\p{Ll})(\p{Lu}[\p{L}\d+#-]{2,30}(?: \p{Lu}[\p{L}\d+#-]{1,30}){0,2})(?![\p{L}\d])/gu,
);
const NO_NAME = new RegExp(
  `^(?:the|in|on|at|version|платформа|платформы|релиз|сборка|конфигурация|обнови[а-яё]+|updated|upgraded|since|after|from|with|my|your|our|it|this|версия|версии|после|на|в|с|у|мой|ваш|наш|${WEEKDAY}|${MONTH})$`,
  'i',
);

/** Names of products: beside a version, behind what is done to programs, or in quotes after a word for a product. */
export function productsIn(text: string, versions: readonly Span[]): readonly Found[] {
  const beside = versions.flatMap(({ start }): Found[] => {
    const from = Math.max(0, start - 90);
    const match = BEFORE_VERSION.exec(text.slice(from, start));
    const name = match?.[1] ?? '';
    return match && isName(name) ? [{ start: from + match.index, end: from + match.index + name.length }] : [];
  });
  const named = lastWordsOf(text, NAMED, 1);
  const done = lastWordsOf(text, AFTER_DEED, 0).filter(({ start, end }) => isName(text.slice(start, end)));
  // The deed before it is no part of a name: «Обновил Маркет до 5.2».
  return [...named, ...outside(done, named), ...outside(beside, [...named, ...done])];
}

/** What the first group of a pattern matched, so many signs before the end of the match. */
function lastWordsOf(text: string, pattern: RegExp, behind: number): readonly Found[] {
  return matchesOf(text, pattern).map(({ 0: whole, 1: words = '', index }) => {
    const end = index + whole.length - behind;
    return { start: end - words.length, end };
  });
}

function isName(words: string): boolean {
  return !NO_NAME.test(words) && !SYSTEM_NAME.test(words);
}
