import type { MessageId } from '../../locale/messages.ts';
import { perilsIn } from '../perils/perils-in.ts';
import type { Rule } from './rule.ts';

/** What cannot wait for a letter. It costs no points: whoever is in danger has to write no better. */
export const urgent: Rule = {
  id: 'danger.urgent',
  family: 'danger',
  field: 'description',
  weight: 0,
  severity: 'error',
  message: { id: 'judged.urgent' },
  find: (about) => {
    // "In urgent cases call …" of somebody who is away.
    if (about.isAutomatic) return [];
    return perilsIn(about.lower.source, () => about.spoken).map(({ peril, sentence }) => ({
      at: about.seen.sentences[sentence]?.start ?? 0,
      message: { id: `peril.${peril.id}` satisfies MessageId },
    }));
  },
};
