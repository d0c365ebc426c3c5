import type { Language } from '../model/words.ts';
import type { Values } from './messages.ts';

/** Words that are to stand between a language's quotation marks, with their own made those of a quotation in a quotation: „…“ in «…», ‘…’ in “…”. */
export function nested(text: string, language: Language): string {
  return language === 'ru' ? text.replaceAll('«', '„').replaceAll('»', '“') : text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Values that are somebody's sentences and names; all others (names of files, what was typed) are shown to the letter. */
const SAID: ReadonlySet<string> = new Set(['summary', 'actual', 'words', 'product']);
const BETWEEN_MARKS = /[«“]\{(\w+)\}[»”](\.?)/g;
const LAST_STOP = /(?<![.…])\.$/;

/** The values of a message, with words as they stand between its quotation marks: their own marks nested, and no full stop right before its one. */
export function betweenMarks(message: string, language: Language, values: Values): Values {
  const made = [...message.matchAll(BETWEEN_MARKS)].flatMap(([, name = '', stop]) => {
    const value = values[name];
    if (typeof value !== 'string' || !SAID.has(name)) return [];
    const said = nested(value, language);
    return [[name, stop === '.' ? said.replace(LAST_STOP, '') : said] as const];
  });
  return made.length === 0 ? values : { ...values, ...Object.fromEntries(made) };
}
