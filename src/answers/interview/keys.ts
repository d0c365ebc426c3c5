import type { Prompts } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';

export type KeySet = 'line' | 'optional' | 'text' | 'choice' | 'tick';

/** The keys at hand, as this terminal knows them. */
export function keysOf(set: KeySet, { plain }: Pick<Prompts, 'plain'>, say: Say): string {
  return say(plain ? `keys.${set}.plain` : `keys.${set}`);
}
