import type { Prompts } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';
import type { Matter } from '../../model/matter.ts';
import { shorten } from '../shorten.ts';
import { keysOf } from './keys.ts';

/** Letters of a matter that a choice shows: enough to know which it is. */
const MOST_SHOWN = 160;
const ALL = 'all';

/** Which of several matters a request is about; `all` of them, or the wish for the question before. */
export async function chooseMatter(matters: readonly Matter[], prompts: Prompts, say: Say): Promise<Matter | 'all' | 'back'> {
  const reply = await prompts.choose({
    question: say('matters.title', { count: matters.length }),
    why: say('matters.why'),
    choices: [
      ...matters.map(({ said }, at) => ({ value: String(at), label: say('matters.one', { text: shorten(said, MOST_SHOWN) }) })),
      { value: ALL, label: say('matters.all') },
    ],
    keys: keysOf('choice', prompts, say),
  });
  return reply.kind === 'back' ? 'back' : (matters[Number(reply.value)] ?? ALL);
}

/**
 * Sets the other matters aside, each as a draft, and tells how to go on with them.
 * @returns whether they are all kept there; else every word has to stay where it is
 */
export async function setOthersAside(
  others: readonly Matter[],
  setAside: (matter: Matter) => Promise<string | undefined>,
  { prompts, say }: { readonly prompts: Prompts; readonly say: Say },
): Promise<boolean> {
  const told: string[] = [];
  for (const matter of others) {
    const id = await setAside(matter);
    if (id === undefined) {
      await prompts.tell([...told, say('matters.kept')].join('\n'));
      return false;
    }
    told.push(say('matters.aside', { text: shorten(matter.said, MOST_SHOWN).replace(/\.$/, ''), id }));
  }
  await prompts.tell(told.join('\n'));
  return true;
}
