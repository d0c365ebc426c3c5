import type { Audience, Label, Lack } from '../../../../model/judging-words.ts';

/** Words that may tell something, though nobody could say what exactly: cheap evidence, enough not to ask. */
export interface Hint {
  /** For a sentence in lower case. */
  readonly pattern: RegExp;
  /** In a sentence that does one of these, such words tell nothing. */
  readonly unless?: readonly Label[];
  /** Only in a sentence that does this. */
  readonly needs?: Label;
  /** Only behind the sentence that tells what goes wrong: what one did before is the way to it, what one did after is against it. */
  readonly isAfter?: boolean;
  /** How likely the whole text must be to tell it, from 0 to 1: in one that hardly does, such words stand by chance. */
  readonly from?: number;
  /** Whose words they are. */
  readonly audience?: Audience;
}

/** Hints by what they tell, of one language. */
export type Hints = Readonly<Partial<Record<Lack, readonly Hint[]>>>;
