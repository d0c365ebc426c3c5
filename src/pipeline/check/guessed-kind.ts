import { readAnswers } from '../../check/read/read-answers.ts';
import { see } from '../../check/see/see.ts';
import type { Answers } from '../../model/answers.ts';
import type { Kind } from '../../model/words.ts';

/** What the words of answers show that they are about. */
export const guessedKind = (answers: Answers, now: Date): Kind => see(readAnswers(answers), { now }).kind;
