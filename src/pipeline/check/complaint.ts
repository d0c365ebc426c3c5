import type { Spares } from '../../check/split.ts';
import type { Problem } from '../../errors.ts';
import type { Answers } from '../../model/answers.ts';
import type { Matter } from '../../model/matter.ts';

/** A free-form complaint, taken apart. */
export interface Complaint {
  readonly answers: Answers;
  /** The answers where its words stand in the description that `spares` tells to stand nowhere else. */
  readonly sparing: (spares: Spares) => Answers;
  /** Questions of the interview that its words answer, wherever they stand: nobody is asked them. */
  readonly told: readonly string[];
  /** What stands in a line at first, by its question: words of the complaint, for the person to take or to change. What is proposed as `actual` stands in no other answer. */
  readonly proposed: { readonly summary?: string; readonly actual?: string };
  /** What it tells that cannot wait for a letter: what to do at once, the most pressing first. */
  readonly urgent: readonly Problem[];
  /** The matters that it tells of, where they are several. */
  readonly matters: readonly Matter[];
  /** The complaint about one of them alone, from who sent it, when it was written. */
  readonly alone: (matter: Matter) => Promise<Complaint>;
  /** A telephone number in its words that could not be read, as a warning. */
  readonly unread: readonly Problem[];
}

export const NO_COMPLAINT: Complaint = {
  answers: {},
  sparing: () => ({}),
  told: [],
  proposed: {},
  urgent: [],
  unread: [],
  matters: [],
  alone: async () => NO_COMPLAINT,
};

/** Numbers that could not be read, as they are written: the words are all that a desk has of them, and keep them as a field keeps what was given in it. */
export const writtenNumbers = (unread: Complaint['unread']): ReadonlySet<string> =>
  new Set(unread.flatMap(({ values }) => (values?.['phone'] === undefined ? [] : [String(values['phone'])])));
