import { draftStore } from '../answers/drafts/draft-store.ts';
import { titleOf } from '../answers/drafts/title-of.ts';
import { momentWords } from '../locale/moment-words.ts';
import { momentAt } from '../model/moment.ts';
import type { World } from './world.ts';

/** Offers the newest unfinished request to go on with. Resolves to its id, or to nothing when there is none or the person begins anew. */
export async function offerDraft({ host, say, language, theme }: World): Promise<string | undefined> {
  const store = draftStore(host);
  const draft = await store.offer();
  if (draft === undefined) return undefined;
  const zone = host.clock.zone();
  const updated = new Date(draft.updated);
  const saved = momentWords(momentAt(updated, host.clock.offset(updated)), zone, language);
  const prompts = await host.prompts(theme);
  try {
    const reply = await prompts.choose({
      question: say('offer.question', { summary: titleOf(draft) ?? say('offer.untitled'), saved }),
      choices: [
        { value: 'resume', label: say('offer.resume') },
        { value: 'new', label: say('offer.new') },
        { value: 'delete', label: say('offer.delete') },
      ],
      initial: 'resume',
      keys: say(prompts.plain ? 'keys.offer.plain' : 'keys.offer'),
    });
    const choice = reply.kind === 'answer' ? reply.value : 'new';
    if (choice === 'delete') await store.delete([draft.id]);
    return choice === 'resume' ? draft.id : undefined;
  } finally {
    prompts.close();
  }
}
