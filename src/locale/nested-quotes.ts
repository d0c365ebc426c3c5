import type { Language } from '../model/words.ts';

/** Words that are to stand between a language's quotation marks, with their own made those of a quotation in a quotation: „…“ in «…», ‘…’ in “…”. */
export function nested(text: string, language: Language): string {
  return language === 'ru' ? text.replaceAll('«', '„').replaceAll('»', '“') : text.replaceAll('“', '‘').replaceAll('”', '’');
}
