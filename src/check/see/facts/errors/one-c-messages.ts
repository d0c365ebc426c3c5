import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { ONE_C_PLACE, ONE_C_REASON } from '../../../one-c.ts';
import type { Found } from '../passage.ts';
import { saidWithin } from './said-within.ts';

/** The place in a module and what it says, in the midst of a sentence. */
const MESSAGE = letterPattern(`${ONE_C_PLACE}[^\\n"»”\`]{3,240}?(?=[.!?](?:\\s+\\p{Lu}|\\s*$)|["»”\`\\n]|$)`, 'gu');
const PLACE = new RegExp(ONE_C_PLACE);

/** Errors of 1C in a sentence, each from its place in a module on. */
export function oneCMessages(text: string): readonly Found[] {
  if (!text.includes('}:')) return [];
  return matchesOf(text, MESSAGE).map(({ 0: said, index }) => saidWithin(text, index, index + said.length));
}

/** Of an error of 1C the lines that say what failed and for what reasons; of any other text nothing. */
export function oneCLines(text: string): readonly Found[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  const isReason = (at: number) => ONE_C_REASON.test(lines[at]?.[0] ?? '');
  if (!lines.some(({ 0: line }, at) => PLACE.test(line) || isReason(at))) return [];
  return lines
    .filter(({ 0: line }, at) => !isReason(at) && (PLACE.test(line) || isReason(at - 1) || isReason(at + 1)))
    .map(({ 0: line, index }) => saidWithin(text, index, index + line.length));
}
