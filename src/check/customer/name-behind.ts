import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import type { Reading } from '../read/reading.ts';
import { isGivenName } from './given-name.ts';
import { PATRONYMIC } from './has-given-name.ts';
import { NAME, PHONE } from './name-pattern.ts';
import { FIRM, isNoName } from './no-name.ts';

const TITLE = String.raw`(?:\(?(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof)\.?\)?[ \t]+)?`;
const ADDRESS = String.raw`[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+`;
const BORN = String.raw`\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?: ?г(?:\.|од)?(?:р\.?)?)?`;
/** «Водителю Сергею»: somebody else, to whom something is given. */
const DATIVE = /[а-яё][ую]$/;
/** The last words, which are a name and perhaps what its bearer is, or the number to call. */
const LAST = new RegExp(String.raw`^([-–—][ \t]*)?${TITLE}${NAME}(,[ \t](?:${ADDRESS}|${BORN}|[^.!?\n]{1,60}))?[.!]?$`, 'u');
/** What only tells how its bearer is reached: «Анна, 8 900 000-00-17». */
const REACHED = new RegExp(String.raw`^,[ \t](?:${PHONE}|${ADDRESS})$`, 'u');
/** What only tells what its bearer is: «Наталья, бухгалтер». */
const POSTED = letterPattern(
  /^,[ \t](?:(?:главн|старш|вед|гл)\p{L}*\.? )?(?:бухгалтер|директор|менеджер|инженер|администратор|врач|медсестра|юрист|секретарь|учитель\p{L}*|экономист|кладовщик|офис-менеджер|кв(?:артира|\.)? ?\d+|(?:the )?(?:accountant|manager|director|engineer|nurse|secretary|teacher|office manager|flat \d+))$/iu,
);
/** «Денис 89261234567» at the end of a line. */
const BEFORE_PHONE = new RegExp(String.raw`(?:^|[\s,.!?])${NAME}[,.:]?[ \t]+(?:тел\.?:?[ \t]*|tel\.?:?[ \t]*)?${PHONE}[.!]?$`, 'u');
/** «лицевой счёт 90011, Клавдия Михайловна Егорова, позвоните мне»: among a number and how to be reached. */
const AMONG = new RegExp(
  String.raw`\d,[ \t]${NAME},[ \t](?:(?:прошу |пожалуйста,? )?(?:по|пере)?звоните|жду|тел|моб|кв|адрес|please call|call me|tel|phone|${PHONE})`,
  'iu',
);
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
  if (name !== undefined && more !== undefined && (REACHED.test(more) || POSTED.test(more)) && isGivenName(name)) return name;
  if (name !== undefined) return isName(name, dash !== undefined, more !== undefined) ? name : undefined;
  return besidePhone(text);
}

/** The name that stands right beside the number to call. */
function besidePhone(text: string): string | undefined {
  const behind = BEHIND_PHONE.exec(text)?.[1];
  if (behind !== undefined) return isGivenName(behind) || isName(behind, false, true) ? behind : undefined;
  const before = BEFORE_PHONE.exec(text)?.[1];
  return before !== undefined && (isGivenName(before) || (/\s/.test(before) && isName(before, false, false))) ? before : undefined;
}

/** A full name with a patronymic in the middle of a sentence, between the number of the matter and how its bearer is reached: nobody else's stands there. */
export function nameAmong(text: string): string | undefined {
  const name = AMONG.exec(text)?.[1];
  return name?.split(/\s+/).some((word) => PATRONYMIC.test(word)) ? name : undefined;
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
  // A first name that few have is told by the patronymic behind it.
  if (all.length === 3 && PATRONYMIC.test(all[1] ?? '') && !DATIVE.test(all[0] ?? '')) return true;
  return (isRussianName(all) || (!isMore && TELLING.test(words))) && !DATIVE.test(all[0] ?? '');
}

/** Whether Russian words are a first name that is known with what follows it, or with the surname before it: «Мосгаз Надежда» is a firm. */
function isRussianName(all: readonly string[]): boolean {
  const given = all.findIndex((word) => isGivenName(word));
  return given === 0 || (given > 0 && all.slice(0, given).every((word) => FAMILY.test(word)));
}
