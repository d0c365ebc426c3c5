import type { Language } from '../model/words.ts';
import { formatMessage } from './format-message.ts';
import type { Messages, Say } from './messages.ts';
import { betweenMarks } from './nested-quotes.ts';

const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/index.ts')).en,
  ru: async () => (await import('./ru/index.ts')).ru,
};

/** Loads a language and gives the function that says its messages. Only the language that is spoken is read from the disk. */
export async function speaker(language: Language): Promise<Say> {
  const messages = await CATALOGUES[language]();
  return (id, values = {}) => formatMessage(messages[id], language, betweenMarks(messages[id], language, values));
}
