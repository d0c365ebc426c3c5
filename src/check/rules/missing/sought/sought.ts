import type { MessageId } from '../../../../locale/messages.ts';
import type { Audience } from '../../../../model/judging-words.ts';
import type { Kind } from '../../../../model/words.ts';
import { lowerPattern } from '../../../letter-pattern.ts';

/** The name of a question by which a desk asks for what it finds a thing by: `finding.missing.reference.` goes before it. */
export type SoughtId = MessageId extends infer Id
  ? Id extends `finding.missing.reference.ask.${infer Name}`
    ? Exclude<Name, 'place'>
    : never
  : never;

/** Something that a desk finds in a way of its own. Patterns are for text in lower case, in both languages. */
export interface Sought {
  /** Left out where it has no number, and nobody asks for one. */
  readonly id?: SoughtId;
  /** Words that tell the thing. */
  readonly words: RegExp;
  /** Words that have to stand there as well. */
  readonly beside?: RegExp;
  /** Words that tell something else. */
  readonly unless?: RegExp;
  /** Whether it is found so though somebody signs in: else the account is what is looked for. */
  readonly isSignedIn?: true;
  /** Of these kinds alone. */
  readonly kinds?: readonly Kind[];
  readonly audience?: Audience;
}

/** A pattern of whole words: of English and Russian ones, each a list of alternatives. */
export function anyOf(...words: readonly string[]): RegExp {
  return lowerPattern(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?!\\p{L})`);
}

/** Things that were bought are found by their order, wherever they stand. */
export const BOUGHT = anyOf(
  '(?<!out of )(?<!working )(?<!in )orders?|ordered|bought|purchased?|parcels?|packages?|couriers?|deliver(?:s|ed|y|ies|ing)?',
  'заказ\\p{L}{0,4}|купил\\p{L}?|купленн\\p{L}{2}|посыл(?:к|ок)\\p{L}{0,3}|курьер\\p{L}{0,3}|достав(?:к|ил|ят|ит)\\p{L}{0,3}',
);
