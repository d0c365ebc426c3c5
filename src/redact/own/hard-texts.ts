import { WINDOW } from '../rule.ts';

/**
 * Signs of a line. Where time grows with the cube of a line's length it is long enough to tell already; where it grows with the square it is bearable at
 * four times the length, which is the most that a rule sees.
 */
const LENGTH = WINDOW / 4;
/** Signs that most patterns have a class for. */
const COMMON = ['a', 'A', '0', ' ', '-', '.', 'ж'];
const MOST_SIGNS = 40;
const MOST_KEYWORDS = 3;
/** No pattern expects it, so that what was matched up to here fails. */
const END = '\u0001';

/**
 * Lines of the sort on which a bad pattern takes longest: one sign of the pattern again and again, or two, after each of the rule's keywords and without
 * one, with an end that fits nothing.
 */
export function hardTexts(pattern: RegExp, keywords: readonly string[]): readonly string[] {
  const letters = Array.from(pattern.source.replace(/\\[A-Za-z]|\(\?<?[^>)]{0,40}?[>=!:]|[\\^$.*+?()[\]{}|,]/gu, ''));
  const pairs = letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  const signs = [...new Set([...COMMON, ...letters, ...pairs])].slice(0, MOST_SIGNS);
  const heads = ['', ...keywords.slice(0, MOST_KEYWORDS).flatMap((keyword) => [keyword, `${keyword}=`, `${keyword}: `])];
  return heads.flatMap((head) => signs.map((sign) => `${head}${sign.repeat(LENGTH / sign.length)}${END}`));
}
