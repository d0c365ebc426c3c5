import type { Words } from './command.ts';
import { composeOptions } from './compose-options.ts';
import { composeWith } from './compose-with.ts';
import type { World } from './world.ts';

/** `askwell compose`: composes a request. Somebody who starts with nothing is offered what they left unfinished. */
export async function compose(words: Words, world: World): Promise<void> {
  const { plan, problems } = composeOptions(words);
  const isBlank = Object.keys(plan.answers).length === 0 && plan.from === undefined && plan.text === undefined && problems.length === 0;
  const draft = world.canAsk && isBlank ? await (await import('./offer-draft.ts')).offerDraft(world) : undefined;
  if (draft !== undefined) await (await import('./resume.ts')).resume({ ...words, operands: [draft] }, world);
  else await composeWith({ plan, problems, json: words.flags['json'] === true }, world);
}
