import { isOutcry } from '../is-outcry.ts';
import { letterPattern } from '../letter-pattern.ts';
import type { Facts, SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { isSurely, within } from './how-surely.ts';

/** From here on a sentence may be the fact beside a cry. */
const PERHAPS = 0.2;

/** «Никифоров А. В.», "J. R. Reed": who signed it. */
const INITIALS = letterPattern(/^(?:\p{Lu}[\p{L}-]+,?(?:\s?\p{Lu}\.){1,2}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+\.?)$/u);

/** Who signed it is no answer to a question, and neither is what only cries out or calls somebody names, where what happened stands beside. */
export function keepNoOutcries(sentences: readonly SeenSentence[], fields: Field[], { references }: Facts): void {
  for (const [at, { text, part }] of sentences.entries()) if (part === undefined && INITIALS.test(text)) fields[at] = 'description';
  const cries = sentences.map(({ text, part }) => part === undefined && isOutcry(text));
  if (!cries.includes(true)) return;
  const isFact = (sentence: SeenSentence, at: number) =>
    !cries[at] &&
    !sentence.labels.includes('question') &&
    (isSurely(sentence, 'observed', PERHAPS) || (fields[at] === 'description' && references.some(within(sentence))));
  if (sentences.some(isFact)) for (const at of cries.keys()) if (cries[at]) fields[at] = 'description';
}
