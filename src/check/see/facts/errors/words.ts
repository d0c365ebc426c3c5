import { matchesOf } from '../../../matches-of.ts';
import { classesOf } from './telling-words.ts';

/** A word in plain letters and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it may be to a message (`WORD_CLASSES`), as bits. */
  readonly classes: number;
}

const WORDS = /[a-zа-я\d][a-zа-я\d'_-]*/g;

/** The words of a text in plain letters. */
export function wordsOf(plain: string): readonly Word[] {
  return matchesOf(plain, WORDS).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    classes: classesOf(match[0]),
  }));
}
