import type { Facts, SeenSentence } from '../see/seen.ts';
import { QUOTATION } from './quotation.ts';
import { withoutQuotes } from './without-quotes.ts';

const QUOTED = new RegExp(QUOTATION);

/** The words of an error that a sentence quotes at its end, where it tells besides how they are shown: «Появляется окно «E-1042: writer timeout».» */
export function saidError(
  { start, end, text }: SeenSentence,
  { errors }: Facts,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const found = QUOTED.exec(text);
  const said = found?.[1];
  // Who says it, and nothing else, is told by the field.
  if (!found || said === undefined || withoutQuotes(text) !== text) return undefined;
  const from = start + found.index + 1;
  const isError = errors.some((fact) => fact.start < end && fact.end > from);
  return isError ? { start: from, end: from + said.length, text: said } : undefined;
}
