import { ENGLISH_KINDS } from '../../kind/english-weights.ts';
import { SENTENCE } from '../../labels/en/sentence-weights.ts';
import { stem } from '../../labels/en/stem.ts';
import { signsIn } from '../../weights/written.ts';
import { isQuantity } from './quantities.ts';

let stems: ReadonlySet<string> | undefined;

/** The words that are weighed, since many requests hold them: what is none of them is somebody's own. */
function everydayStems(): ReadonlySet<string> {
  stems ??= new Set([ENGLISH_KINDS.words, SENTENCE.words].flatMap((list) => signsIn(list).map(([word]) => word)));
  return stems;
}

/** Whether an English word in lower case is one that anybody uses; a name that somebody gave to a program is rather not. */
export function isEveryday(word: string): boolean {
  return isQuantity(word) || everydayStems().has(word) || everydayStems().has(stem(word));
}
