import { GREET } from '../../locale/words-of-greeting.ts';
import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { handedOnAt } from '../read/handed-on-at.ts';
import { ownText } from '../read/own-text.ts';
import type { Reading } from '../read/reading.ts';
import { genitiveHead } from './genitive-head.ts';
import { isGivenName } from './given-name.ts';
import { hasGivenName } from './has-given-name.ts';
import { headName } from './head-name.ts';
import { nameAmong, nameBehind } from './name-behind.ts';
import { NAME, PHONE } from './name-pattern.ts';
import { isNoName, LABEL } from './no-name.ts';
import { isOfSomebody, signedLine } from './signed-line.ts';

/** How people introduce themselves, and how they end a letter, each with the name behind. */
const INTRODUCED = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]y name is|[Mm]y name's|[Мм]еня зовут|[Зз]овут меня|[Пп]ишет [Вв]ам|[Вв]ас беспокоит)[ \t]+${NAME}`,
  'u',
);
/** "I am Tom", «я Женя»: right behind the greeting, or with a full name: people are "I am British", too. */
const I_AM = String.raw`(?:[Ii]['’]m|[Ii] am|[Яя])[ \t]+`;
const SELF = new RegExp(String.raw`(?<!\p{L})${I_AM}(?=\p{Lu}[\p{L}'’-]+[ \t]\p{Lu})${NAME}(?=[,.!])`, 'u');
const GREETED = letterPattern(String.raw`^\s*(?:${GREET})(?:[ \t]+\p{L}+)?[,.!]?\s+`, 'i');
const SELF_FIRST = new RegExp(
  String.raw`^(?:${I_AM}|(?:[Ээ]то|[Вв]ас беспокоит|[Пп]ишет(?: вам)?|[Tt]his is|[Ii]t['’]s)[ \t]+(?:(?:опять|снова|me again,?)[ \t]+)?)${NAME}(?=[,.!]|[ \t]+(?:and|from|и|из|again)(?:[ \t]|[.!,]))`,
  'u',
);
const LEAVING = letterPattern(`(?<!\\p{L})(?:${LEAVE}|${THANKS})[,.!]?[ \\t]*(?:\\r?\\n[ \\t]*){0,2}\\(?(?:(?:mrs?|ms|dr)\\.?\\)?)?[ \\t]*`, 'gi');
const SIGNED = new RegExp(String.raw`${NAME}[ \t]*[,.]?[ \t]*(?=$|\n|,|${PHONE}|[\w.+-]+@)`, 'muy');
/** A name with nothing behind it but an address or a phone number, at the beginning of a line. */
const BEFORE_CONTACT = new RegExp(String.raw`^[ \t]*${NAME}(?:[ \t]*[,.:]|(?=\s))\s{0,4}(?=[\w.+-]{1,60}@[\w-]|${PHONE})`, 'gmu');
/** Words with a capital that follow a thanks and are no name. */
const NO_NAME = /^(?:I|We|You|The|This|It|For|In|If|Please|And|Но|И|За|Я|Мы|Вы|Это|Если|Прошу|Жду|Очень|Заранее|Sent|Отправлено|Hello|Hi)(?:\s|$)/u;
/** A line that is a name, with a title before it or a firm behind a full one. */
const NAME_LINE = new RegExp(String.raw`^(?:\(?(?:Mrs?|Ms|Miss|Dr|Prof)\.?\)?[ \t]+)?${NAME}$`, 'u');
const NAME_AND_FIRM = new RegExp(String.raw`^${NAME},[ \t]\S.{1,60}$`, 'u');
/** What a line ends with that is no label of the line under it, and no item of a list. */
const ENDED = /(?:^|[.!?…)»”"])$/;
/** What people are, before their full name. */
const POST = letterPattern(
  /^(?:matron|nurse|sister|captain|prof(?:essor)?|rev(?:erend)?|sir|manager|director|tenant|owner|resident|daughter|son|mother|father|заведующ\p{L}{2}|директор|менеджер|бухгалтер|инженер|администратор|врач|медсестра|председатель|начальник|собственни(?:к|ца)|владел(?:ец|ица)|жилец|арендатор|хозя(?:ин|йка)|староста|представитель|дочь|сын|мама|мать|отец|жена|муж)[ \t]+(?=\p{L}+[ \t]+\p{L})/iu,
);
/** Where a letter ends. */
const END = 600;

/** The name that a person signs with in their own words, or gives: nothing where a name cannot be told. */
export function nameOf(reading: Reading): string | undefined {
  const handing = textOfForwarder(reading.source);
  const text = (handing ?? ownText(reading)).trimEnd();
  const end = text.slice(-END);
  const name =
    (handing === undefined ? headName(reading) : undefined) ??
    signedName(end) ??
    introducedName(text.slice(0, 10_000)) ??
    nameBeforeContact(end) ??
    nameAlone(end) ??
    nameAbove(end) ??
    (handing === undefined ? nameBehind(reading) : undefined) ??
    nameAmong(end) ??
    genitiveHead(text) ??
    (handing === undefined ? headName(reading) : undefined);
  if (name === undefined || NO_NAME.test(name) || !/\p{Ll}/u.test(name) || isOfAnother(end, name)) return undefined;
  return name.replace(POST, '');
}

/** What whoever hands a letter on writes above it, if anything: they are answered, by name where they give one, and not who wrote the letter. */
function textOfForwarder(source: string): string | undefined {
  const at = handedOnAt(source);
  return at === undefined ? undefined : source.slice(0, at);
}

function introducedName(text: string): string | undefined {
  const first = SELF_FIRST.exec(text.replace(GREETED, ''))?.[1];
  const name = INTRODUCED.exec(text)?.[1] ?? SELF.exec(text)?.[1] ?? (first !== undefined && isGivenName(first) ? first : undefined);
  return name === undefined || isNoName(name) ? undefined : name;
}

/** The name right behind words of leave. */
function signedName(end: string): string | undefined {
  for (const { index, 0: words } of matchesOf(end, LEAVING)) {
    SIGNED.lastIndex = index + words.length;
    const name = SIGNED.exec(end)?.[1] ?? signedBehind(end.slice(index + words.length), /\n\s*$/.test(words));
    if (name !== undefined && !LABEL.test(name)) return name;
  }
  return undefined;
}

/** "Thanks - Liz", or a line under words of leave. */
function signedBehind(rest: string, isLine: boolean): string | undefined {
  const line = rest.split(/\r?\n/, 1)[0]?.trim() ?? '';
  return isLine || /^[-–—]/.test(line) ? signedLine(line, true) : signedLine(line.replace(/^,\s*/, ''));
}

/** «Мама Пети Сидорова»: whose mother she is, and not who. */
function isOfAnother(end: string, name: string): boolean {
  const last = end.trimEnd().split(/\r?\n/).at(-1)?.trim() ?? '';
  return last.endsWith(name) && isOfSomebody(last) && !/(?:вна|вич|ична)$/i.test(name);
}

/** What stands under a name: a post, a number, an address. */
const BELOW = letterPattern(
  /^(?:(?:https?:\/\/|www\.)\S+|\S+@\S+|(?:account|acct|customer|client|order|booking|member|tel|phone|flat|лицевой|л\/с|договор|абонент|заказ|бронь|тел|кв)(?!\p{L})[^.!?\n]{0,30}\d[^!?\n]{0,20}|[^.!?\d\n]{0,40}(?<!\p{L})(?:director|manager|officer|engineer|sre|ceo|cto|cfo|head of|assistant|accountant|teacher|professor|директор|менеджер|бухгалтер|инженер|заведующ\p{L}{2}|начальник|учитель|врач|юрист|секретарь)(?!\p{L})[^.!?\d\n]{0,40})$/iu,
);

/** A name in one of the ways of signing that need more to be told, with what stands under it. */
function nameAbove(end: string): string | undefined {
  const lines = end
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .reverse();
  const first = lines.slice(0, 3).findIndex((line) => !BELOW.test(line) || signedLine(line) !== undefined);
  const line = lines[first] ?? '';
  const before = lines[first + 1];
  const isDashed = /^--?$/.test(before ?? '') || /^-- ?\p{Lu}/u.test(line);
  // What a sentence still goes on to say is no name.
  if (before === undefined || !(isDashed || ENDED.test(before) || BELOW.test(before))) return undefined;
  return signedLine(line, isDashed);
}

function nameBeforeContact(end: string): string | undefined {
  const names = matchesOf(end, BEFORE_CONTACT).flatMap(([, name]) => (name === undefined || isNoName(name) ? [] : [name]));
  return names.at(-1);
}

/** The name that is the last line, under a blank line or a sentence that has ended. */
function nameAlone(end: string): string | undefined {
  const [last = '', before] = end
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .reverse();
  if (before === undefined || !ENDED.test(before)) return undefined;
  const [full] =
    NAME_AND_FIRM.exec(last)
      ?.slice(1)
      .filter((name) => /\s/.test(name)) ?? [];
  const name = NAME_LINE.exec(last)?.[1] ?? full;
  // What is all capitals is told for a name by more than capitals, and so are two words that are neither a first name nor initials.
  const isTold = name !== undefined && /\p{Ll}/u.test(name) && (!/\s/.test(name) || hasGivenName(name));
  return isTold && !isNoName(name) ? name : undefined;
}
