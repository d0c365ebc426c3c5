import { draftStore } from '../answers/drafts/draft-store.ts';
import { mergeAnswers } from '../answers/merge-answers.ts';
import type { Answers } from '../model/answers.ts';
import { beginningOf } from './beginning-of.ts';
import type { Complaint } from './check/complaint.ts';
import { withoutProposed } from './draw-proposed.ts';
import type { Edge } from './edge.ts';

/** Keeps a complaint about one of several matters as a draft, with who writes and to whom, and tells its id; nothing where it could not be kept. */
export async function setAside(
  complaint: Complaint,
  { host, language }: Pick<Edge, 'host' | 'language'>,
  { contact, recipient }: Pick<Answers, 'contact' | 'recipient'>,
): Promise<string | undefined> {
  const { kind: _, ...sure } = complaint.answers;
  const who = { ...(contact === undefined ? {} : { contact }), ...(recipient === undefined ? {} : { recipient }) };
  const known = withoutProposed(mergeAnswers([sure, who]), complaint);
  const draft = await draftStore(host).start({ ...beginningOf(complaint, known), plan: {}, language });
  await draft.save({});
  const isSaved = draft.saved();
  await draft.close();
  return isSaved ? draft.id : undefined;
}
