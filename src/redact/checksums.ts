import { isOfCardNetwork } from './checksums/card-networks.ts';
import { iban } from './checksums/iban.ts';
import { luhn } from './checksums/luhn.ts';
import { bikAccount, inn10, inn12, ogrn, ogrnip, snils } from './checksums/russian-numbers.ts';
import type { Checksum } from './rule.ts';

/** A Russian bank's code: nine digits, those of the country first. */
const BIK = /(?<!\d)0[0-4]\d{7}(?!\d)/g;

const CHECKS: Readonly<Record<Checksum, (digits: string, value: string, context: string) => boolean>> = {
  luhn: (digits) => digits !== '' && luhn(digits),
  card: (digits) => isOfCardNetwork(digits) && luhn(digits),
  iban: (_digits, value) => iban(value.replace(/[^a-z\d]/gi, '').toUpperCase()),
  inn: (digits) => inn10(digits) || inn12(digits),
  'inn-10': inn10,
  'inn-12': inn12,
  snils,
  ogrn,
  ogrnip,
  'bik-account': (digits, _value, context) => (context.match(BIK) ?? []).some((bik) => bikAccount(digits, bik)),
};

/**
 * Whether a value passes a check; what stands between its digits (for an IBAN, between letters and digits) does not count. The account with a BIK
 * passes with any of the codes that stand in `context`, the text around it.
 */
export function passes(checksum: Checksum, value: string, context = ''): boolean {
  return CHECKS[checksum](value.replace(/\D/g, ''), value, context);
}
