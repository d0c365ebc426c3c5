import { lowerPattern } from '../../letter-pattern.ts';
import { calm, hasRowOfMarks, isAllCapitals } from './capitals.ts';
import { insultIn } from './insults.ts';
import { MOCKERY } from './mockery.ts';
import { THREAT } from './threats.ts';
import { withoutInsult } from './without-insult.ts';

/** Coarse words for a thing: nobody is hurt, so it is no more than a hint. */
export const COARSE = lowerPattern(
  /(?<![\p{L}])(?:shit(?:ty|e|s)?|bullshit|piece of (?:shit|crap)|говн\p{L}+|дерьм\p{L}+|хренов\p{L}{0,3}|дебильн\p{L}+)(?!\p{L})/u,
);

/** Whether words insult, threaten, mock or are coarse. */
export function isRude(text: string): boolean {
  const lower = text.toLowerCase();
  return insultIn(lower) !== undefined || [THREAT, MOCKERY, COARSE].some((pattern) => pattern.test(lower));
}

/** The words as they can be said back to whoever wrote them: without shouting and insults; `undefined` where that is not to be had. */
export function gentle(text: string): string | undefined {
  const found = insultIn(text.toLowerCase());
  const rest = found ? withoutInsult(text, found) : text;
  if (rest === undefined || isRude(rest)) return undefined;
  return found || isAllCapitals(rest) || hasRowOfMarks(rest) ? calm(rest) : rest;
}
