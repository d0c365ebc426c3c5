import type { Host } from '../host/host.ts';
import type { Answers } from '../model/answers.ts';
import { toldKind } from '../model/make-request.ts';
import { KINDS_WITHOUT_FACTS } from '../model/words.ts';

/**
 * The answers of somebody who cannot be asked what it is about. Where nothing tells the kind, their words may tell that no program has a part in it: then the
 * request is of the kind that they show.
 */
export async function withKind(answers: Answers, { clock, machine }: Pick<Host, 'clock' | 'machine'>): Promise<Answers> {
  if (toldKind(answers) !== undefined || answers.summary === undefined) return answers;
  await machine.compileForManyPatterns();
  const { guessedKind } = await import('./check/guessed-kind.ts');
  const kind = guessedKind(answers, clock.now());
  return KINDS_WITHOUT_FACTS.includes(kind) ? { ...answers, kind } : answers;
}
