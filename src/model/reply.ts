import type { Reference } from './answers.ts';
import type { Language } from './words.ts';

/** What a desk answers: it asks back, asks for patience, thanks for a report, tells the solution, or feels with the person. */
export const REPLY_KINDS = ['clarify', 'hold', 'thanks', 'resolved', 'sympathy'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** Desks whose placeholders a macro takes. */
export const MACROS = ['zendesk', 'freshdesk'] as const;
export type Macro = (typeof MACROS)[number];

/**
 * What is wanted of the desk: a fault mended, a question answered, a wish weighed, something done or taken note of (`request`); a `report` is told by who came
 * to no harm, such as a hole or a change to a program.
 */
export type Matter = 'fault' | 'question' | 'wish' | 'request' | 'report';

/** Sorts of what the customer should have told nobody. */
export const DISCLOSED = ['password', 'pin', 'card', 'code', 'key'] as const;
export type Disclosed = (typeof DISCLOSED)[number];

/** How much a reported fault weighs for the words of thanks; `good` where there is none, and the person thanks or praises. */
export type Gravity = 'good' | 'typo' | 'usual' | 'critical';

/** What the agent says of a solution. */
export interface Solution {
  readonly cause?: string;
  readonly done?: string;
  /** What is still to do; absent where all is solved. */
  readonly left?: string;
  /** How to keep it from coming back. */
  readonly prevent?: string;
}

/** A desk's answer, ready to be rendered. */
export interface Reply extends Solution {
  readonly kind: ReplyKind;
  /** The customer's, unless somebody wants another. */
  readonly language: Language;
  /** The customer's name as far as it is known. */
  readonly customer?: string;
  readonly agent?: string;
  /** What it is about, in one line of the customer's own words. */
  readonly about?: string;
  /** The number by which both sides know the matter. */
  readonly reference?: Reference;
  /** What has to be asked, ready to read, each with the reason. */
  readonly questions: readonly { readonly question: string; readonly why?: string }[];
  /** What the customer has to do at once, ready to read, the gravest first; mostly nothing. */
  readonly urgent: readonly string[];
  /** What the customer told that nobody should know: how to be safe again is told with every answer. */
  readonly disclosed: readonly Disclosed[];
  /** Whether the fault is the desk's to apologise for. */
  readonly isOurFault: boolean;
  readonly gravity: Gravity;
  readonly matter: Matter;
  /** Whether somebody close to the customer has died. */
  readonly isBereaved: boolean;
  /** Whether that death is laid at the desk's door: somebody senior answers, and nothing is admitted. */
  readonly isDeathBlamed: boolean;
  /** Whether the customer names a moment, soon to come, before which the answer has to be there. */
  readonly isAwaited: boolean;
  /** The desk whose own placeholders stand for the names. */
  readonly macro?: Macro;
}
