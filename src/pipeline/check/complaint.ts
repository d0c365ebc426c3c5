import type { Spares } from '../../check/split.ts';
import type { Problem } from '../../errors.ts';
import type { Answers } from '../../model/answers.ts';

/** A free-form complaint, taken apart. */
export interface Complaint {
  readonly answers: Answers;
  /** The answers where its words stand in the description that `spares` tells to stand nowhere else. */
  readonly sparing: (spares: Spares) => Answers;
  /** Questions of the interview that its words answer, wherever they stand: nobody is asked them. */
  readonly told: readonly string[];
  /** What stands in a line at first, by its question: words of the complaint, for the person to take or to change. */
  readonly proposed: Readonly<Record<string, string>>;
  /** A telephone number in its words that could not be read, as a warning. */
  readonly unread: readonly Problem[];
}

export const NO_COMPLAINT: Complaint = { answers: {}, sparing: () => ({}), told: [], proposed: {}, unread: [] };
