import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import { ownText } from '../read/own-text.ts';
import type { Reading } from '../read/reading.ts';

/** A name as people sign: one to three words with a capital. Initials are no name to greet by. */
const NAME = String.raw`(\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){0,2})(?![ \t]+\p{Lu}\.|[\p{L}'’-])`;

/** How people introduce themselves, and how they end a letter, each with the name behind. */
const INTRODUCED = new RegExp(String.raw`(?<!\p{L})(?:[Mm]y name is|[Mm]y name's|[Мм]еня зовут)[ \t]+${NAME}`, 'u');
const LEAVING = letterPattern(
  new RegExp(`(?<!\\p{L})(?:${LEAVE}|${THANKS})[,.!]?[ \\t]*(?:\\r?\\n[ \\t]*){0,2}\\(?(?:(?:mrs?|ms|dr)\\.?\\)?)?[ \\t]*`, 'giu'),
);
const SIGNED = new RegExp(String.raw`${NAME}[ \t]*[,.]?[ \t]*(?=$|\n|,|\d|\+|[\w.+-]+@)`, 'muy');
/** A name with nothing behind it but an address or a phone number, at the beginning of a line. */
const BEFORE_CONTACT = new RegExp(String.raw`^[ \t]*${NAME}[ \t]*[,.:]?\s{0,4}(?=[\w.+-]{1,60}@[\w-]|\+?\d[\d ()\u00a0-]{6,})`, 'gmu');
/** What stands before an address and is nobody's name. */
const LABEL = letterPattern(
  /^(?:e-?mail|mail|phone|tel(?:ephone)?|mobile|call|contact|contacts|reply|address|order|account|serial|model|number|card|from|to|телефон|тел|моб|почта|эл|контакт\p{L}*|адрес|связь|звоните|пишите|заказ|договор|номер|счёт|счет|карта|логин|отправитель|аккаунт|модель|лицевой)(?!\p{L})/iu,
);
/** Words with a capital that follow a thanks and are no name. */
const NO_NAME = /^(?:I|We|You|The|This|It|For|In|If|Please|And|Но|И|За|Я|Мы|Вы|Это|Если|Прошу|Жду|Очень|Заранее|Sent|Отправлено|Hello|Hi)(?:\s|$)/u;
/** A line that is a name, with a title before it or a firm behind a full one. */
const NAME_LINE = new RegExp(String.raw`^(?:\(?(?:Mrs?|Ms|Miss|Dr|Prof)\.?\)?[ \t]+)?${NAME}$`, 'u');
const NAME_AND_FIRM = new RegExp(String.raw`^${NAME},[ \t]\S.{1,60}$`, 'u');
/** What a line ends with that is no label of the line under it, and no item of a list. */
const ENDED = /(?:^|[.!?…)»”"])$/;
/** Words with a capital that end a text and are no name: things, cries, courtesies, days. */
const THING = letterPattern(
  /(?:^|\s)(?:windows|android|ios|iphone|ipad|macos|mac|linux|ubuntu|debian|chrome|firefox|safari|edge|opera|google|apple|microsoft|samsung|galaxy|xiaomi|redmi|huawei|honor|pixel|sony|asus|acer|lenovo|dell|nokia|internet|wi-?fi|error|version|help|urgent|asap|code|pin|sms|please|thanks?|sorry|regards|cheers|best|sincerely|yours|support|team|customer|client|user|yes|no|okay|never|always|again|nothing|everything|today|yesterday|tomorrow|\p{L}{3,6}day|any|still|same|end|обновление|андроид|айфон|виндовс|телефон|планшет|яндекс|браузер|хром|срочно|помогите|пожалуйста|спасибо|жду|ждём|извините|здравствуйте|привет|интернет|код|пин|смс|клиент|покупатель|пользователь|команда|поддержка|отдел|всегда|никогда|снова|опять|ничего|вчера|сегодня|завтра|да|нет|москва|ошибка|версия|конец|разберитесь|ответьте|верните|позвоните|перезвоните)(?!\p{L})/iu,
);
/** Where a letter ends. */
const END = 600;

/** The name that a person signs with in their own words, or gives: nothing where a name cannot be told. */
export function nameOf(reading: Reading): string | undefined {
  const text = ownText(reading).trimEnd();
  const end = text.slice(-END);
  const name = signedName(end) ?? INTRODUCED.exec(text.slice(0, 10_000))?.[1] ?? nameBeforeContact(end) ?? nameAlone(end);
  return name === undefined || NO_NAME.test(name) || !/\p{Ll}/u.test(name) ? undefined : name;
}

/** The name right behind words of leave. */
function signedName(end: string): string | undefined {
  for (const { index, 0: words } of matchesOf(end, LEAVING)) {
    SIGNED.lastIndex = index + words.length;
    const name = SIGNED.exec(end)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameBeforeContact(end: string): string | undefined {
  const names = matchesOf(end, BEFORE_CONTACT).flatMap(([, name]) => (name === undefined || isNoName(name) ? [] : [name]));
  return names.at(-1);
}

/** Whether words with capitals, as a name has them, are a label, a thing or a cry. */
export function isNoName(words: string): boolean {
  return LABEL.test(words) || THING.test(words);
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
  return name === undefined || isNoName(name) ? undefined : name;
}

/** Firms and their offices: nobody is called so. */
const FIRM = letterPattern(
  /(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТСЖ|ltd|llc|inc|gmbh|plc|accounts?|accounting|office|reception|billing|sales|info|бухгалтерия|при[её]мная|канцелярия|дирекция|редакция|снабжение|закупки)(?!\p{L})/iu,
);

/**
 * A sender's name as a letter greets by it: `Webb, Maria` is turned round, and what is all capitals gets small letters; an address, a number or a firm is no
 * name.
 */
export function senderName(name: string): string | undefined {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  const whole = first === undefined || more.length > 0 ? name.trim() : `${first} ${last}`;
  return /^\p{Lu}[\p{L}'’ .-]*$/u.test(whole) && !FIRM.test(whole) ? withSmallLetters(whole) : undefined;
}

/** «ЕЛЕНА СЕРГЕЕВНА» as people write it. Two letters may be initials. */
function withSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}{3,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
