import type { MessageId, Values } from '../../locale/messages.ts';
import type { Audience, Lack } from '../../model/judging-words.ts';
import type { RedactedFinding } from '../../model/redaction.ts';
import type { Kind } from '../../model/words.ts';
import type { Span } from '../read/reading.ts';
import type { Seen } from '../see/seen.ts';
import type { Unread } from '../unread/unread-in.ts';
import type { Sought } from './missing/sought/sought.ts';
import type { Askable, Worths } from './worth/asking.ts';

/** Something to say, in whichever language is chosen later. */
export interface Said {
  readonly id: MessageId;
  readonly values?: Values;
}

/** Line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What masking found in the text, without its value; where it is known, the stretch that must never be shown. */
export type Danger = Pick<RedactedFinding, 'rule' | 'kind' | 'line' | 'column'> & Partial<Span>;

/** What is judged, with what the caller alone can know of it. */
export interface About {
  readonly seen: Seen;
  /** What the person says it is about, else what its words tell. */
  readonly kind: Kind;
  readonly audience: Audience;
  readonly danger: readonly Danger[];
  /** Whether the reader can tell on which day it was written, as of an e-mail: then "yesterday" is a date. */
  readonly isDated: boolean;
}

/** What is judged, with its text in lower case. */
export interface Lowered extends About {
  readonly lower: Lower;
}

/**
 * What a text was written for: to thank, to call for help without a word of what for (`plea`) or of what is wrong with the thing it names (`cry`), to bring a
 * mistake in words or a proposal, to have something told, to have something done though nothing is wrong, or to report what is to be looked into. The first
 * that fits counts.
 */
export type Purpose = 'thanks' | 'plea' | 'cry' | 'remark' | 'question' | 'wish' | 'report';

/** What a rule looks at: what is judged, and what it lacks, found once for all rules. */
export interface Case extends Lowered {
  readonly lacks: ReadonlySet<Lack>;
  /** Whether no person wrote it: a program answered while its person is away. */
  readonly isAutomatic: boolean;
  /** Whether nothing stands in it. */
  readonly isBlank: boolean;
  /** Why its words are not understood, where they are not. */
  readonly unread: Unread | undefined;
  /** Whether it tells of a death. */
  readonly isBereaved: boolean;
  /** Whether the loss is all that it is about, and nothing of its own is at fault besides. */
  readonly isOnlyOfLoss: boolean;
  /** What it was written for, told when the first rule asks. */
  readonly purpose: Purpose;
  /** How likely a desk is to ask for what it lacks; `undefined` where nothing shows what it is about. */
  readonly worths: Worths | undefined;
  /** What it is about, where that is found in a way of its own, told when the first rule asks. */
  readonly sought: Sought | undefined;
  /** Its sentences in lower case with blanks for what they quote, made when the first rule asks. */
  readonly spoken: readonly string[];
}

/** The beginning of the text, with blanks for what it quotes, and each of its sentences, in lower case. */
export interface Lower {
  readonly source: string;
  readonly sentences: readonly string[];
}

/** The person's own words, mended: what would stand in place of the span. */
export interface Rewrite extends Span {
  readonly text: string;
}

/** One place where a rule holds. What is left out is as the rule has it. */
export interface Found {
  /** An offset in the source, or a place that is known already. */
  readonly at: number | Place;
  readonly message?: Said;
  /** How likely it is to be asked, where that is surer than what was fitted for all. */
  readonly worth?: number;
  readonly question?: Said;
  readonly why?: MessageId;
  /** Made from the person's own words. */
  readonly example?: Said;
  readonly rewrite?: Rewrite;
}

/** Every rule has a title to be told by: `rule.` and its id. */
export type RuleId = MessageId extends infer Id ? (Id extends `rule.${infer Name}` ? Name : never) : never;

/**
 * One thing that makes a desk ask back. `find` gives every place where it holds, none where the request is right; the points are taken once,
 * however many places there are.
 */
export interface Rule {
  /** Its family and name: `missing.steps`. */
  readonly id: RuleId;
  readonly family: Family;
  /** What would have to be mended. */
  readonly field: Lack | 'description';
  /** What its question asks for, where that is something else than what would have to be mended. */
  readonly asks?: Askable;
  /**
   * Points of the score: the same for all, or by the kind of request; a kind without points is not judged by this rule. Where it was fitted how likely it is to
   * be asked, the points follow that, and these count only where that is not known.
   */
  readonly weight: number | Readonly<Partial<Record<Kind, number>>>;
  /** Left out, it follows the points: what costs fewer than `HINT_BELOW`, or is less likely to be asked than `SURELY_ASKED`, is a hint, the rest a warning. */
  readonly severity?: Severity;
  /** Whom it is asked of, where not everybody can answer. */
  readonly audience?: Audience;
  readonly message: Said;
  readonly question?: Said;
  readonly why?: MessageId;
  readonly find: (about: Case) => readonly Found[];
}

export type Family = 'missing' | 'weak' | 'tone' | 'danger';
export type Severity = 'error' | 'warning' | 'hint';

/** What costs fewer points than this is only a hint. */
export const HINT_BELOW = 5;
