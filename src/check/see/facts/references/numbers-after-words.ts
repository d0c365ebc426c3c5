import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { type Beginnings, waker } from '../awake.ts';
import type { Found } from '../passage.ts';
import { leadingWords } from '../whole-words.ts';
import { BETWEEN, REFERENCE_BEGINNINGS, REFERENCE_WORDS } from './reference-words.ts';
import { numberEnd } from './written-numbers.ts';

/** A number and what it is the number of. */
export interface FoundReference extends Found {
  readonly kind: string;
}

const KIND_WORDS = leadingWords(`(?:${REFERENCE_WORDS.map(([, words]) => `(${words})`).join('|')})s?(?![a-zа-я\\d])(${BETWEEN})`);

const holdsWord = waker(REFERENCE_BEGINNINGS);

/** Numbers that the words before them name. `beginnings`: how the words of the text begin. */
export function numbersAfterWords(text: string, plain: string, beginnings: Beginnings): readonly FoundReference[] {
  if (!holdsWord(beginnings)) return [];
  const found: FoundReference[] = [];
  for (const match of matchesOf(plain, KIND_WORDS)) {
    const isBehindNumber = BEHIND_NUMBER.test(plain.slice(Math.max(0, match.index - 18), match.index));
    // «Номер возврата 5512» says twice that it is one.
    const words = isBehindNumber ? `${match[0]}№` : match[0];
    const general = REFERENCE_WORDS[match.slice(1, -1).findIndex((group) => group !== undefined)]?.[0] ?? 'order';
    if (general === 'number' && OTHER_NUMBER.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    const isNumbered = NUMBERED.test(words);
    const kind = (general === 'number' ? kindOfNumber(plain.slice(match.index, match.index + 60)) : undefined) ?? kindBeside(general, words, plain);
    let at = match.index + match[0].length;
    at += QUOTED_NAME.exec(plain.slice(at, at + 40))?.[0].length ?? 0;
    if (/^(?:card|карт)/.test(words) && !isClubCard(text.slice(at, at + 24), OF_A_CLUB.test(plain.slice(Math.max(0, match.index - 20), at))))
      continue;
    // «55-1093 и 55-1094»: one word for several.
    for (let count = 0; count < 6; count += 1) {
      let end = numberEnd(text, plain, at, general, isNumbered);
      if (end !== undefined && isNoneOf(text.slice(at, end), words, plain, match.index, end)) end = undefined;
      if (end === undefined && count === 0)
        ({ start: at, end } = shortNumber(words, plain, at) ?? numberFurther(text, plain, at, general) ?? { start: at, end });
      if (end === undefined || (count > 0 && isHouse(text.slice(at, end), text.slice(end, end + 5)))) break;
      if (isPhone(text.slice(at, end), words)) break;
      found.push({ start: at, end, kind });
      const next = NEXT.exec(plain.slice(end, end + 16));
      if (!next || next[0].trim() === '/') break;
      at = end + next[0].length;
    }
  }
  return found;
}

const NUMBER_OF = /^(?:номер[а-я]{0,2}|nomer[a-z]{0,2}|number) (?:of (?:the |my |our )?)?/;
const BEHIND_NUMBER = /(?<![a-zа-я])(?:номер[а-я]{0,2}|nomer[a-z]{0,2}|number of (?:the|my|our)) $/;
/** What each word says that a number is of, cards apart: those of banks are no references. */
const KINDS = REFERENCE_WORDS.filter(([kind]) => kind !== 'number').map(
  ([kind, words]) => [kind, new RegExp(`^(?!card|карт)(?:${words})(?![a-zа-я\\d])`)] as const,
);

/** The kind of «номер операции», "number of the contract": told by the word behind. */
function kindOfNumber(plain: string): string | undefined {
  const of = NUMBER_OF.exec(plain)?.[0];
  return of === undefined ? undefined : KINDS.find(([, word]) => word.test(plain.slice(of.length)))?.[0];
}

/** "Ref BB-77120, 14 Orchard Close": a house of a street, and no second number. */
function isHouse(number: string, after: string): boolean {
  return /^\d{1,3}$/.test(number) && STREET.test(after);
}

const STREET = letterPattern(/^[A-Za-z]? \p{Lu}\p{Ll}/u);

/** "The bill for 0160 555 8120": what the line is called on, and no number of the bill. */
function isPhone(number: string, words: string): boolean {
  return /(?<![a-zа-я])(?:for|on|from|за|на|с) $/.test(words) && /^0\d{2,4} \d{3,4} \d{3,5}$|^[78] \d{3} \d{3}[ -]\d\d[ -]\d\d$/.test(number);
}

/** Whether words end with one that has a number, and what stands between them; `before` in plain letters. */
export function endsInNamingWord(before: string): boolean {
  return NAMING_END.test(before);
}

/** "Policy ABC ", «карта 2900 »: with letters and digits before the rest of the number. */
const NAMING_END = new RegExp(
  `${leadingWords(`(?:${REFERENCE_WORDS.flatMap(([kind, words]) => (kind === 'number' ? [] : [words])).join('|')}|проездной|pass)(?![a-zа-я\\d])`).source}${BETWEEN}(?:[a-zа-я]{1,4} |["«“„][^"«»“”„\\d]{2,24}["»”] )?$`,
);

const NEXT =
  /^["»”)]?(?:,(?: и| and)?| и| and| &| \+|\/| или| or| to(?= [a-z\d]{0,5}[-.]?\d{3})| по(?= (?:\d{4}|[a-zа-я]{1,4}\d)))(?: с)? ?(?:№ ?|#)?/;
/**
 * Words between a word and its number: "the reference you gave me: ", "the serial of the boiler is ", «заказ на холодильник », «серийник у котла — »,
 * «заводской номер кассы ».
 */
const FURTHER =
  /^(?:(?:[a-zа-я][a-zа-я'-]{0,14} ){0,4}[a-zа-я][a-zа-я'-]{0,14}: ?|(?:(?:of|on|у|на|от) )?(?:[a-zа-я]{1,14} ){0,2}[a-zа-я]{3,14} (?:is|was|reads|это|[—–-]) |(?:(?:на|за|для|от|for|on) )?[a-zа-я]{3,14} )(?:№ ?|#)?/;
const OTHER_THING =
  /(?<![a-zа-я])(?:ages?|aged|sizes?|размер[а-я]?|возраст[а-я]?|models?|модел[а-я]{1,2}|error|ошибк[а-я]{1,3}|phone|телефон[а-я]{0,2}|сумм[а-я]{1,2}|sum|version|верси[а-я]{1,2}|код[а-я]{0,2}|code|total|итого|build|firmware|прошивк[а-я]|card|карт[а-я]{1,2}|password|пароль|инн|кпп|бик|огрн)(?![a-zа-я])/;

/** What is named with what it is for, «абонемент на парковку 90315», and costs no sum that ends so. */
const FOR_A_THING =
  /(?<![a-zа-я])(?:абонемент[а-я]{0,2}|пропуск[а-я]{0,2}|проездно[а-я]{1,3}|наряд[а-я]{0,2}|заявк[а-я]{1,2}|талон[а-я]{0,2}|permit|pass|season ticket|badge|membership)(?: (?:на|для|for))? ?$/;

/** «Доставка школа № 2», «заявка детский сад № 14»: which of many such, and no number of what was named before. */
const PLACE =
  /(?<![а-я])(?:дом|школ|лице|гимнази|сад|поликлиник|больниц|отделени|филиал|магазин|корпус|окн|касс|пункт|почт|участ|подъезд|квартир|кабинет|комнат|пакет|склад|палат|форм|столб|пост|ясл|интернат|колледж|училищ|депо|цех|вагон|мест)[а-я]* ?/;

/** A number that cannot be anything else, a few words behind the word that names it. */
function numberFurther(text: string, plain: string, at: number, kind: string): Found | undefined {
  const between = FURTHER.exec(plain.slice(at, at + 70))?.[0];
  if (between === undefined || OTHER_THING.test(between)) return undefined;
  const start = at + between.length;
  const end = numberEnd(text, plain, start, kind, between.includes('№'));
  if (end === undefined) return undefined;
  const number = text.slice(start, end);
  if (between.endsWith('№ ') || between.endsWith('№')) return PLACE.test(between) ? undefined : { start, end };
  const isOfSuch = FOR_A_THING.test(plain.slice(Math.max(0, at - 24), at)) && /^[1-9]\d{4,5}$/.test(number) && !/[05]0$/.test(number);
  return isOfSuch || isUnlikeAll(number, between.includes(':')) ? { start, end } : undefined;
}

/** Whether a number is neither an amount nor a model's name. */
function isUnlikeAll(number: string, isAnnounced: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (/^\d+$/.test(number)) return /^0\d{3,}$/.test(number) || digits > (isAnnounced ? 4 : 6);
  if (/^\d[\d ]*$/.test(number)) return digits > 9 && digits < 15;
  return digits > 2 && (isAnnounced || !/^[A-ZА-Я]{1,5}-?\d{2,4}[A-ZА-Я]?$/.test(number)) && !/^\d+[.,/]\d+$/.test(number);
}

/** «Договор 77, продлите», «бронь 84.»: two figures alone, behind what is seldom counted. */
function shortNumber(words: string, plain: string, at: number): Found | undefined {
  return /^(?:договор|бронь) $/.test(words) && /^\d\d(?:[,.;)](?!\d)|$)/.test(plain.slice(at, at + 4)) ? { start: at, end: at + 2 } : undefined;
}

/** A thing's own name between the word and its number: «карта «Тройник» 0007 4431 902». */
const QUOTED_NAME = /^["«“„][^"«»“”„\d]{2,24}["»”] (?:№ ?|#)?(?=0\d{2}|\d{4}[ -]?\d|[a-zа-я]{1,4}-?\d{3})/;
/** «Карта клуба», «карта пациента», "the club card": told to be no bank's. */
const OF_A_CLUB =
  /(?<![a-zа-я])(?:club|member(?:ship)?|gym|loyalty|library|bonus|patient|medical|outpatient|амбулаторн[а-я]+|медицинск[а-я]+|пациент[а-я]*|клуб[а-я]*|фитнес[а-я-]*|бонусн[а-я]+|скидочн[а-я]+|лояльности|читател[а-я]+)(?![a-zа-я])/;

/** Cards of shops and clubs have seven figures and more; those of banks have fifteen and more, and their last four are told alone. */
function isClubCard(text: string, isOfClub: boolean): boolean {
  if (isOfClub && /^(?!(?:19|20)\d\d(?!\d))\d{4,6}(?![\d.,]\d|\d)/.test(text)) return true;
  if (/^(?!RTX|GTX|RX|GT|GTS|ARC|SD)(?:[A-ZА-Я]{1,4}[ -]|[A-ZА-Я]{2,4})\d[\d -]{2}/.test(text)) return true;
  const digits = /^[A-ZА-Я]{0,3} ?\d[\d -]*/.exec(text)?.[0].replace(/\D/g, '').length ?? 0;
  return digits > 5 && digits < 15;
}

/** The kind that a word tells; what is as general as "number" or "ref" is told by what the sentence speaks of. */
function kindBeside(kind: string, words: string, plain: string): string {
  if (kind === 'number') return ORDER.test(plain) ? 'order' : kind;
  if (kind === 'account' && words.startsWith('счет')) return OF_BILL.test(plain) ? 'invoice' : kind;
  return kind === 'previous-case' && /^ref/.test(words) && OF_PAYMENT.test(plain) ? 'transaction' : kind;
}

const OF_PAYMENT =
  /(?<![a-zа-я])(?:payments?|paid|charged?|transfer(?:s|red)?|transactions?|debit(?:ed|s)?|withdraw(?:n|al|als)|statement|платеж[а-я]{0,2}|переве?л[аи]?|перевод[а-я]{0,2}|списал[аи]?|списани[а-я]|транзакци[а-я]{1,2}|операци[а-я]{1,2})(?![a-zа-я])/;
/** «Счёт» is an account, and what a firm sends to be paid: the latter is made out, is paid itself, or has a day or a sum. */
const OF_BILL =
  /(?<![а-я])(?:(?:оплат[а-я]{1,4}|оплачива[а-я]{2,3}|выстав[а-я]{1,4}) (?:[а-я]{2,6} )?счет(?![а-я]{3})|счет[ау]? (?:№ ?|номер )?[\wа-я/-]{2,20} (?:от [\d\u0000]|на (?:сумму|оплату)|выстав|(?:не )?оплачен)|по счету (?:№ ?|номер )?[\wа-я/-]{2,20} (?:не )?оплат|опла(?:т|чен)[а-я]{0,4}(?![а-я])[^.!?]{0,80}\(счет )/;
const ORDER = /(?<![a-zа-я])(?:orders?|ordered|заказ[а-я]{0,4})(?![a-zа-я])/;
/** What has numbers of its own. */
const OTHER_NUMBER =
  /(?:phone|mobile|fax|house|room|flat|model|телефон[а-я]?|дом|модель|column|footnotes?|page|строк[аи]|столбец|стр\.|school|школ[аеы]|магазин[а-я]?|кабинет) $/;
const NUMBERED = /[#№]|номер|number|(?<![a-z])no[. ]|nr|(?<![a-z])id(?![a-z])|ref/;
/** What is counted or paid for: "ordered 500 bricks", "a bill of 1184", «платёж 4500». */
const OF_MONEY =
  /^(?:ordered|bills?|claim|payment|transfer|deposit|charge|delivery|quote|estimate|item|purchase|платеж|перевод|доставк|покупк|счет|операци|возврат|return|партия|batch|lot)/;

/** A few digits behind such a word are rather an amount than a number of it, unless it is said to be one, or has a day. `at` and `end`: where the words begin and the digits end. */
function isAmount(number: string, words: string, plain: string, at: number, end: number): boolean {
  if (!/^[1-9]\d{0,4}$/.test(number) || NUMBERED.test(words)) return false;
  if (/^(?:штраф|penalty)/.test(words) || (/^payout/.test(words) && /00$/.test(number))) return true;
  // A sum is seldom told to the last rouble without its unit.
  if (/^операци[яюи] $/.test(words) && /^\d{3}[1-9]$/.test(number)) return false;
  if (number.length < 4 && (/^заказов/.test(words) || /(?<![a-zа-я])(?:в|in the) $/.test(plain.slice(Math.max(0, at - 7), at)))) return true;
  if (number.length < 5 && /^[a-z]+s(?![a-z])/.test(words)) return true;
  if (/:/.test(words)) return false;
  const after = plain.slice(end, end + 12);
  return (
    / (?:of|for|на|в|reads|has) $/.test(words) ||
    (number.length < 5 && OF_MONEY.test(words) && !/^ (?:от|of|dated) \u0000/.test(after)) ||
    (number.length < 5 && /^ [a-z]{3,}s(?![a-z])/.test(after) && !/^ (?:was|is|has|does)/.test(after))
  );
}

/** What stands behind a word and is too little of a number for it: counts of an article, lines of code, the kind of a machine. */
const TOO_FEW: readonly (readonly [words: RegExp, number: RegExp])[] = [
  [/^арт/, /^\d{1,6}$/],
  [/^line/, /^\d+$/],
  [/^(?:document|документ)(?!.*(?:[№#]|no))/, /^\d{1,4}$/],
  [/^mac/, /^(?:x86|x64|amd|arm|m\d)/],
  [/^ref[^:#]* says/, /^[1-5]\d\d$/],
  [/^machine/, /^(?:x86|x64|amd|arm)/],
  [/^(?:логин|login)/, /^\D*\d{1,2}$/],
];

/** What is numbered for the whole world: holes in programs, standards. */
const OF_ALL_THE_WORLD = /^(?:CVE|CWE|GHSA|RFC|ISO|ГОСТ)-/;

function isNoneOf(number: string, words: string, plain: string, at: number, end: number): boolean {
  return (
    isAmount(number, words, plain, at, end) ||
    OF_ALL_THE_WORLD.test(number) ||
    TOO_FEW.some(([before, few]) => before.test(words) && few.test(number))
  );
}
