import { type Answers, answersSchema } from '../model/answers.ts';
import { knownKeys } from './known-keys.ts';
import { mergeAnswers } from './merge-answers.ts';
import { type Places, placeOf } from './places.ts';
import { settleContact } from './settle-contact.ts';
import { settleMoments } from './settle-moments.ts';
import { settleTexts } from './settle-texts.ts';
import type { SettleContext, Settled } from './settled.ts';
import { shapeProblems } from './shape-problems.ts';

const NOWHERE: Places = new Map();

/**
 * Settles answers of any source: texts that any letter can carry, absolute moments, an international phone number, judged addresses, known words where only
 * those go. What was right before stays as it is. What cannot be settled stays as it was given, beside a problem; a guess, or a loss, is a warning.
 * `places` tells where values stand in a file; without it problems name the flags.
 */
export async function settle(answers: Answers, context: SettleContext, places: Places = NOWHERE): Promise<Settled> {
  const texts = settleTexts(mergeAnswers([answers]), places);
  const moments = await settleMoments(texts.answers, context, places);
  const contact = await settleContact(moments.answers, context, places);
  const settled = mergeAnswers([contact.answers]);
  const find = (key: string) => placeOf(key, places);
  const issues = answersSchema.safeParse(settled).error?.issues ?? [];
  const shape = shapeProblems(issues, settled, knownKeys(answersSchema), { value: find, key: find });
  return {
    answers: settled,
    problems: [...shape, ...texts.problems, ...moments.problems, ...contact.problems],
    warnings: [...texts.warnings, ...moments.warnings, ...contact.warnings],
  };
}
