import { letterPattern } from '../letter-pattern.ts';
import { isGivenName } from './given-name.ts';
import { PATRONYMIC } from './has-given-name.ts';
import { FIRM, isNoName } from './no-name.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`;
const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Dame|Sir|Rev|Lady|Lord|Madame|Señora|Herr|Frau)\\.?|\\((?:Mr|Mrs|Ms|Miss|Dr)\\.?\\))';
const HONOUR = String.raw`(?:,? (?:OBE|MBE|CBE|KBE|PhD|MD|MSc|MBA|BA|Esq|Jr|Sr|FRCS|RN|JP|QC|KC)\.?|,? \((?:Mr|Mrs|Ms|Miss|Dr)\.?\))*`;
/** "de la", "van der", and initials between the names. */
const LINK = String.raw`(?: (?:de|del|della|da|dos|di|du|la|le|van|von|der|den|bin|al|el|y|e)| \p{Lu}\.){0,3}`;
const FULL = letterPattern(`^(?:${TITLE} )?(${WORD}(?:${LINK} ${WORD}){1,4}?)${HONOUR}$`);
/** "Mr D. Achebe", «Г-н Ахмедов Д. А.»: by the title and the surname. */
const TITLED = letterPattern(`^(Mrs?|Ms|Miss|Dr|Prof|[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа)\\.? (?:\\p{Lu}\\. ?){0,3}(${WORD})(?: \\p{Lu}\\.){0,2}$`);
/** What somebody is, before the name. */
const POSTED = letterPattern(
  `^(?:(?:учитель|учительница|преподаватель|врач|медсестра|инженер|бухгалтер|экономист|юрист|директор|менеджер|начальник|заведующ|председатель|администратор|секретарь|специалист|воспитатель|клиент|покупатель|абонент|пенсионер|жител|жилец|жиличка|пациент|пассажир|собственник|собственница|владелец|владелица|хозяин|хозяйка|квартиросъёмщик|квартиросъемщик|арендатор|съёмщик|съемщик|студент|староста|уполномоченн|представитель|дежурн|старш(?:ий|ая) по|член совета)\\p{L}{0,3}|ваш(?:а)? (?:постоянн\\p{L}{2} )?(?:клиент|покупатель|покупательница|клиентка|абонент|пассажир|читатель|читательница|пациент|пациентка))(?: [а-яё-]+){0,3} (?=[А-ЯЁ])`,
);
/** Where somebody lives, behind the name. */
const HOME = letterPattern(
  /,? \(?(?:кв(?:артира|\.)?|д(?:ом|\.)|подъезд|flat|apartment|apt\.?|unit|house|room|no\.) ?(?:№ ?)?\d{1,4}\p{L}?\)?[.,]?$/iu,
);
/** «Рауф Гасан оглы»: the word is part of the name. */
const SON_OF = letterPattern(/^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:оглы|оглу|кызы|кизи|улы))$/iu);
const FAMILY = letterPattern(/^([Сс]емья|СЕМЬЯ|[Сс]упруги|СУПРУГИ) \p{Lu}[\p{L}-]+$/u);
const OF_SOMEBODY = letterPattern(
  /^(?:мама|мать|папа|отец|бабушка|дедушка|сын|дочь|муж|жена|брат|сестра|mother|father|mum|dad|parents?|родители) (?:of )?\p{Lu}/iu,
);
/** Two who sign together: "Marta and Jon Berg", «Анна и Пётр Орловы». */
const BOTH = letterPattern(`^(${WORD}) (and|&|и) (${WORD})(?: ${WORD})?$`);

/** A name that was written in capitals, with small letters. */
const small = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .replace(/\p{L}{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
        .replace(/(?<!\p{L})Mc\p{Ll}/gu, (mc) => `Mc${mc.slice(2).toUpperCase()}`);
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
/** "Jean-Luc", "María": a first name by its first part, accents aside. */
const isGiven = (word: string): boolean =>
  isGivenName(word) || isGivenName((word.split('-')[0] ?? '').replace(/[À-ÿ]/g, (letter) => letter.normalize('NFD').slice(0, 1)));

/** Whether a line tells whose mother or son wrote, and not who. */
export const isOfSomebody = (line: string): boolean => OF_SOMEBODY.test(line);

/**
 * The name that a whole line is, in one of the ways of signing that need more than words with capitals; nothing where it cannot be told. `isClosed`: words of
 * leave or a dash stand before it.
 */
export function signedLine(line: string, isClosed = false): string | undefined {
  const whole = line
    .trim()
    .replace(/^[-–—]{1,2}\s*/, '')
    .replace(HOME, '');
  const text = POSTED.test(lowerFirst(whole)) ? lowerFirst(whole).replace(POSTED, '') : whole;
  if (text.length > 80 || isNoName(text) || FIRM.test(text) || isOfSomebody(text)) return undefined;
  const [, title, surname] = TITLED.exec(text) ?? [];
  if (title !== undefined && surname !== undefined) return `${title} ${surname}`;
  if (FAMILY.test(text) || SON_OF.test(text)) return text;
  const [both, one, , other] = BOTH.exec(text) ?? [];
  if (both !== undefined && one !== undefined && other !== undefined && (isGiven(one) || isGiven(other))) return both;
  const full = FULL.exec(text)?.[1];
  if (full === undefined) return alone(text, line.trim(), isClosed);
  const name = small(full);
  const isTold = full !== text || (isClosed && name === full);
  return isTold || name.split(' ').some((word) => isGiven(word) || PATRONYMIC.test(word)) ? name : undefined;
}

/** Words that are first names only where they have a capital. */
const WORDS =
  /^(?:will|bill|mark|sue|max|rob|pat|ray|jack|grant|may|june|april|grace|hope|faith|joy|rose|frank|dan|ed|света|вера|слава|роза|надежда|любовь|роман|майя|поля|рома|марк)$/;

/** A first name alone: behind what its bearer is («Ваш клиент Пётр»), behind a dash, or without its capital. */
function alone(text: string, line: string, isClosed: boolean): string | undefined {
  if (/^\p{Lu}[\p{L}'’-]+$/u.test(text)) return (text !== line || isClosed) && isGiven(text) ? text : undefined;
  const name = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /^\p{Ll}{3,12}$/u.test(text) && !WORDS.test(text) && isGivenName(name) ? name : undefined;
}
