import type { Language } from '../model/words.ts';

const UNITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['bytes', 'kB', 'MB', 'GB', 'TB'],
  ru: ['Б', 'кБ', 'МБ', 'ГБ', 'ТБ'],
};

/** Bytes as people read them, in powers of ten, one digit after the point where it tells something: `19.8 MB`, «19,8 МБ», `10 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  let size = bytes;
  let unit = 0;
  while (unit < 4 && Number(size.toFixed(1)) >= 1000) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 ? String(size) : String(Number(size.toFixed(1)));
  const word = UNITS[language][unit] ?? '';
  return language === 'ru' ? `${digits.replace('.', ',')}\u00a0${word}` : `${digits} ${bytes === 1 ? 'byte' : word}`;
}
