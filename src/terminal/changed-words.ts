import type { Say } from '../locale/messages.ts';
import type { Attachments } from '../model/attachments.ts';
import { visible } from '../text/visible.ts';

/** Which files go along shortened or made smaller, one line each. */
export function changedWords({ kept }: Attachments, say: Say): readonly string[] {
  const changed = kept.filter(({ fate }) => fate === 'trimmed' || fate === 'converted');
  return changed.map(({ name, fate, before = 0, bytes }) =>
    say(fate === 'trimmed' ? 'pack.trimmed' : 'pack.converted', { name: visible(name), before, bytes }),
  );
}
