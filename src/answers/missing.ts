import type { Problem } from '../errors.ts';
import { type Answers, REQUIRED } from '../model/answers.ts';
import { placeOf } from './places.ts';

/**
 * What nobody can leave out and these answers lack, each with the flag that gives it.
 * @param isAsked whether a person was asked, who may leave a plain question at its one line, and is asked no more in need
 */
export function missing(answers: Answers, { isAsked = false, isUrgent = false } = {}): readonly Problem[] {
  const isPlain = isAsked && (isUrgent || answers.kind === 'question');
  return REQUIRED.filter((key) => answers[key] === undefined && !(isPlain && key === 'actual')).map((key) => {
    const at = placeOf(key, new Map());
    return { message: `answers.missing.${key}`, values: { flag: at.flag ?? key }, at };
  });
}
