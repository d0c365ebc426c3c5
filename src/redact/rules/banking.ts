import { IBAN_LENGTHS } from '../checksums/iban.ts';
import { passes } from '../checksums.ts';
import { isNear } from '../near.ts';
import type { Rule } from '../rule.ts';

/** An account number of any country, as long as that country's are, so that the word behind it stays. */
const IBAN = [...new Set(IBAN_LENGTHS.values())]
  .map((length) => {
    const countries = [...IBAN_LENGTHS].flatMap(([country, its]) => (its === length ? [country] : []));
    return String.raw`(?:${countries.join('|')})\d\d(?:[ \u00a0-]?[A-Z\d]){${length - 4}}(?![A-Za-z\d])`;
  })
  .join('|');

/** What calls twenty digits an account. */
const ACCOUNT = /(?<!\p{L})(?:р\/сч?|к\/сч?|л\/сч?|рс|кс|сч[её]т|р\.\s?сч|к\.\s?сч)|account|(?<![a-z])acc(?![a-z])|бик|(?<![a-z])bik/iu;

/** Balance accounts of banks and their clients, and the currency behind them. */
const LOOKS_LIKE_ACCOUNT = /^(?:0[34]|[1-4]\d)\d{3}(?:810|643|840|978|156|398|933|051|860|417|756|826|392|972|944|[A-Z]\d\d)/;
const BIK = /(?<!\d)0[0-4]\d{7}(?!\d)/;

/** Near a bank's code the account has to fit it; alone, it has to begin as accounts do. */
function isAccount(value: string, text: string, at: number): boolean {
  if (!isNear(ACCOUNT, value, text, at)) return false;
  return BIK.test(text) ? passes('bik-account', value, text) : LOOKS_LIKE_ACCOUNT.test(value.replace(/\D/g, ''));
}

/** Accounts in banks. A bank's own code tells of no person and stays. */
export const BANKING: readonly Rule[] = [
  {
    id: 'iban',
    kind: 'iban',
    anchor: 'capitals',
    keywords: ['iban'],
    pattern: new RegExp(`(?<![A-Za-z\\d])(?:${IBAN})`, 'g'),
    checksum: 'iban',
    rank: 1,
    finds: [
      'IBAN: ‹GB82 WEST 1234 5698 7654 32› BIC',
      '‹DE89370400440532013000›',
      'to ‹FR14 2004 1010 0505 0001 3M02 606›.',
      '"iban":"‹NO9386011117947›"',
      'IBAN ‹AT61 1904 3002 3457 3201› BIC X',
    ],
    spares: ['GB82 WEST 1234 5698 7654 33', 'XX82WEST12345698765432', 'DE893704004405320130001', 'aDE89370400440532013000'],
  },
  {
    id: 'bank-account',
    kind: 'account',
    keywords: ['р/с', 'к/с', 'л/с', 'счет', 'счёт', 'р.сч', 'бик', 'account', 'bik'],
    pattern: /(?<![\w.,-])\d(?:[ \u00a0.-]?\d){19}(?![\w-]|[.,]\d)/g,
    accept: isAccount,
    rank: 1,
    finds: [
      'р/с ‹40602810700000000025›, БИК 049805746',
      'Расчётный счёт: ‹40702810500000002851› в банке, БИК 044525225, к/с ‹30101810400000000225›',
      'счёт № ‹408 17 810 0 9991 0004312›',
      '"account": "‹40817810099910004312›"',
    ],
    spares: ['р/с 40602810700000000026, БИК 049805746', 'трек 40602810700000000025', 'счёт 12345678901234567890123', 'счёт 99999999999999999999'],
  },
  {
    id: 'bank-account-below',
    kind: 'account',
    keywords: ['р/с', 'к/с', 'счет', 'счёт'],
    reach: 'block',
    pattern: /(?<!\p{L})(?:[рк]\/с|сч[её]т\p{L}{0,3})(?!\p{L})[^\d\n]{0,40}\r?\n[ \t|>*-]{0,16}(?<value>[34]\d{4}(?:810|643|840|978)\d{12})(?!\d)/giu,
    rank: 1,
    finds: ['Расчётный счёт:\n‹40702810500000002851›'],
    spares: ['Расчётный счёт:\nне указан'],
  },
];
