import { KINDS } from '../../model/words.ts';
import { put } from './answer-place.ts';
import type { ChoiceQuestion } from './question.ts';

/** What it is about: the answer decides what is asked next. */
export const kind: ChoiceQuestion = {
  id: 'kind',
  label: (say) => say('answer.kind'),
  isOptional: false,
  prompt: 'choice',
  wording: { question: 'ask.kind', why: 'ask.kind.why' },
  choices: KINDS.map((value) => ({ value, label: `kind.${value}` })),
  read: (answers) => answers.kind,
  write: (answers, value) => put(answers, 'kind', value),
};
