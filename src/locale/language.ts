import { LANGUAGES, type Language } from '../model/words.ts';

/** The language that the environment asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`, in POSIX's order), else the machine's, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>, machineLocale: () => string): Language {
  const named = localeOf(env);
  const locale = named && !/^(C|POSIX)(\.|$)/.test(named) ? named : named ? 'en' : machineLocale();
  const primary = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The country that the environment's locale names, as `RU` in `ru_RU.UTF-8`: whose national form a phone number without a country code is in. */
export function regionOf(env: Readonly<Record<string, string | undefined>>): { readonly country?: string } {
  const country = /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(localeOf(env) ?? '')?.[1];
  return country === undefined ? {} : { country };
}

function localeOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
}
