import { isNear, lineBefore } from '../near.ts';
import { isOtherNumber } from '../number-labels.ts';
import type { Rule } from '../rule.ts';

/** What calls a number a card's. */
const CARD = /(?<![a-z])(?:card|pan|visa|maestro|mastercard|amex|credit|debit|cc|payment)|(?<!\p{L})(?:карт|виза|мир(?!\p{L})|оплат)/iu;

function isCard(value: string, text: string, at: number): boolean {
  if (isNear(CARD, value, text, at)) return true;
  if (isOtherNumber(text, at)) return false;
  const groups = value.split(/\D/).map(({ length }) => length);
  // Bare rows of thirteen digits are goods and moments, longer ones than sixteen are made by machines.
  if (groups.length === 1) return value.length === 16 || (value.length === 15 && /^3[47]/.test(value));
  return /^4,(?:4,4,4(?:,[1-3])?|6,[45])$/.test(groups.join());
}

/** Till when a card is good. */
const TERM = String.raw`(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d\d(?![\d/-]|\.\d)`;
/** A card's term or code beside its number, in the same line: then a slip of the pen in the number changes nothing. */
const PRINTED_BESIDE = new RegExp(
  String.raw`(?<!\p{L})(?:exp\p{L}{0,8}|valid|good thru|срок|до|действ\p{L}{0,8}|годна)[^\n\d]{0,16}${TERM}|(?<!\p{L})(?:cv[vc]2?|security code|код)[^\n\d]{0,16}\d{3}(?!\d)`,
  'iu',
);

/** The whole number of a card with nothing between it and the word for its code. */
const BEHIND_NUMBER = /(?<!\d)\d{4}(?:[ \u00a0-]?\d{4}){3}[,;.]?(?: и)? {1,2}код[ :—–-]{1,3}$/iu;

const TERM_TOLD = new RegExp(String.raw`(?<!\p{L})срок[^\n\d]{0,16}${TERM}`, 'iu');

/** A card called so right before its number, in the fours of a card: whoever types one may slip, and it stays their card's. */
const CALLED =
  /(?<![a-z])(?:card|visa|maestro|mastercard)(?: (?:no\.?|number|is))?[ :#№-]{1,3}$|(?<!\p{L})карт(?:[аыеу]|ой)(?: номер)?[ :№—–-]{1,3}$/iu;

function isPrinted(value: string, text: string, at: number): boolean {
  if (/\D/.test(value) && CALLED.test(text.slice(Math.max(0, at - 24), at))) return true;
  return isNear(CARD, value, text, at) && PRINTED_BESIDE.test(text.slice(at + value.length, at + value.length + 60).split('\n', 1)[0] ?? '');
}

/** Bank cards, and what is printed on them besides the number. */
export const CARDS: readonly Rule[] = [
  {
    id: 'bank-card',
    kind: 'card',
    anchor: 'digits',
    pattern: /(?<![\w.]|\d[-, ])[2-68]\d{3}(?:[ \u00a0-]?\d){9,15}(?![\w]|[-.]\d)/g,
    checksum: 'card',
    accept: isCard,
    rank: 1,
    finds: [
      'paid with ‹4111 1111 1111 1111›',
      'карта ‹2200000000000004›',
      '‹5555-5555-5555-4444›',
      '"pan":"‹5105105105105100›"',
      'amex ‹3782 822463 10005›',
      '‹6759649826438453› was charged',
    ],
    spares: [
      '4111 1111 1111 1112',
      'order 4111111111111111',
      'id=4111111111111111',
      'trace_id: 5105105105105100',
      '4006381333931',
      '0.4111111111111111',
      '1732290601000000',
      'ff4111111111111111',
      '550e8400-e29b-41d4-a716-446655440000',
    ],
  },
  {
    id: 'bank-card-mistyped',
    kind: 'card',
    anchor: 'digits',
    pattern: /(?<![\w.]|\d[-, ])[2-68]\d{3}(?:[ \u00a0-]?\d{4}){3}(?![\w]|[-.]\d)/g,
    accept: isPrinted,
    rank: 1,
    finds: [
      'my card ‹4276 1234 5678 9010›, expiry 11/27, CVV 123',
      'Номер карты ‹4276 1234 5678 9010›, срок 11/27, код 123',
      'карта ‹2200111122223333›, код 731',
      'charged twice on card ‹4276 1234 5678 9010› today',
      'Карта ‹4276 1234 5678 9010› не работает',
    ],
    spares: [
      'gift voucher 4111 1111 1111 1112',
      'card 4111111111111112',
      'order 4276 1234 5678 9010, code 123',
      'карта клуба 4276 1234 5678 9010, заказ 123',
    ],
  },
  {
    id: 'card-code-beside',
    kind: 'cvv',
    keywords: ['код '],
    pattern: /(?<!\p{L})код[ :—–-]{1,3}(?<value>\d{3})(?![\d.,-]\d|\d)/giu,
    accept: (value, text, at) =>
      CARD.test(text.slice(Math.max(0, at - 120), at)) &&
      (TERM_TOLD.test(text.slice(Math.max(0, at - 60), at + value.length + 40)) || BEHIND_NUMBER.test(lineBefore(text, at, 60))),
    rank: 1,
    finds: ['карта 4276 1234 5678 9010, срок 11/27, код ‹123›', 'с карты 4111 1111 1111 1111, код ‹123›'],
    spares: ['карта отклонена, код 123', 'карта 4276 отклонена, код 123', 'оплата не прошла 11/27, код 123', 'срок карты 11/27, код 1234'],
  },
  {
    id: 'card-verification-code',
    kind: 'cvv',
    keywords: ['cvv', 'cvc', 'security code', 'card code', 'код безопасности', 'проверочный код', 'код на обороте'],
    pattern:
      /(?<!\p{L})(?:(?:card[_ -]?)?cv[vc]2?(?:[/ ]cv[vc]2?)?(?:[_ -]?(?:code|number|код))?|(?:card )?security code|card code|код безопасности|проверочный код|код на обороте(?: карты)?)(?:\\?["'])?\s{0,3}(?:[:=—–-]|is|=>|—)?\s{0,3}(?:\\?["'])?(?<value>\d{3,4})(?!\d|\.\d)/giu,
    rank: 1,
    finds: ['CVV: ‹123›', 'cvc2=‹4821›', '"cvv":"‹987›"', 'код безопасности — ‹731›', 'CVV/CVC ‹731›', 'срок 12/27, CVC ‹123›.'],
    spares: ['cvv: none', 'cvv: 12', 'cvc 12345', 'cvv 123.5', 'CVVersion 123'],
  },
  {
    id: 'card-expiry',
    kind: 'expiry',
    keywords: [
      'expir',
      'exp date',
      'exp.',
      'exp 0',
      'exp 1',
      'exp:',
      'exp=',
      '"exp',
      'valid thru',
      'valid till',
      'valid until',
      'good thru',
      'срок',
      'действует до',
      'действительна до',
      'годна до',
    ],
    pattern:
      /(?<!\p{L})(?:exp(?:iry|iration|ires)?(?:[_ -]?date)?|valid (?:thru|till|until)|good thru|срок(?: действия)?(?: карты)?|действ(?:ует|ительна) до|годна до)(?:\\?["'])?[\s.]{0,3}[:=—–-]?\s{0,3}(?:\\?["'])?(?<value>(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d\d)(?![\d/-]|\.\d)/giu,
    accept: (value, text, at) => CARD.test(text.slice(Math.max(0, at - 120), at + value.length + 80)) || /cv[vc]/i.test(text),
    rank: 1,
    finds: [
      'card 4111, exp: ‹12/27›, cvv 123',
      'card 4111, cvv 123, exp ‹12/27›.',
      'Срок действия карты: ‹09/2028›',
      'карта 4276 1234 5678 9010, срок ‹11/27›',
      '"card_exp":"x","expiry_date":"‹01/29›"',
    ],
    spares: ['certificate expires 12/27', 'exp: 13/27', 'valid until 12/27/2028'],
  },
];
