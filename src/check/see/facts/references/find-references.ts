import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { wakers } from '../awake.ts';
import { MONTH } from '../dates/month-names.ts';
import { apart, type Found, type Passage } from '../passage.ts';
import { leadingWords } from '../whole-words.ts';
import { BETWEEN, REFERENCE_BEGINNINGS, REFERENCE_WORDS } from './reference-words.ts';

/** A number as a reference is written, with letters, hyphens, slashes and dots inside; for the text as it stands. */
const NUMBER =
  /^(?=(?:[A-ZА-Я]{1,4} )?[^\d\s]{0,12}\d)(?:[A-ZА-Я](?:[A-ZА-Я]{0,3}|[A-ZА-Я\d]{2,5}) (?=\d{4,}))?[\dA-Za-zА-Яа-я]{1,30}(?:[-/._][\dA-Za-zА-Яа-я]{1,24}){0,6}(?: [A-Z]{2}(?![A-Za-z]))?/;
/** Digits in groups, as on a letter or the back of a device. */
const GROUPED = /^(?:\d{2,6}(?: \d{2,6}){1,5}|\d(?: \d{3}){2,4})(?!\d|[.,]\d)/;

interface FoundReference extends Found {
  readonly kind: string;
}

const KIND_WORDS = leadingWords(`(?:${REFERENCE_WORDS.map(([, words]) => `(${words})`).join('|')})(?![a-zа-я\\d])(${BETWEEN})`);

const awakeWords = wakers([{ needs: REFERENCE_BEGINNINGS }]);

/** What follows a number that counts or measures something. */
const COUNTS = new RegExp(
  `^(?:[.,]\\d| ?(?:%|°|руб|р(?:\\.|(?![а-я]))|₽|[$€£]|eur|usd|gbp|nok|kr|rub|шт|штук|товар|позици|пар[аы]?(?![а-я])|кг|г(?![а-я])|м(?![а-я])|см|мм|гб|мб|gb|mb|kb|items?|pieces?|pcs|people|человек|раз(?:а)?(?![а-я])|times?|дн(?:ей|я)|days?|недел|weeks?|мес|months?|years?|года?(?![а-я])|лет|час|hours?|мин|min|сек|sec|баллов|балла|млн|тыс|kvt|квт|вт(?![а-я])|мбит|мб/с|mbps|of(?: the| my)|из(?![а-я])|${MONTH}(?![a-zа-я])|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|-?го(?![а-я])|-?й(?![а-я])|-?е(?![а-я])|:\\d\\d|pages?|страниц|комнат|этаж|человек|employees|users|minutes|pm|am|x ?\\d|[×х] ?\\d|boxes|parcels|посыл|bytes|байт))`,
);

/** Numbers of orders, contracts, accounts and the like, with their kind. `plain` is the text in plain letters, where addresses, names of files, dates, versions and error codes are void. */
export function referencesIn({ text, beginnings, isTitle }: Passage, plain: string): readonly FoundReference[] {
  if (!beginnings.has('0') || !/\d{3}|\d[a-zа-я/-]|[a-zа-я/-]\d/.test(plain)) return [];
  const named = awakeWords(beginnings).length > 0 ? afterWords(text, plain) : [];
  return apart([...named, ...byShape(text, plain, { named, isTitle })]);
}

function afterWords(text: string, plain: string): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of matchesOf(plain, KIND_WORDS)) {
    const kind = REFERENCE_WORDS[match.slice(1, -1).findIndex((group) => group !== undefined)]?.[0] ?? 'order';
    if (kind === 'number' && OTHER_NUMBER.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    let at = match.index + match[0].length;
    if (/^(?:card|карт)/.test(match[0]) && !isClubCard(text.slice(at, at + 24))) continue;
    // «55-1093 и 55-1094»: one word for several.
    for (let count = 0; count < 6; count += 1) {
      const end = numberEnd(text, plain, at, kind, NUMBERED.test(match[0]));
      if (end === undefined || isAmount(text.slice(at, end), match[0], plain.slice(end, end + 12))) break;
      found.push({ start: at, end, kind: kindBeside(kind, match[0], plain) });
      const next = /^["»”)]?(?:,| и| and| &|, и|, and| \+|\/| или| or| to(?= [A-Z\d]{0,5}[-.]?\d{3})| по(?= \d{4})) ?(?:№ ?|#)?/.exec(
        plain.slice(end, end + 10),
      );
      if (!next || next[0].trim() === '/') break;
      at = end + next[0].length;
    }
  }
  return found;
}

/** Cards of shops and clubs have seven figures and more; those of banks have fifteen and more, and their last four are told alone. */
function isClubCard(text: string): boolean {
  const digits = /^[A-ZА-Я]{0,3} ?\d[\d -]*/.exec(text)?.[0].replace(/\D/g, '').length ?? 0;
  return digits > 5 && digits < 15;
}

/** The kind that a word tells; what is as general as "number" or "ref" is told by what the sentence speaks of. */
function kindBeside(kind: string, words: string, plain: string): string {
  if (kind === 'number') return ORDER.test(plain) ? 'order' : kind;
  return kind === 'previous-case' && /^ref/.test(words) && OF_PAYMENT.test(plain) ? 'transaction' : kind;
}

const OF_PAYMENT =
  /(?<![a-zа-я])(?:payments?|paid|charged?|transfer(?:s|red)?|transactions?|debit(?:ed|s)?|withdraw(?:n|al|als)|statement|плат[её]ж[а-я]{0,2}|перев[её]?л[аи]?|перевод[а-я]{0,2}|списал[аи]?|списани[а-я]|транзакци[а-я]{1,2}|операци[а-я]{1,2})(?![a-zа-я])/;
const ORDER = /(?<![a-zа-я])(?:orders?|ordered|заказ[а-я]{0,4})(?![a-zа-я])/;
/** What has numbers of its own. */
const OTHER_NUMBER = /(?:phone|mobile|fax|house|room|flat|model|телефон[а-я]?|дом|модель) $/;
const NUMBERED = /[#№]|номер|number|(?<![a-z])no[. ]|nr|(?<![a-z])id(?![a-z])|ref/;
/** What is counted or paid for: "ordered 500 bricks", "a bill of 1184", «платёж 4500». */
const OF_MONEY =
  /^(?:ordered|bills?|claim|payment|transfer|deposit|charge|delivery|quote|estimate|item|purchase|платеж|перевод|доставк|покупк|счет|операци|возврат|return|партия|batch|lot)/;

/** A few digits behind such a word are rather an amount than a number of it, unless it is said to be one. */
function isAmount(number: string, words: string, after: string): boolean {
  if (!/^[1-9]\d{0,4}$/.test(number) || NUMBERED.test(words) || /:/.test(words)) return false;
  return (
    / (?:of|for|на|в|reads|has) $/.test(words) ||
    (number.length < 5 && OF_MONEY.test(words)) ||
    (number.length < 5 && /^ [a-z]{3,}s(?![a-z])/.test(after) && !/^ (?:was|is|has|does)/.test(after))
  );
}

/** What a number does not end before. */
const LETTER_OR_DIGIT = letterPattern(/^[\p{L}\d]/u);

/** Where the number ends that begins here; `undefined` when none does, or one that means something else. */
function numberEnd(text: string, plain: string, at: number, kind: string, numbered: boolean): number | undefined {
  const rest = text.slice(at, at + 90);
  const grouped = GROUPED.exec(rest)?.[0];
  const least = /^(?:tracking|serial|account|contract|transaction)$/.test(kind) || numbered ? 7 : 10;
  const number = grouped && grouped.replace(/ /g, '').length >= least ? grouped : NUMBER.exec(rest)?.[0].replace(/[-/._]+$/, '');
  if (number === undefined || number.includes('\u0000') || !fits(number, numbered) || (kind === 'number' && !isTelling(number))) return undefined;
  const end = at + number.length;
  return COUNTS.test(plain.slice(end, end + 14)) || LETTER_OR_DIGIT.test(text.slice(end, end + 1)) || plain.slice(at, end).includes('\u0000')
    ? undefined
    : end;
}

/** A number after a word as general as "number" has to look like a reference. */
function isTelling(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (/^0\d{2,}$/.test(number) || (digits > 1 && /^(?=.*[A-ZА-Я])[A-ZА-Я\d]{4,}$/.test(number))) return true;
  return digits >= 5 || (digits >= 3 && /[-/A-Za-zА-Яа-я_]/.test(number));
}

function fits(number: string, numbered: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  // A word with a digit behind it, or a count with its unit.
  if (/[a-zа-я]{4,}/.test(number) || /^\d+[a-zа-я]{1,4}$/.test(number)) return false;
  if (/^(?=.*\d)(?=.*[A-ZА-Я])[A-ZА-Я\d]{5,20}$/.test(number) || /^(?!\d+[A-ZА-Я]+$)(?=.*\d)(?=(?:.*[A-ZА-Я]){2})[A-ZА-Я\d]{4}$/.test(number))
    return true;
  if (/^\d+\.\d{1,2}$/.test(number)) return false;
  if (/^(?:19|20)\d\d$/.test(number) && !numbered) return false;
  if (digits < 2) return numbered && digits === 1 && number.length > 3;
  return digits >= 4 || number.length >= 5 || (digits >= 3 && (numbered || /[^\d]/.test(number) || number.length >= 3)) || (numbered && digits >= 2);
}

/** Shapes that tell of themselves: 10-55821, KW-204418, RR123456789RU, eight digits and more. */
const SHAPES: readonly RegExp[] = [
  /(?<![A-Za-zА-яЁё\d.,/_#@=:+-]|[$€£₽] ?|v ?)\d{2,6}-\d{3,8}(?:-[\dA-Z]{1,8})?(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=+-])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-zА-яЁё\d])/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])[A-ZА-Я]{1,4}-?\d{5,14}(?:-(?:\d{1,6}|[A-ZА-Я]{1,3}))?(?![A-Za-zА-яЁё\d]|[-.]\d)/g,
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-])[A-ZА-Я]{1,4}-(?:\d{2,4}-){1,2}\d{1,6}(?![A-Za-zА-яЁё\d]|[-.]\d)/g,
  // «as I wrote in 558120», "found 8812, closed because"
  /(?<=(?:wrote|written|reported|described|mentioned|explained|описал[аи]?|писал[аи]?) (?:in|under|в|по) )\d{4,9}(?![\d-]|[.,]\d)/g,
  /(?<=(?:found|it's|It's|is|see|нашел|нашёл|это) )\d{4,7}(?=, (?:closed|opened|filed|merged|закрыт|открыт))/g,
  // An issue of a tracker.
  /(?<![A-Za-zА-яЁё\d&/#])#\d{3,7}(?![A-Za-zА-яЁё\d]|[-.,]\d)/g,
];
/** Eight digits and more, within a sentence that speaks of an order or the like. */
const LONG_NUMBER = /(?<![A-Za-zА-яЁё\d.,/_@=:+-]|[$€£₽] ?|\d )\d{8,20}(?![A-Za-zА-яЁё\d]|[-.,:]\d| ?(?:руб|₽|[$€£]|байт|bytes?|бит|ms|мс))/g;
/** Within a sentence that speaks of an order, smaller shapes will do. */
const SMALL_SHAPES =
  /(?<![A-Za-zА-яЁё\d.,/_@=:+-]|[$€£₽] ?)(?:\d{2,6}-\d{2,8}(?:-\d{1,6}){0,2}|\d{4,6}-\d|[A-ZА-Я]{1,4}-?\d{3,14}(?:-[\dA-Z]{1,6}){0,2}|\d{2,8}[-/][A-ZА-Я]{1,3}(?:\/\d{1,6})?|[A-ZА-Я]\d-\d{3,6})(?![A-Za-zА-яЁё\d]|[-.,/]\d)/g;
/** Letters and digits in one, or digits alone, where a number stands by itself: after a comma, a bracket, "is", "under". */
const ALONE =
  /(?<=(?:^|[,:;(—–-] ?|(?<![A-Za-zА-яЁё])(?:is|are|was|reads|says|under|as|number|has|и|and|как|под|это|его|её|ее|её номер|у меня|номером|номер|have) )["«“]?)(?:(?=[A-ZА-Я\d/_-]*[A-ZА-Я])(?=(?:[A-ZА-Я/_-]*\d){3})[A-ZА-Я\d]{1,20}(?:[-/_][A-ZА-Я\d]{1,12}){0,4}|\d{5,20}(?:-\d{2,12}){0,3}|\d{2,3}-[A-ZА-Я]{1,3}(?:-\d{1,6})?)(?![A-Za-zА-яЁё\d]|[-.,/:]\d)/g;
const SPEAKS =
  /(?<![a-zа-я])(?:orders?|parcels|invoices|charged|e-?mails|списали|ordered|заказ[а-я]{0,4}|договор[а-я]{0,2}|contract|account|лицевой|посылк[а-я]{1,2}|parcel|tracking|трек[а-я]{0,8}|return|возврат[а-я]{0,2}|ticket|заявк[а-я]{1,2}|обращени[а-я]{1,2}|invoice|receipt|чек[а-я]{0,2}|serial|серийн[а-я]{2,3}|number|номер[а-я]{0,2}|confirmation|booking|reservation|tickets|reference|бил[а-я]{2,4}|заказ[а-я]{0,4}|обращени[а-я]{1,2}|бронь|накладн[а-я]{2}|complaint|case|claim|id|№|transaction|транзакци[а-я]{1,2})(?![a-zа-я])/;
const NO_REFERENCE =
  /(?:\+|тел\.?|телефон[а-я]{0,3}|phone|call|mob|моб\.?|whatsapp|ватсап|звон[а-я]{2,5}|\bfax|факс|инн|кпп|огрн|бик|снилс|паспорт[а-я]{0,2}|passport|карт[аыуеой]{1,2}|card|сумм[аеуы]|код|code|pin|пин|model|модел[ьи]|зип|zip|индекс[а-я]{0,2}|build|сборк[аиу]|версии|version|driver|kb|error|ошибк[аиу]|iso|гост|ту|rfc|cve|доб\.?|ext\.?|пароль|password|login|логин|смс|sms|cvv|принтер[а-я]{0,2}|printer|серии|сери[ия]|телевизор[а-я]{0,2}|плеер|мфу|utc|gmt|commit|rev|port|порт[а-я]{0,2}|ip|line|строк[аеиу]|user|iban|size|размер[а-я]?) ?[:№#]? ?$/;

interface Beside {
  readonly named: readonly FoundReference[];
  /** A tracker puts its own number in brackets before a title. */
  readonly isTitle: boolean | undefined;
}

/** What the letters before a number say themselves. */
function kindOf(number: string): string | undefined {
  return /^T(?:X|XN|RX)-?\d/.test(number) ? 'transaction' : undefined;
}

function byShape(text: string, plain: string, { named, isTitle }: Beside): readonly FoundReference[] {
  const found: FoundReference[] = [];
  const shapes = SPEAKS.test(plain) ? [...SHAPES, LONG_NUMBER, SMALL_SHAPES, ALONE] : SHAPES;
  for (const pattern of shapes) {
    for (const match of matchesOf(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (plain.slice(start, end).includes('\u0000') || COUNTS.test(plain.slice(end, end + 14))) continue;
      if (NO_REFERENCE.test(plain.slice(Math.max(0, start - 16), start)) || isElse(match[0], plain, start)) continue;
      const isIssue = match[0].startsWith('#');
      const isTag = isTitle && text[start - 1] === '[' && text[end] === ']';
      found.push({
        start: isIssue ? start + 1 : start,
        end,
        kind: isIssue || isTag ? 'previous-case' : (kindOf(match[0]) ?? named[0]?.kind ?? 'order'),
      });
    }
  }
  return found;
}

/** What a device is called, and what it shows. */
const OF_A_DEVICE =
  /(?<![a-zа-я])(?:(?:model|modem|router|printer|camera|laptop|watch|monitor|tv|modell|модель|модем|роутер|принтер|монитор|телевизор|ноутбук|камера)(?: is)?[:,]?(?: [a-zа-я]+){0,2}|(?:dial|display|meter|counter|scale|screen|счетчик|табло) (?:reads|shows|says|said|показывает)) $/;

/** Days, phone numbers, stated periods and names of models that have the shape of a reference. */
function isElse(number: string, plain: string, start: number): boolean {
  const digits = number.replace(/\D/g, '');
  return (
    /^0x/i.test(number) ||
    /[a-zа-я]-$/.test(plain.slice(Math.max(0, start - 2), start)) ||
    (/^\d\d-\d\d$/.test(number) && /\u0000, ?$/.test(plain.slice(Math.max(0, start - 3), start))) ||
    OF_A_DEVICE.test(plain.slice(Math.max(0, start - 40), start)) ||
    /^(?:19|20)\d\d-(?:[01]\d|(?:19|20)\d\d)/.test(number) ||
    /^[78]\d{10}$/.test(digits) ||
    (/^0\d{9,10}$/.test(digits) && digits === number) ||
    /^(?:kb|rtx|gtx|usb|hdmi|utf|iso|ryzen|core|wh|sm|rfc|cve|sha|md|h|mp|x|i|gt|rx|ps|tls|es|http|win|cp(?!-\d+-)|koi)-?\d/i.test(number) ||
    (/(?:from|с|от|between|about|около|примерно|x|×|х) ?$/.test(plain.slice(Math.max(0, start - 9), start)) && /^\d{1,4}-\d{1,4}$/.test(number))
  );
}
