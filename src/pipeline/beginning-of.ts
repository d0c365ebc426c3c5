import type { DraftSeed } from '../answers/drafts/draft-store.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';

/** What a draft of a complaint begins with: what is known, with a guess at what it is about, what need not be asked, and what stands in the lines at first. */
export function beginningOf(complaint: Complaint, known: Answers): Pick<DraftSeed, 'answers' | 'begun' | 'asked' | 'typed'> {
  const { kind } = complaint.answers;
  const isGuessed = kind !== undefined && known.kind === undefined;
  return {
    answers: isGuessed ? { ...known, kind } : known,
    // Nobody in need is asked whether the guess is right.
    begun: isGuessed && complaint.urgent.length === 0 ? ['kind'] : [],
    asked: complaint.told,
    // An answer that a flag or a file gave is no line to fill.
    typed: Object.fromEntries(Object.entries(complaint.proposed).filter(([id]) => !Object.hasOwn(known, id))),
  };
}
