import type { Answers } from '../model/answers.ts';
import { kindOf } from '../model/make-request.ts';
import type { Kind } from '../model/words.ts';
import { addressesTyped } from './addresses-typed.ts';

/** What is about a place: a lamp, a lift, a line. */
const KINDS_OF_PLACES: readonly Kind[] = ['other', 'connection'];

/**
 * The addresses that a desk needs, for the request is about what is there, or those in danger are found by it: as they stand in the words that were typed. In
 * all other requests an address is somebody's home. What the person wants `hidden` is none of them.
 */
export async function placesTold(answers: Answers, hidden: readonly string[] = []): Promise<readonly string[]> {
  const told = await addressesTyped(answers);
  if (told.length === 0 || !(KINDS_OF_PLACES.includes(kindOf(answers)) || (await isInDanger(answers)))) return [];
  return told.filter((place) => !hidden.some((text) => place.toLowerCase().includes(text.toLowerCase())));
}

async function isInDanger(answers: Answers): Promise<boolean> {
  const [{ urgentIn }, { foundBy }] = await Promise.all([import('./check/urgent-in.ts'), import('../check/perils/perils.ts')]);
  return urgentIn(answers).some(({ message }) => foundBy(message) === 'place');
}
