import { inNeed } from '../questions/in-need.ts';
import { allQuestions, interviewFor, interviewInNeed } from '../questions/interviews.ts';
import { isAnswered, type Question } from '../questions/question.ts';
import type { Asking } from './asking.ts';
import { checkValue, TELLS_WHEN } from './check-value.ts';

/** The questions of this interview, as far as it is known what it is about. */
export function questionsOf(asking: Asking): readonly Question[] {
  const { kind } = asking.answers();
  const need = asking.need();
  return need === undefined ? interviewFor(kind) : interviewInNeed(kind, need);
}

/** The first question whose answer cannot stand, nobody has answered yet, or was begun and not ended. Where something cannot wait, few are put at all. */
export async function nextOpen(asking: Asking): Promise<Question | undefined> {
  const { asked, begun } = asking.state();
  const refused = await refusedMoment(asking);
  const need = asking.need();
  const put = need === undefined ? questionsOf(asking) : inNeed(need);
  return refused ?? put.find((question) => !asked.includes(question.id) && (begun.includes(question.id) || isOpen(question, asking)));
}

/** The question of a moment that was fine until it was known what the request is about: an order may be to come, what went wrong may not. */
async function refusedMoment(asking: Asking): Promise<Question | undefined> {
  const answers = asking.answers();
  if (answers.kind === undefined) return undefined;
  for (const question of allQuestions(answers.kind)) {
    if (question.prompt !== 'line' || !TELLS_WHEN.has(question.id)) continue;
    const value = question.read(answers, asking.words);
    if (value !== undefined && !(await checkValue(question, value, asking)).verdict.ok) return question;
  }
  return undefined;
}

/** Whether nothing answers a question: neither its own answer, nor the words of another, nor one that makes it needless. */
function isOpen(question: Question, asking: Asking): boolean {
  const { unless = [] } = question;
  const answers = asking.answers();
  const answered = (one: Question) => isAnswered(one, answers, asking.words) || asking.isTold(one.id);
  return !answered(question) && !allQuestions(answers.kind, asking.need()).some((one) => unless.includes(one.id) && answered(one));
}

/** The question dealt with last before this one; before the review, the last of all. */
export function before(question: Question | undefined, asking: Asking): Question | undefined {
  const questions = questionsOf(asking);
  const at = question === undefined ? questions.length : questions.findIndex(({ id }) => id === question.id);
  return questions.slice(0, at).findLast(({ id }) => asking.state().asked.includes(id));
}
