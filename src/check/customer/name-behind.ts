import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import type { Reading } from '../read/reading.ts';
import { isGivenName } from './given-name.ts';
import { NAME, PHONE } from './name-pattern.ts';
import { FIRM, isNoName } from './no-name.ts';

const TITLE = String.raw`(?:\(?(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof)\.?\)?[ \t]+)?`;
const ADDRESS = String.raw`[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+`;
/** «Водителю Сергею»: somebody else, to whom something is given. */
const DATIVE = /[а-яё][ую]$/;
/** The last words, which are a name and perhaps what its bearer is, or the number to call. */
const LAST = new RegExp(String.raw`^([-–—][ \t]*)?${TITLE}${NAME}(,[ \t](?:${ADDRESS}|[^.!?\n]{1,60}))?[.!]?$`, 'u');
/** What only tells how its bearer is reached: «Анна, 8 900 000-00-17». */
const REACHED = new RegExp(String.raw`^,[ \t](?:${PHONE}|${ADDRESS})$`, 'u');
/** «Звоните: +7 495 000-01-33, Егор Блинов, дежурный инженер» */
const BEHIND_PHONE = new RegExp(String.raw`${PHONE}[,;.]?[ \t]+${TITLE}${NAME}(?:,[ \t][^.!?\n]{1,60})?[.!]?$`, 'u');

/**
 * The name that stands behind the last sentence of a letter, in the same line: a full one, or one that is known for a first name or has a dash before it.
 * Of a sentence that is one word with a capital nothing else would tell.
 */
export function nameBehind(reading: Reading): string | undefined {
  const last = reading.sentences.at(-1);
  if (last === undefined || reading.sentences.length < 2 || ownText(reading).slice(last.end).trim() !== '') return undefined;
  const text = last.text.trim();
  const [, dash, name, more] = LAST.exec(text) ?? [];
  if (name !== undefined && more !== undefined && REACHED.test(more) && isGivenName(name)) return name;
  if (name !== undefined) return isName(name, dash !== undefined, more !== undefined) ? name : undefined;
  const called = BEHIND_PHONE.exec(text)?.[1];
  return called !== undefined && isName(called, false, true) ? called : undefined;
}

/** How Russian surnames end. */
const FAMILY = letterPattern(/(?:[оеё]ва?|[иы]н|[иы]на|[сц]к(?:ий|ая)|енко|швили|дзе)$/iu);
/** «Мина Пателева», «Заур Магомедович»: ends that no firm and no place has; «Мир Диванов» and «Станция Невская» have the others. */
const TELLING = letterPattern(/(?:[ая] \p{L}+[её]ва|[ая] \p{L}+ова|(?:^| )\p{L}+(?:[оеё]вич|[оеё]вна|ична|ильич))$/iu);

function isName(words: string, isSigned: boolean, isMore: boolean): boolean {
  if (isNoName(words) || FIRM.test(words)) return false;
  const all = words.split(/\s+/);
  const isKnown = all.some((word) => isGivenName(word));
  if (all.length === 1) return isSigned || (isKnown && !isMore);
  // Nothing but the words around it tells "Cold Water" from a full name.
  if (/^[A-Z]/.test(words)) return isKnown || isSigned || isMore;
  return (isRussianName(all) || (!isMore && TELLING.test(words))) && !DATIVE.test(all[0] ?? '');
}

/** Whether Russian words are a first name that is known with what follows it, or with the surname before it: «Мосгаз Надежда» is a firm. */
function isRussianName(all: readonly string[]): boolean {
  const given = all.findIndex((word) => isGivenName(word));
  return given === 0 || (given > 0 && all.slice(0, given).every((word) => FAMILY.test(word)));
}
