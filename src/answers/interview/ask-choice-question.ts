import type { ChoiceQuestion } from '../questions/question.ts';
import type { Asking, Step } from './asking.ts';
import { keysOf } from './keys.ts';

/** Asks for one of a few. */
export async function askChoiceQuestion(question: ChoiceQuestion, asking: Asking): Promise<Step> {
  const { say, prompts } = asking.deps;
  await asking.begin(question.id);
  const marked = question.read(asking.answers(), asking.words) ?? question.marked;
  const reply = await prompts.choose({
    question: say(question.wording.question),
    why: say(question.wording.why),
    choices: question.choices.map(({ value, label }) => ({ value, label: say(label) })),
    ...(marked === undefined ? {} : { initial: marked }),
    keys: keysOf('choice', prompts, say),
  });
  if (reply.kind === 'back') return 'back';
  await asking.keep(question.write(asking.answers(), reply.value, asking.words), question.id);
  return 'next';
}
