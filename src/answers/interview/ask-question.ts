import type { Question } from '../questions/question.ts';
import { askChoiceQuestion } from './ask-choice-question.ts';
import { askFiles } from './ask-files.ts';
import { askLineQuestion } from './ask-line-question.ts';
import { askSeries } from './ask-series.ts';
import type { AskedBack } from './asked-back.ts';
import type { Asking, Entry, Step } from './asking.ts';

/**
 * Puts a question, whatever its sort, and remembers that it was dealt with.
 * @param back what support would ask back: its words then stand in place of the question's own
 */
export async function askQuestion(question: Question, asking: Asking, entry: Entry = 'end', back?: AskedBack): Promise<Step> {
  const step = await put(question, asking, entry, back);
  await asking.hear();
  const { asked } = asking.state();
  if (step === 'next' && !asked.includes(question.id)) await asking.save({ asked: [...asked, question.id] });
  return step;
}

function put(question: Question, asking: Asking, entry: Entry, back: AskedBack | undefined): Promise<Step> {
  // No choice is asked back.
  if (question.prompt === 'choice') return askChoiceQuestion(question, asking);
  if (question.prompt === 'series') return askSeries(question, asking, entry, back);
  if (question.prompt === 'files') return askFiles(question, asking, entry, back);
  return askLineQuestion(question, asking, back);
}
