import { letterPattern } from '../letter-pattern.ts';
import { isGivenName } from './given-name.ts';

/** «Сергеевна», «Ильич». */
export const PATRONYMIC = letterPattern(/^\p{Lu}\p{L}+(?:[оеё]вич|[оеё]вна|ична|ильич|кузьмич|лукич|фомич)$/iu);
/** «Сергеева О. П.»: initials are people's. */
const INITIAL = letterPattern(/(?<!\p{L})\p{Lu}\./u);

/** Whether words with capitals are somebody's by more than the capitals: a known first name, a patronymic, an initial. "Docker Desktop" has none. */
export function hasGivenName(words: string): boolean {
  return INITIAL.test(words) || words.split(/[\s-]+/).some((word) => isGivenName(word.replace(/[.,]/g, '')) || PATRONYMIC.test(word));
}
