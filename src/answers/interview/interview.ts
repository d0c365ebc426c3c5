import { asAskwellError } from '../../errors.ts';
import type { Question } from '../questions/question.ts';
import { askQuestion } from './ask-question.ts';
import { type Asking, type Entry, startAsking } from './asking.ts';
import type { InterviewDeps, InterviewOutcome, InterviewStart } from './interview-deps.ts';
import { before, nextOpen, questionsOf } from './next-question.ts';
import { review } from './review.ts';

/**
 * Asks for what is missing, shows everything, and hears what to do with it. Each answer is in the draft before the next question comes; a draft that is
 * resumed goes on at the line where it was left.
 * @throws AskwellError whatever went wrong or stopped it, with the draft's id where the draft is saved.
 */
export async function interview(start: InterviewStart, deps: InterviewDeps): Promise<InterviewOutcome> {
  try {
    return await converse(await startAsking(start.answers, deps));
  } catch (error) {
    await deps.draft.close();
    throw asAskwellError(error).with({ saved: deps.draft.saved() ? deps.draft.id : undefined });
  }
}

async function converse(asking: Asking): Promise<InterviewOutcome> {
  let { question, entry } = await opening(asking);
  for (;;) {
    if (question === undefined) {
      const outcome = await review(asking);
      if (outcome !== 'back' && outcome !== 'open') return outcome;
      question = outcome === 'open' ? await nextOpen(asking) : before(undefined, asking);
      entry = 'end';
      continue;
    }
    const step = await askQuestion(question, asking, entry);
    const last = before(question, asking);
    if (step === 'back' && last === undefined) await asking.deps.prompts.tell(asking.deps.say('interview.first'));
    question = step === 'next' ? await nextOpen(asking) : (last ?? question);
    entry = 'end';
  }
}

/** Where to begin: what cannot wait comes first; then a draft at its line, a new request with a hint that may spare the person all the rest. */
async function opening(asking: Asking): Promise<{ readonly question: Question | undefined; readonly entry: Entry }> {
  const { prompts, say } = asking.deps;
  const { position, asked, typed } = asking.state();
  const [id, spot = ''] = position?.split('#') ?? [];
  const left = questionsOf(asking).find((question) => question.id === id);
  const isUrgent = await asking.hear();
  // Nobody in need is asked what it is about: a letter that is of no kind goes to people.
  if (asking.need() !== undefined && asking.answers().kind === undefined) await asking.save({ answers: { ...asking.answers(), kind: 'other' } });
  const open = await nextOpen(asking);
  if (position !== undefined) await prompts.tell(say('interview.resumed'));
  else if (open && !isUrgent) await prompts.tell(say('interview.hint'));
  const isUnfinished = left && (!asked.includes(left.id) || Object.keys(typed).some((line) => line.split('#')[0] === left.id));
  if (!isUnfinished) return { question: open, entry: 'end' };
  const [item = 0, part = 0] = spot.split('.').map(Number);
  return { question: left, entry: spot === '' ? 'end' : { item, part } };
}
