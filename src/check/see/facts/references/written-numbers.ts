import { letterPattern } from '../../../letter-pattern.ts';
import { MONTH } from '../dates/month-names.ts';

/** A number as a reference is written, with letters, hyphens, slashes and dots inside; for the text as it stands. */
const NUMBER =
  /^(?!(?:ЗН|ФН|ККТ|ЛС|ИНН|КПП|БИК|ОГРН|SN|ID|RTX|RX(?= \d{4}(?!\d))|GTX) )(?=(?:[A-ZА-Я]{1,4} )?[^\d\s]{0,12}\d)(?:[A-ZА-Я](?:[A-ZА-Я]{0,3}|[A-ZА-Я\d]{2,5}) (?=\d{4,}|\d{2,}[-/]\d{3,}))?[\dA-Za-zА-Яа-я]{1,30}(?:[-/._][\dA-Za-zА-Яа-я]{1,24}){0,6}(?: [A-Z]{2}(?![A-Za-z]))?/;
/** Digits in groups, as on a letter or the back of a device. */
const GROUPED = /^(?:\d{1,6}(?: \d{2,6}){1,5}(?: \d(?![\d ]))?|\d(?: \d{3}){2,4})(?!\d|[.,]\d)/;
/** The same behind letters: "KH 55 10 283", «ГР 61 004», "KB 4471 2098 2GB". */
const LETTERED =
  /^(?!(?:ЗН|ФН|ККТ|ЛС|ИНН|КПП|БИК|ОГРН|SN|ID|RTX|GTX) )(?:[A-Z]{1,4}|[А-Я]{2,4}|(?=[A-Z]+\d)[A-Z\d]{2,5})(?= \d[\d ]{4})(?: \d{2,8}){1,5}(?: \d(?![\d ]))?(?: \d?[A-Z]{2}(?![A-Za-z]))?(?!\d|[.,-]\d)/;

/** What follows a number that counts or measures something. */
export const COUNTS = new RegExp(
  `^(?:[.,]\\d| ?(?:%|°|руб|р(?:\\.|(?![а-я]))|₽|[$€£]|eur|usd|gbp|nok|kr|rub|шт|штук|товар|позици|пар[аы]?(?![а-я])|кг|г(?![а-я])|м(?![а-я])|см|мм|гб|мб|gb|mb|kb|items?|pieces?|pcs|people|человек|раз(?:а)?(?![а-я])|times?|дн(?:ей|я)|days?|недел|weeks?|мес|months?|years?|года?(?![а-я])|лет|час|hours?|мин|min|сек|sec|баллов|балла|млн|тыс|kvt|квт|вт(?![а-я])|мбит|мб/с|mbps|of(?: the| my)|из(?![а-я])|${MONTH}(?![a-zа-я])|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|-?го(?![а-я])|-?й(?![а-я])|-?е(?![а-я])|:\\d\\d|pages?|страниц|комнат|этаж|employees|users|minutes|pm|am|x ?\\d|[×х] ?\\d|boxes|parcels|посыл|bytes|байт))`,
);

/** «Посылку 30455819 из пункта»: nobody counts so many. */
const FROM_OR_OF = /^ (?:из|of)(?![a-zа-я])/;

/** What a number does not end before. */
const LETTER_OR_DIGIT = letterPattern(/^[\p{L}\d]/u);

/** Where the number ends that begins here; `undefined` when none does, or one that means something else. */
export function numberEnd(text: string, plain: string, at: number, kind: string, numbered: boolean): number | undefined {
  const rest = text.slice(at, at + 90);
  const grouped = GROUPED.exec(rest)?.[0];
  const least = /^(?:tracking|serial|account|contract|transaction)$/.test(kind) || numbered ? 7 : 8;
  const number =
    grouped && grouped.replace(/ /g, '').length >= least ? grouped : (LETTERED.exec(rest) ?? NUMBER.exec(rest))?.[0].replace(/[-/._]+$/, '');
  if (number === undefined || number.includes('\u0000') || !fits(number, numbered) || (kind === 'number' && !isTelling(number, numbered)))
    return undefined;
  const end = at + number.length;
  const after = plain.slice(end, end + 14);
  return (COUNTS.test(after) && !(FROM_OR_OF.test(after) && number.replace(/\D/g, '').length > 6)) ||
    LETTER_OR_DIGIT.test(text.slice(end, end + 1)) ||
    plain.slice(at, end).includes('\u0000')
    ? undefined
    : end;
}

/** A number after a word as general as "number" has to look like a reference. */
function isTelling(number: string, numbered: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (/^(?:0\d{2,}|[A-ZА-Я]{1,3}-\d{2,})$/.test(number) || (digits > 1 && /^(?=.*[A-ZА-Я])[A-ZА-Я\d]{4,}$/.test(number))) return true;
  return digits >= 5 || (digits === 4 && numbered) || (digits >= 3 && /[-/A-Za-zА-Яа-я_]/.test(number));
}

/** Words that are shortened to their ends and the number of letters between, and revisions of a source. */
const NUMERONYM = /^(?:i18n|l10n|a11y|k8s|r\d{4,})$/;

function fits(number: string, numbered: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  // A word with a digit behind it, or a count with its unit.
  if (/[a-zа-я]{4,}/.test(number.replace(/^[a-z]{2,5}_/, '')) || /^\d+[a-zа-я]{1,4}$/.test(number) || /^\d+ [KMGT]B$/.test(number)) return false;
  if (NUMERONYM.test(number)) return false;
  if (/^(?:[A-ZА-Я]{1,3}-\d{2,}|\d{2,}-[A-ZА-Я]{1,2})$/.test(number) || /^[a-z]\d{2,}[a-z]/.test(number)) return true;
  if (/^(?=.*\d)(?=.*[A-ZА-Я])[A-ZА-Я\d]{5,20}$/.test(number) || /^(?!\d+[A-ZА-Я]+$)(?=.*\d)(?=(?:.*[A-ZА-Я]){2})[A-ZА-Я\d]{4}$/.test(number))
    return true;
  if (/^\d+\.\d{1,2}$/.test(number)) return false;
  if (/^(?:199|20[012])\d$/.test(number) && !numbered) return false;
  if (digits < 2) return numbered && digits === 1 && number.length > 3;
  return digits >= 3 || number.length >= 5 || numbered;
}
