import { put } from './answer-place.ts';
import type { ChoiceQuestion } from './question.ts';

const WISHES = ['exchange', 'refund', 'repair'] as const;
const OTHER = 'other';

/** What should become of a thing that is sent back. It is the desired outcome, in the request's words; who wants something else is asked for it in their own. */
export const wanted: ChoiceQuestion = {
  id: 'wanted',
  label: (say) => say('answer.outcome'),
  isOptional: true,
  prompt: 'choice',
  wording: { question: 'ask.wanted', why: 'ask.wanted.why' },
  choices: [...WISHES.map((value) => ({ value, label: `choice.${value}` }) as const), { value: OTHER, label: 'choice.other' }],
  marked: OTHER,
  read: ({ outcome }, { say }) => (outcome === undefined ? undefined : (WISHES.find((wish) => say(`outcome.${wish}`) === outcome) ?? OTHER)),
  write: (answers, value, { say }) => {
    const wish = WISHES.find((known) => known === value);
    const isWish = WISHES.some((known) => say(`outcome.${known}`) === answers.outcome);
    // Their own words stay when "something else" is chosen again.
    return wish || isWish ? put(answers, 'outcome', wish && say(`outcome.${wish}`)) : answers;
  },
};
