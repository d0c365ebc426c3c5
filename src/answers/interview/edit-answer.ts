import type { Answers } from '../../model/answers.ts';
import { put } from '../questions/answer-place.ts';
import type { Question } from '../questions/question.ts';
import { answersOf } from './answers-of.ts';
import { askQuestion } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { keysOf } from './keys.ts';

/** Changes an answer that the review shows, or takes it out. What may not be missing is only changed. */
export async function editAnswer(id: string, asking: Asking): Promise<void> {
  const { prompts, say } = asking.deps;
  const shown = answersOf(asking).find(({ question }) => question.id === id);
  if (!shown) return;
  const { question, label, value } = shown;
  if (!question.isOptional) {
    await askQuestion(question, asking, 'front');
    return;
  }
  const reply = await prompts.choose({
    question: say('review.edit.title'),
    why: say('review.answer', { label, value }),
    choices: [
      { value: 'change', label: say('review.edit') },
      { value: 'remove', label: say('review.remove') },
    ],
    initial: 'change',
    keys: keysOf('choice', prompts, say),
  });
  if (reply.kind === 'back') return;
  if (reply.value === 'change') {
    await askQuestion(question, asking, 'front');
    return;
  }
  const { asked } = asking.state();
  await asking.save({ answers: removed(question, asking), asked: [...new Set([...asked, question.id])] });
}

function removed(question: Question, { answers, words }: Asking): Answers {
  if (question.prompt === 'files') return put(answers(), 'attachments', undefined);
  if (question.prompt === 'series') return question.write(answers(), []);
  if (question.prompt === 'choice') return question.write(answers(), undefined, words);
  return question.write(answers(), { text: '' }, words);
}
