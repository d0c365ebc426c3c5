import { LANGUAGES, type Language } from '../model/words.ts';

/** The language that the environment asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`, in POSIX's order), else the machine's, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>, machineLocale: () => string): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const locale = named && !/^(C|POSIX)(\.|$)/.test(named) ? named : named ? 'en' : machineLocale();
  const primary = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
