import { ENGLISH_KINDS } from '../../kind/english-weights.ts';
import { SENTENCE } from '../../labels/en/sentence-weights.ts';
import { stem } from '../../labels/en/stem.ts';
import { GROUPS, readingOf, SIGNS } from '../../weights/written.ts';
import { isQuantity } from './quantities.ts';

/** Words are weighed since many requests hold them: what is none of them is somebody's own. */
const isOfKinds = readingOf(
  () => ENGLISH_KINDS.words,
  SIGNS,
  () => true,
);
const isOfSentences = readingOf(
  () => SENTENCE.words,
  GROUPS[1],
  () => true,
);

/** Whether an English word in lower case is one that anybody uses; a name that somebody gave to a program is rather not. */
export function isEveryday(word: string): boolean {
  return isQuantity(word) || [word, stem(word)].some((form) => isOfKinds(form) || isOfSentences(form));
}
