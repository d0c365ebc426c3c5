import type { Given } from '../answers/read-given.ts';
import type { Answers } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import { kindOf } from '../model/make-request.ts';
import { KINDS_WITHOUT_FACTS, type Kind } from '../model/words.ts';

/** What is taken for one of these where little tells what it is about, so that its words have to say whether a program has a part in it. */
const UNSURE: ReadonlySet<Kind> = new Set(['technical', 'account', 'connection', 'question']);

/**
 * Whether facts about the machine go with a request: always where a level was asked for, or where the request that was given back told them; else where a program,
 * a site, a device or a line may be what fails. Of a pillow or a kettle nobody needs to know on which computer it was written about.
 */
export async function tellsFacts(answers: Answers, { system }: Pick<Composition, 'system'>, { earlier }: Pick<Given, 'earlier'>): Promise<boolean> {
  if (system !== undefined || earlier !== undefined) return true;
  const kind = kindOf(answers);
  if (KINDS_WITHOUT_FACTS.includes(kind)) return false;
  if (!UNSURE.has(kind)) return true;
  const { isWithoutProgram } = await import('../check/without-program.ts');
  return !isWithoutProgram(wordsOf(answers));
}

/** What the person wrote of the matter. */
function wordsOf({ summary, description, product, steps = [], expected, actual, errors = [], tried = [], outcome, changed }: Answers): string {
  const attempts = tried.flatMap(({ action, result }) => [action, result]);
  const all = [summary, description, product?.name, ...steps, expected, actual, ...errors, ...attempts, outcome, changed];
  return all.filter((one) => one !== undefined).join('\n');
}
