import { wakers } from '../awake.ts';
import { wholeWords } from '../whole-words.ts';
import { ENGLISH_DEEDS } from './english-deeds.ts';
import { RUSSIAN_DEEDS } from './russian-deeds.ts';

/** Deeds that are done to solve a problem, whatever came of them: those that a text with such words may tell. */
export const sureDeeds = wakers([...ENGLISH_DEEDS, ...RUSSIAN_DEEDS].map(({ needs, words }) => ({ needs, pattern: wholeWords(words) })));
