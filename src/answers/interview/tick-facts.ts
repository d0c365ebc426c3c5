import type { Fact } from '../../model/evidence.ts';
import type { Asking } from './asking.ts';
import { keysOf } from './keys.ts';

/** Lets the person choose which facts go with the request. */
export async function tickFacts(facts: readonly Fact[], asking: Asking): Promise<void> {
  const { factWords, prompts, say } = asking.deps;
  const { unticked } = asking.state();
  const reply = await prompts.tick({
    question: say('review.facts.tick'),
    why: say('review.facts.why'),
    choices: facts.map((fact) => ({ value: fact.id, label: say('review.answer', { ...factWords(fact) }) })),
    ticked: facts.map(({ id }) => id).filter((id) => !unticked.includes(id)),
    keys: keysOf('tick', prompts, say),
  });
  if (reply.kind === 'back') return;
  await asking.save({ unticked: facts.map(({ id }) => id).filter((id) => !reply.value.includes(id)) });
}
