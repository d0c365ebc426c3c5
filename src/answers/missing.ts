import type { Problem } from '../errors.ts';
import { type Answers, REQUIRED } from '../model/answers.ts';
import { placeOf } from './places.ts';

/** What nobody can leave out and these answers lack, each with the flag that gives it. */
export function missing(answers: Answers): readonly Problem[] {
  return REQUIRED.filter((key) => answers[key] === undefined).map((key) => {
    const at = placeOf(key, new Map());
    return { message: `answers.missing.${key}`, values: { flag: at.flag ?? key }, at };
  });
}
