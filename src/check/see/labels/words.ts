import { letterPattern } from '../../letter-pattern.ts';

/** The longest stretch of a sentence that is looked at: a line of a megabyte is no sentence, and must not cost like one. */
const LONGEST = 1200;

/** A sentence as cues are tried on it: lower case, one kind of apostrophe, «е» for «ё», one blank between words. */
export function plain(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return short.toLowerCase().replace(/[’‘´]/g, "'").replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
}

/** Whether a word is a number, or begins as one. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

const WORD = letterPattern(/[\p{L}\p{N}_]+/gu);
/** The words of a sentence that `plain` has written. What stands on either side of an apostrophe counts as two. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(WORD) ?? [];
}
