import type { Host } from '../host/host.ts';
import type { Answers } from '../model/answers.ts';
import { toldKind } from '../model/make-request.ts';
import { KINDS_WITHOUT_FACTS, type Kind } from '../model/words.ts';
import { isInDanger } from './in-danger.ts';
import { placesTyped } from './places-typed.ts';

/**
 * The answers of somebody who cannot be asked what it is about, with a guess at it where they name none. Where nothing tells more than that it may be a program,
 * their words may tell that none has a part in it: then the request is of the kind that they show.
 */
export async function withKind(answers: Answers, guess: Kind | undefined, { clock, machine }: Pick<Host, 'clock' | 'machine'>): Promise<Answers> {
  if (answers.kind !== undefined) return answers;
  const guessed = guess === undefined ? answers : { ...answers, kind: guess };
  if (toldKind(answers) !== undefined || (guess ?? 'technical') !== 'technical' || answers.summary === undefined) return guessed;
  await machine.compileForManyPatterns();
  const { guessedKind } = await import('./check/guessed-kind.ts');
  const isPlaced = (await placesTyped(answers)).meant.length > 0 || (await isInDanger(answers));
  const shown = guessedKind(answers, isPlaced, clock.now());
  return KINDS_WITHOUT_FACTS.includes(shown) ? { ...answers, kind: shown } : guessed;
}
