import { isInternationalNumber } from '../addresses/country-codes.ts';
import { BRITISH_PHONE } from '../british-phone.ts';
import { isNear, lineBefore } from '../near.ts';
import { isOtherNumber } from '../number-labels.ts';
import type { Rule } from '../rule.ts';

/** How numbers are grouped behind the 8 (or 7) of long-distance calls: area code, then the rest. */
const GROUPS = new Set(
  '10 3-7 3-3-4 3-3-2-2 3-2-2-3 3-2-3-2 3-4-3 3-1-3-3 3-5-2 4-6 4-2-2-2 4-3-3 4-2-4 5-5 5-1-2-2 5-2-3 5-3-2 6-4 6-2-2'.split(' '),
);

/** What calls a number a telephone. */
const PHONE =
  /(?<![a-z])(?:phone|tel|mobile|cell|fax|msisdn|whatsapp|viber|sms|call|contact)|(?<!\p{L})(?:тел|моб|сот|факс|звон|позвон|перезвон|набер|смс|ватсап|вотсап|вайбер|телеграм|контакт|абонент|связ|номер(?:у|а)?(?!\p{L}))/iu;

const digitsOf = (value: string): string => value.replace(/\D/g, '');

function isRussianNumber(value: string, text: string, at: number): boolean {
  const digits = digitsOf(value);
  if (!/^[78](?:[3489]\d|7[0-9])\d{8}$/.test(digits) || /^\d(\d)\1{9}$/.test(digits)) return false;
  if (value.startsWith('+')) return true;
  const before = lineBefore(text, at, 8);
  if (/\d[ -]$|[-+]$/.test(before)) return false;
  const isBare = digits === value;
  if (isNear(PHONE, value, text, at)) return true;
  if (isOtherNumber(text, at)) return false;
  if (isBare) return /^[78]9/.test(digits) && !/[\w)\]"']\s?[:=]\s?["']?$|[=/#&]$/.test(before);
  const groups = value
    .slice(1)
    .split(/\D+/)
    .filter(Boolean)
    .map(({ length }) => length);
  // Seconds with their fraction have one point; where the 8 is written together with the area code, the rest shows that it is no fraction.
  if (groups.length < 3 && /^\d\d|\./.test(value)) return false;
  return GROUPS.has(groups.join('-'));
}

function isForeignNumber(value: string, text: string, at: number): boolean {
  const digits = digitsOf(value);
  if (!isInternationalNumber(digits) || /(\d)\1{7}/.test(digits)) return false;
  // A plus right before digits may add a number, or a line in a comparison.
  const isBare = `+${digits}` === value;
  return (
    !isBare ||
    isNear(PHONE, value, text, at) ||
    (at > 0 && !isOtherNumber(text, at) && !/[\d)\]]\s?$/.test(lineBefore(text, at, 3)) && digits.length > 9)
  );
}

/** Telephone numbers: by their shape, and those without one by what they are called. */
export const PHONES: readonly Rule[] = [
  {
    id: 'russian-phone',
    kind: 'phone',
    anchor: 'digits',
    keywords: ['+7\u2011', '8\u2011', '+7\u2013', '+7\u2009', '+7\u202f', '+7\u00a0', '+7('],
    pattern: /(?:\+7|(?<![\w.])[78])(?:[ \u00a0\u2009\u202f().\u2010-\u2014\u2212-]{0,3}\d){10}(?![\d_A-Za-z]|[-.,]\d)/g,
    accept: isRussianNumber,
    rank: 1,
    finds: [
      'тел. ‹+7 (999) 123-45-67›',
      '‹8-916-123-45-67›',
      '‹8 (495) 123-45-67›, доб. 12',
      '‹+79161234567›',
      'телефон: ‹89161234567›',
      'Позвоните ‹8 916 123 45 67›!',
      '‹+7\u00a0916\u00a0123\u201145\u201167›',
      '"phone": "‹79161234567›"',
      'звоните ‹89161234567› вечером',
      '‹8(3852)12-34-56›',
      'tel:‹+7(916)1234567›',
      '‹8 800 555-35-35›',
      '‹+7.916.123.45.67›',
      'номер ‹8916 123 45 67›',
    ],
    spares: [
      'order 89161234567',
      'id=89161234567',
      '"size":89161234567',
      '8.10.2026 12:30:45',
      '[77124.519215] usb 0-5',
      '7 100 200 300 40 50',
      '1732290601000',
      'заказ № 8-916-123-45-67',
      '8.8.8.8 1234567',
      '891612345678',
      '10.8.916.123',
      'a89161234567',
    ],
  },
  {
    id: 'international-phone',
    kind: 'phone',
    anchor: 'digits',
    pattern: /(?<![\w+.])\+[1-9](?:[ \u00a0\u202f()./-]{0,2}\d){7,14}(?![\d_A-Za-z])/g,
    accept: isForeignNumber,
    rank: 1,
    finds: [
      'call ‹+1 415 555 2671›',
      '‹+44 20 7946 0958›',
      '‹+49 (30) 901820-15›',
      'phone:‹+4930901820›',
      '‹+375 29 123-45-67›',
      '‹+380 (44) 123 45 67›',
      'to ‹+33612345678›',
      '‹+998 90 123-45-67›',
    ],
    spares: ['+1732290601', '+0300', '+12345678', '+1732290601000', 'GMT+03002026112218', '+1111111111', 'x +123 456', '+1.2.3.4.5.6.7.8'],
  },
  {
    id: 'north-american-phone',
    kind: 'phone',
    anchor: 'digits',
    pattern: /(?<![\w.+-])(?:1[ -])?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d-\d{4}(?![\w-]|\.\d)/g,
    accept: (value, text, at) => isNear(PHONE, value, text, at) || !isOtherNumber(text, at),
    rank: 1,
    finds: ['call ‹(415) 555-2671›', '‹415-555-2671›', '‹1-800-275-2273›', 'cell: ‹(212)736-5000›'],
    spares: ['order 415-555-2671', '115-555-2671', '415-155-2671', '415-555-26711', 'SKU 415-555-2671'],
  },
  {
    id: 'british-phone',
    kind: 'phone',
    anchor: 'digits',
    pattern: new RegExp(`(?<![\\w.+/-]|\\d )(?:${BRITISH_PHONE})(?![\\w/-]|[.,:]\\d| \\d)`, 'g'),
    accept: (value, text, at) => isNear(PHONE, value, text, at) || !isOtherNumber(text, at),
    rank: 1,
    finds: [
      'Kate Miller, ‹07700 900123›',
      'ring ‹07700 900 123›',
      'on ‹020 7946 0958›.',
      '‹(01632) 960123›',
      'at ‹0117 496 0123›',
      '‹0161 496 0123› or',
      '‹0800 496 0000›',
      '‹020-7946-0958›',
    ],
    spares: [
      'order 07700 900123',
      '07700 9001234',
      '1 07700 900123',
      '01 02 2026',
      '0117 496',
      '020 7946',
      '2026-01-0117 496 0123',
      'ref: 020 7946 0958',
    ],
  },
  {
    id: 'phone-label',
    kind: 'phone',
    keywords: [
      'phone',
      'mobile',
      'tel:',
      'tel.',
      'fax',
      'msisdn',
      'whatsapp',
      'cell:',
      'contact number',
      'telefon',
      'handy',
      'téléphone',
      'móvil',
      'телеф',
      'тел.',
      'тел:',
      'тел ',
      'моб.',
      'мобильн',
      'сотов',
      'факс',
    ],
    pattern:
      /(?<!\p{L})(?:(?:tele|mobile|cell|home|work|customer|contact|user)?[ _-]?phone(?:[ _-]?(?:number|no\.?|num))?|mobile(?: (?:number|no\.?))?|tel|fax|msisdn|whatsapp|cell|contact number|telefon|handy|téléphone|móvil|тел(?:ефон(?:а|у|ом|е)?)?|моб(?:ильн\p{L}{2,3})?|сотов\p{L}{2,3}|факс)(?:\\?["'])?[ \t.]{0,3}(?:\([^)\n]{1,24}\)|\p{L}{3,14}[ ]?(?=[:=—–]))?[:=№#—–]?[ \t]{0,8}(?:\\?["'])?(?<value>\+?\(?\d(?:[ \u00a0().\u2010-\u2013/-]{0,2}\d){5,14})(?![\d_A-Za-z]|[.,:]\d)/giu,
    accept: (value) =>
      !/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^(?:19|20)\d\d-\d\d-\d\d|^\d\d\.\d\d\.\d{4}/.test(value) && !/^(\d)\1+$/.test(digitsOf(value)),
    rank: 1,
    finds: [
      'Phone: ‹415.555.2671›',
      'тел. ‹123-45-67›',
      'телефон клиента — ‹9161234567›',
      'телефон (раб.): ‹22-33-44›',
      'Tel: ‹020 7946 0958›',
      '"phoneNumber":"‹4155552671›"',
      'по телефону ‹123 45 67›',
      'msisdn=‹9161234567›',
      'Моб. ‹916 123-45-67›',
    ],
    spares: [
      'telephone version 10.0.19045',
      'phone: none',
      'microphone 1234567',
      'телефон iPhone 12',
      'mobile/15E148',
      'phone 2026-11-22',
      'Mobile: 10.1.2.3',
    ],
  },
];
