import type { MessageId } from '../../locale/messages.ts';
import type { Unread } from '../unread/unread-in.ts';
import type { Rule } from './rule.ts';

const MESSAGES: Readonly<Record<Unread, MessageId>> = { language: 'finding.weak.unread', letters: 'finding.weak.unread.letters' };

/** A text that is not understood: nothing can be told of what it lacks, and no score of it means anything. */
export const unread: Rule = {
  id: 'weak.unread',
  family: 'weak',
  field: 'description',
  weight: 25,
  severity: 'warning',
  message: { id: 'finding.weak.unread' },
  find: ({ seen: { sentences }, unread: why }) => {
    if (why === undefined) return [];
    const first = sentences.find(({ isTitle }) => !isTitle) ?? sentences[0];
    return [{ at: first?.start ?? 0, message: { id: MESSAGES[why] } }];
  },
};
