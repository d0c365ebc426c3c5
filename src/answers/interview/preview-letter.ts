import { AskwellError, type ErrorKind } from '../../errors.ts';
import { askQuestion } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { questionsOf } from './next-question.ts';

/** Failures that end the interview: the person's wish, a terminal that is gone, a mistake of ours. */
const ENDS: readonly ErrorKind[] = ['stopped', 'closed', 'bug'];

/** The letter as it would leave. What stands in its way is told, and for files their question comes again: then there is nothing yet. */
export async function previewLetter(asking: Asking): Promise<string | undefined> {
  const { describe, preview, prompts } = asking.deps;
  try {
    return await preview({ answers: asking.answers(), unticked: asking.state().unticked });
  } catch (error) {
    if (!(error instanceof AskwellError) || ENDS.includes(error.kind)) throw error;
    await prompts.tell(describe(error));
    const files = error.kind === 'attachments' ? questionsOf(asking).find(({ id }) => id === 'files') : undefined;
    if (files) await askQuestion(files, asking, 'front');
    return undefined;
  }
}
