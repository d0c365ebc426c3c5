import { draftStore } from '../answers/drafts/draft-store.ts';
import { AskwellError } from '../errors.ts';
import type { Composition } from '../model/composition.ts';
import type { Words } from './command.ts';
import { composeWith } from './compose-with.ts';
import type { World } from './world.ts';

/** `askwell resume [ID]`: goes on with an unfinished request, the newest one when none is named. */
export async function resume({ operands, flags, problems }: Words, world: World): Promise<void> {
  const [id, ...more] = operands;
  const surplus = more.map((operand) => ({ message: 'usage.operand', values: { operand, command: 'resume' } }) as const);
  if (problems.length + surplus.length > 0) throw new AskwellError('usage', [...problems, ...surplus]);
  if (!world.canAsk) throw new AskwellError('usage', [{ message: 'usage.resume.terminal' }]);
  const store = draftStore(world.host);
  const draft = id === undefined ? await store.offer() : await store.open(id);
  if (draft === undefined) throw new AskwellError('usage', [{ message: 'usage.resume.none' }]);
  if (store.isHeld(draft)) throw new AskwellError('usage', [{ message: 'draft.held', values: { id: draft.id } }]);
  // The plan was written by this program from a composition, and its answers live in the draft.
  const plan = { force: false, copy: false, open: false, yes: false, ...draft.plan, answers: draft.answers } as Composition;
  // The person goes on where they were: whatever this machine speaks, unless they say otherwise.
  const speech = flags['lang'] === undefined ? await world.speak(draft.language) : {};
  await composeWith({ plan, problems: [], draft: draft.id, json: flags['json'] === true }, { ...world, ...speech });
}
