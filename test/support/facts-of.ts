import { readText } from '../../src/check/read/read-text.ts';
import { see } from '../../src/check/see/see.ts';
import type { Facts } from '../../src/check/see/seen.ts';

/** The Sunday on which the texts of these tests are read. */
const NOW = new Date('2026-11-29T12:00:00Z');

/** The values of the facts of one kind in a text. */
export function factsOf(kind: keyof Facts, text: string): readonly string[] {
  return see(readText(text), { now: NOW }).facts[kind].map(({ value }) => value);
}

/** The words of the facts of one kind in a text, as they stand. */
export function wordsOf(kind: keyof Facts, text: string): readonly string[] {
  return see(readText(text), { now: NOW }).facts[kind].map((fact) => fact.text);
}
