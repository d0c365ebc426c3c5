import type { Facts } from '../../src/check/see/seen.ts';
import { seenText } from './seen-text.ts';

/** The values of the facts of one kind in a text. */
export function factsOf(kind: keyof Facts, text: string): readonly string[] {
  return seenText(text).facts[kind].map(({ value }) => value);
}

/** The words of the facts of one kind in a text, as they stand. */
export function wordsOf(kind: keyof Facts, text: string): readonly string[] {
  return seenText(text).facts[kind].map((fact) => fact.text);
}
