import { letterPattern } from '../letter-pattern.ts';
import type { Facts, SeenSentence } from '../see/seen.ts';
import { QUOTATION } from './quotation.ts';
import { withoutQuotes } from './without-quotes.ts';

const QUOTED = new RegExp(QUOTATION);
/** A log or a screen of lines says it: where it stands is told nowhere else. */
const PRINTED = letterPattern(
  '^(?:(?:in )?(?:the |our |server )?(?:logs?|log file|console|terminal|output|stderr)(?: \\p{L}{2,12})? (?:just |only )?(?:says?|reads?|shows?|prints?|has)|(?:в )?(?:лог(?:и|е|ах)?|журнал(?:е|ах)?|консол[ьи]|терминал(?:е)?|вывод(?:е)?)(?: \\p{L}{2,12})? (?:просто )?(?:пиш[еу]т|написано|выда[её]т|выводит|показывает|сообщает)):\\s{1,3}(?=\\S)',
  'iu',
);

/**
 * The words of an error that a sentence quotes at its end, or has from a log, where it tells besides how they are shown: «Появляется окно «E-1042: writer
 * timeout».», "The log says: bind failed".
 */
export function saidError(
  { start, end, text }: SeenSentence,
  { errors }: Facts,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const lead = PRINTED.exec(text)?.[0].length;
  const found = lead === undefined ? QUOTED.exec(text) : undefined;
  const said = lead === undefined ? found?.[1] : withoutQuotes(text.slice(lead));
  // Who says it, and nothing else, is told by the field.
  if (said === undefined || withoutQuotes(text) !== text) return undefined;
  const from = start + text.lastIndexOf(said);
  // A name quoted within an error is not the whole of it; a fact may have the mark before the words.
  const isError = errors.some((fact) => fact.start >= from - 1 && fact.start < end);
  return isError ? { start: from, end: from + said.length, text: said } : undefined;
}
