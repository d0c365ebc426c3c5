import type { Say } from '../locale/messages.ts';
import type { Attachments } from '../model/attachments.ts';
import { visible } from '../text/visible.ts';

/** Which files go along shortened or made smaller, one line each. */
export function changedWords({ kept }: Attachments, say: Say): readonly string[] {
  const changed = kept.filter(({ fate }) => fate === 'trimmed' || fate === 'converted');
  return changed.map(({ name, was, fate, before = 0, bytes }) => {
    const values = { name: visible(name), before, bytes };
    if (fate === 'trimmed') return say('pack.trimmed', values);
    return was === undefined ? say('pack.converted', values) : say('pack.converted-to', { ...values, was: visible(was) });
  });
}
