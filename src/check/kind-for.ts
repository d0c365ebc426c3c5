import type { Audience } from '../model/judging-words.ts';
import type { Kind } from '../model/words.ts';
import type { Seen } from './see/seen.ts';

/** What is bought and paid for: whoever builds programs writes to no shop. */
const OF_SHOPS: ReadonlySet<Kind> = new Set(['order', 'delivery', 'return', 'payment']);

/** What a request is about by its words, of all that those write of whom it is said to come from. */
export function kindFor({ kind }: Pick<Seen, 'kind'>, audience: Audience | undefined): Kind {
  return audience === 'developer' && OF_SHOPS.has(kind) ? 'technical' : kind;
}
