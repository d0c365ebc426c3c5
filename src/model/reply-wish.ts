import type { Macro, ReplyKind, Solution } from './reply.ts';
import type { Language } from './words.ts';

/** What a desk wants of `askwell reply`, as plain values. */
export interface ReplyWish extends Solution {
  /** As of a check; absent for a macro that answers no request in particular. */
  readonly source?: string;
  readonly kind?: ReplyKind;
  readonly agent?: string;
  readonly language?: Language;
  readonly macro?: Macro;
}
