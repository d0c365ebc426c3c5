import type { Reading } from '../read/reading.ts';
import { isNoWords } from './no-words.ts';
import { isOtherCyrillic, isOtherLatin } from './other-language.ts';
import { ownWords, wordsIn } from './words-in.ts';

/** Why nothing can be told of a text: it is in another script or language, or its letters make no words. */
export type Unread = 'language' | 'letters';

/** Words in letters that are read from which on a text can be understood, though another script prevails: the message of a program stands in it. */
const ENOUGH = 12;

/**
 * Why the words of a text cannot be understood, if so. Only English and Russian are read; a message, a name or a quotation in another language takes nothing
 * from a text that is in one of them, and what is too short to tell counts as read.
 */
export function unreadIn(reading: Pick<Reading, 'sentences' | 'language'>): Unread | undefined {
  const text = ownWords(reading);
  const { latin, cyrillic } = wordsIn(text);
  if (isOtherScript(text, latin.length + cyrillic.length)) return 'language';
  // Russian in Latin letters looks like its neighbours.
  const isLatinRussian = reading.language === 'ru' && cyrillic.length === 0;
  if (isLatinRussian) return undefined;
  if (cyrillic.length * 4 <= latin.length) {
    if (isOtherLatin(latin)) return 'language';
  } else if (latin.length <= cyrillic.length && isOtherCyrillic(cyrillic)) return 'language';
  return isNoWords([...latin, ...cyrillic]) ? 'letters' : undefined;
}

/** Beyond Latin and Cyrillic letters, punctuation and signs. */
const FOREIGN = /[^\0-ɏЀ-ԯḀ-ỿ\u2000-\u2bff]/;

/** Whether more than half of the letters are neither Latin nor Cyrillic. */
function isOtherScript(text: string, words: number): boolean {
  if (!FOREIGN.test(text)) return false;
  let read = 0;
  let other = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x250 || (code >= 0x400 && code < 0x530) || (code >= 0x1e00 && code < 0x1f00)) read += 1;
    else other += 1;
  }
  if (other < 2 || other <= read) return false;
  return words < ENOUGH || other > read * 4;
}
