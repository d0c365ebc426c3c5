import { allQuestions, interviewFor } from '../questions/interviews.ts';
import { isAnswered, type Question } from '../questions/question.ts';
import type { Asking } from './asking.ts';

/** The questions of this interview, as far as it is known what it is about. */
export function questionsOf(asking: Asking): readonly Question[] {
  return interviewFor(asking.answers().kind);
}

/** The first question that nobody has answered yet, or that was begun and not ended. */
export function nextOpen(asking: Asking): Question | undefined {
  const { asked, begun } = asking.state();
  return questionsOf(asking).find((question) => !asked.includes(question.id) && (begun.includes(question.id) || isOpen(question, asking)));
}

/** Whether nothing answers a question: neither its own answer, nor the words of another, nor one that makes it needless. */
function isOpen(question: Question, asking: Asking): boolean {
  const { id, unless = [] } = question;
  const answers = asking.answers();
  const answered = (one: Question) => isAnswered(one, answers, asking.words);
  return !answered(question) && !asking.isTold(id) && !allQuestions(answers.kind).some((one) => unless.includes(one.id) && answered(one));
}

/** The question dealt with last before this one; before the review, the last of all. */
export function before(question: Question | undefined, asking: Asking): Question | undefined {
  const questions = questionsOf(asking);
  const at = question === undefined ? questions.length : questions.findIndex(({ id }) => id === question.id);
  return questions.slice(0, at).findLast(({ id }) => asking.state().asked.includes(id));
}
