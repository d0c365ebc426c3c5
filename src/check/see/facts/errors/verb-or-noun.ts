import type { Word } from './words.ts';

/** "the answer was only a link": what is called so, unless a colon comes. */
export function isNoun(plain: string, words: readonly Word[], at: number): boolean {
  if (/^(?:reports|answers|logs|states)$/.test(words[at]?.text ?? '')) return /^(?:with|of|from|for|about|are|in)$/.test(words[at + 1]?.text ?? '');
  return (
    /^(?:answer|reply|report|state|print|show|display|log)$/.test(words[at]?.text ?? '') &&
    /^(?:the|an?|your|my|our|their|his|her|only|this|that|first|last)$/.test(words[at - 1]?.text ?? '') &&
    !/^\s?:/.test(plain.slice(words[at]?.end ?? 0))
  );
}

/** «Ошибок не выдаёт, …»: nothing is said then. */
export function isNegated(words: readonly Word[], at: number): boolean {
  return /^(?:не|not|doesn't|don't|didn't|never|ничего)$/.test(words[at - 1]?.text ?? '');
}
