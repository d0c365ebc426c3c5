import { readAnswers } from '../../check/read/read-answers.ts';
import { see } from '../../check/see/see.ts';
import { tellsChange } from '../../check/split/tells-change.ts';
import { tellsLastGood } from '../../check/split/tells-last-good.ts';
import type { Answers } from '../../model/answers.ts';

/** The questions of the interview that the words of other answers answer: "It says E-17" is what happened, and the error's text. */
export function toldBeside(answers: Answers, today: { readonly now: Date; readonly zone: string }): readonly string[] {
  const seen = see(readAnswers(answers), today);
  return [
    ...(seen.facts.errors.length > 0 ? ['errors'] : []),
    ...(tellsChange(seen) ? ['changed'] : []),
    ...(tellsLastGood(seen) ? ['lastGood'] : []),
  ];
}
