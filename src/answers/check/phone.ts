import type { CountryCode } from 'libphonenumber-js';
import type { Language } from '../../model/words.ts';

type PhoneCheck =
  /** `doubtful` when the length is right but no such number is known to be in use. */
  { readonly kind: 'phone'; readonly phone: string; readonly doubtful?: true } | { readonly kind: 'bad'; readonly reason: PhoneFault };

/** `words`: more than a number stands there; `country`: written without a country code, and no country is known to read it in; the rest are about its digits. */
type PhoneFault = 'words' | 'country' | 'short' | 'long' | 'number';

const FAULTS: Readonly<Record<string, PhoneFault>> = {
  NOT_A_NUMBER: 'words',
  INVALID_COUNTRY: 'country',
  TOO_SHORT: 'short',
  TOO_LONG: 'long',
  INVALID_LENGTH: 'number',
};

/**
 * Judges a telephone number (ITU-T E.164) and writes it in its international form, with its extension. `country` (ISO 3166-1, two letters) is where a
 * number without a country code is read; an unknown one counts as none.
 */
export async function checkPhone(text: string, country?: string): Promise<PhoneCheck> {
  const { isSupportedCountry, parsePhoneNumberWithError, ParseError, validatePhoneNumberLength } = await import('libphonenumber-js/min');
  const home = country !== undefined && isSupportedCountry(country.toUpperCase()) ? (country.toUpperCase() as CountryCode) : undefined;
  const digits = text.trim().replace(/^tel:/i, '');
  try {
    const number = parsePhoneNumberWithError(digits, { extract: false, ...(home === undefined ? {} : { defaultCountry: home }) });
    if (!number.isPossible()) return { kind: 'bad', reason: FAULTS[validatePhoneNumberLength(digits, home) ?? ''] ?? 'number' };
    const phone = written(number.formatInternational(), number.countryCallingCode);
    return { kind: 'phone', phone, ...(number.isValid() ? {} : { doubtful: true }) };
  } catch (error) {
    if (error instanceof ParseError) return { kind: 'bad', reason: FAULTS[error.message] ?? 'number' };
    throw error;
  }
}

/** Where a number without a country code is read when nothing names the country but the language: English is spoken in too many. */
export function countryOf(language: Language): string | undefined {
  return language === 'ru' ? 'RU' : undefined;
}

/** In Russia and Kazakhstan the last groups are joined by hyphens: +7 912 345-67-89. */
function written(international: string, calling: string): string {
  if (calling !== '7') return international;
  return international.replace(/^(\+7 \d{3} \d{3}) (\d{2}) ?(\d{2})(?!\d)/, '$1-$2-$3').replace(' ext. ', ' доб. ');
}
