import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes } from '../../src/redact/checksums.ts';
import type { Checksum } from '../../src/redact/rule.ts';

type Example = [checksum: Checksum, value: string, context?: string];

/** Numbers that the networks, the tax service and the standards publish as examples or for testing. */
const RIGHT: readonly Example[] = [
  ['luhn', '79927398713'],
  ['card', '4111 1111 1111 1111'],
  ['card', '4222222222222'],
  ['card', '5555-5555-5555-4444'],
  ['card', '2223003122003222'],
  ['card', '3782 822463 10005'],
  ['card', '2200 0000 0000 0004'],
  ['card', '6200000000000005'],
  ['card', '3530111333300000'],
  ['card', '6011111111111117'],
  ['card', '6759649826438453'],
  ['card', '30569309025904'],
  ['iban', 'GB82 WEST 1234 5698 7654 32'],
  ['iban', 'de89370400440532013000'],
  ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['iban', 'NO93 8601 1117 947'],
  ['inn', '7707083893'],
  ['inn-10', '7830002293'],
  ['inn', '500100732259'],
  ['inn-12', '500100732259'],
  ['snils', '112-233-445 95'],
  ['ogrn', '1027700132195'],
  ['ogrnip', '304500116000157'],
  ['bik-account', '40602810700000000025', 'р/с 40602810700000000025 в банке, БИК 049805746'],
  ['bik-account', '30101810400000000225', 'БИК 044525225, к/с 30101810400000000225'],
];

describe('passes', () => {
  it.each(RIGHT)('takes a right %s: %s', (...[checksum, value, context]: Example) => {
    expect(passes(checksum, value, context)).toBe(true);
  });

  it.each(RIGHT)('takes no %s with one digit changed: %s', (...[checksum, value, context]: Example) => {
    const digit = value.search(/\d(?=\D*$)/);
    const wrong = value.slice(0, digit) + ((Number(value[digit]) + 1) % 10) + value.slice(digit + 1);
    expect(passes(checksum, wrong, context)).toBe(false);
  });

  it.each<readonly [Checksum, string]>([
    ['luhn', ''],
    ['card', '0000 0000 0000 0000'],
    ['card', '1234567812345670'],
    ['card', '411111111111111'],
    ['iban', 'XX82WEST12345698765432'],
    ['iban', 'GB82WEST1234569876543'],
    ['inn', '0000000000'],
    ['inn', '000000000000'],
    ['inn', '77070838930'],
    ['snils', '000-000-000 00'],
    ['ogrn', '0000000000000'],
    ['ogrnip', '000000000000000'],
    ['bik-account', '40602810700000000025'],
  ])('takes no %s of another length, country or network, and none of noughts: %s', (checksum, value) => {
    expect(passes(checksum, value)).toBe(false);
  });

  it('looks for the bank code of an account in the text around it, whichever of several it is', () => {
    const text = 'БИК 044030653; БИК банка плательщика: 049805746';
    expect(passes('bik-account', '40602810700000000025', text)).toBe(true);
    expect(passes('bik-account', '40602810700000000025', 'БИК 044030653')).toBe(false);
  });

  it('takes the rest of 100 and of 101 for 00 in a pension insurance number', () => {
    expect(passes('snils', '087-654-303 00')).toBe(true);
  });

  it('takes exactly one of the ten last digits, whatever stands before them', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
    const last = (checksum: Checksum, before: string) => [...'0123456789'].filter((digit) => passes(checksum, before + digit)).length;
    fc.assert(fc.property(digits(9), (before) => last('inn', before) === 1));
    fc.assert(fc.property(digits(12), (before) => last('ogrn', before) === 1));
    fc.assert(fc.property(digits(14), (before) => last('ogrnip', before) === 1));
    fc.assert(fc.property(digits(15), (before) => last('luhn', before) === 1));
  });
});
