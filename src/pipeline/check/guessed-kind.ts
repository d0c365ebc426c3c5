import { readAnswers } from '../../check/read/read-answers.ts';
import { see } from '../../check/see/see.ts';
import type { Facts } from '../../check/see/seen.ts';
import type { Answers } from '../../model/answers.ts';
import type { Kind } from '../../model/words.ts';

/** What only programs and sites have. */
const OF_PROGRAMS = ['versions', 'errors', 'products', 'paths', 'urls'] as const satisfies readonly (keyof Facts)[];

/**
 * What the words of answers show that they are about. Little words tell little: what stops at a place, and has nothing that only programs have, is a lamp or a
 * lift there.
 * @param isPlaced whether they tell where the thing is that they are about, or of a danger to which somebody has to come
 */
export function guessedKind(answers: Answers, isPlaced: boolean, now: Date): Kind {
  const { kind, facts } = see(readAnswers(answers), { now });
  return kind === 'technical' && isPlaced && OF_PROGRAMS.every((fact) => facts[fact].length === 0) ? 'other' : kind;
}
