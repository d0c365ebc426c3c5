import type { Question } from '../questions/question.ts';
import { askChoiceQuestion } from './ask-choice-question.ts';
import { askFiles } from './ask-files.ts';
import { askLineQuestion } from './ask-line-question.ts';
import { askSeries } from './ask-series.ts';
import type { Asking, Entry, Step } from './asking.ts';

/** Puts a question, whatever its sort, and remembers that it was dealt with. */
export async function askQuestion(question: Question, asking: Asking, entry: Entry = 'end'): Promise<Step> {
  const step = await put(question, asking, entry);
  await asking.hear();
  const { asked } = asking.state();
  if (step === 'next' && !asked.includes(question.id)) await asking.save({ asked: [...asked, question.id] });
  return step;
}

function put(question: Question, asking: Asking, entry: Entry): Promise<Step> {
  if (question.prompt === 'choice') return askChoiceQuestion(question, asking);
  if (question.prompt === 'series') return askSeries(question, asking, entry);
  if (question.prompt === 'files') return askFiles(question, asking, entry);
  return askLineQuestion(question, asking);
}
