import type { Answers } from '../model/answers.ts';
import { kindOf } from '../model/make-request.ts';
import type { Kind } from '../model/words.ts';
import { isInDanger } from './in-danger.ts';
import { placesTyped } from './places-typed.ts';

/** What is about a place: a lamp, a lift, a line. */
const KINDS_OF_PLACES: readonly Kind[] = ['other', 'connection'];

/**
 * The addresses that a desk needs, as they stand in the words that were typed: those that the request is about, those that were mixed up, and all where those in danger are found by them.
 * Any other is somebody's home. Where somebody's line is dead, they give its address as what it is, in an answer of its own. What the person wants `hidden` is none
 * of them.
 */
export async function placesTold(answers: Answers, hidden: readonly string[] = []): Promise<readonly string[]> {
  const { all, meant, mixedUp } = await placesTyped(answers);
  if (all.length === 0) return [];
  const told = (await isInDanger(answers)) ? all : [...new Set([...(KINDS_OF_PLACES.includes(kindOf(answers)) ? meant : []), ...mixedUp])];
  return told.filter((place) => !hidden.some((text) => place.toLowerCase().includes(text.toLowerCase())));
}
