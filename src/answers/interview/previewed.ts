import { AskwellError, type ErrorKind } from '../../errors.ts';
import { askQuestion } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { keysOf } from './keys.ts';
import { questionsOf } from './next-question.ts';

/** Failures that end the interview: the person's wish, a terminal that is gone, a mistake of ours. */
const ENDS: readonly ErrorKind[] = ['stopped', 'closed', 'bug'];

/**
 * What the request as it would leave is like. What stands in its way is told: for files that do not fit the ways out are a choice to take, else their
 * question comes again, and there is nothing yet.
 */
export async function previewed<T>(look: () => Promise<T>, asking: Asking): Promise<T | undefined> {
  const { describe, fitBy, prompts, say, waysToFit } = asking.deps;
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof AskwellError) || ENDS.includes(error.kind)) throw error;
    const ways = waysToFit(error);
    await prompts.tell(ways?.told ?? describe(error));
    if (ways) {
      const others = { value: 'files', label: say('fit.files') };
      const keys = keysOf('choice', prompts, say);
      const reply = await prompts.choose({ question: ways.question, choices: [...ways.choices, others], keys });
      if (reply.kind === 'answer' && reply.value !== 'files') {
        await fitBy(reply.value);
        return previewed(look, asking);
      }
    }
    const files = error.kind === 'attachments' ? questionsOf(asking).find(({ id }) => id === 'files') : undefined;
    if (files) await askQuestion(files, asking, 'front');
    return undefined;
  }
}
