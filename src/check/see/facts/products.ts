import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Span } from '../../read/reading.ts';
import type { Found } from './passage.ts';

/** A name with capitals right before a version: "PhotoDesk 4.2.1", "updated PhotoDesk to 4.2.1", «ФотоМаг (версия 5.1)». */
const BEFORE_VERSION = letterPattern(
  /((?:\p{Lu}[\p{L}\d+.#-]{1,30}|\d?[A-Z]+\d?)(?: (?:\p{Lu}[\p{L}\d+.#-]{0,30}|for|для)){0,3})["»”]? ?(?:(?:to|до) )?(?:,? ?\(?(?:верси[яиюей]{1,2}|version|v\.?|ver\.?|build|сборк[аи])? ?)?$/u,
);
/** A name in quotes after a word for a product. */
const NAMED =
  /(?:программ[аыеуой]{1,2}|приложени[еяию]|игр[аыеу]|редактор[а-я]{0,2}|сервис[а-я]{0,2}|плагин[а-я]{0,2}|модул[а-я]{1,2}|систем[аыеу]|утилит[аыеу]|антивирус[а-я]{0,2}|app|application|program(?:me)?|game|plugin|plug-in|extension|software|tool|service) ["«“„]([^"«»“”„\n]{2,40})["»”“]/giu;
const NO_NAME =
  /^(?:the|in|on|at|version|since|after|from|with|my|your|our|it|this|windows|macos|ios|android|версия|версии|после|на|в|с|у|мой|ваш|наш)$/i;

/** Names of products: beside a version, or in quotes after a word for a product. */
export function productsIn(text: string, versions: readonly Span[]): readonly Found[] {
  const named = matchesOf(text, NAMED).map((match) => {
    const start = match.index + match[0].length - 1 - (match[1] ?? '').length;
    return { start, end: start + (match[1] ?? '').length };
  });
  const beside = versions.flatMap(({ start }): Found[] => {
    const from = Math.max(0, start - 90);
    const match = BEFORE_VERSION.exec(text.slice(from, start));
    const name = match?.[1] ?? '';
    return match && !NO_NAME.test(name) ? [{ start: from + match.index, end: from + match.index + name.length }] : [];
  });
  return [...named, ...beside.filter((one) => !named.some((other) => one.start < other.end && other.start < one.end))];
}
