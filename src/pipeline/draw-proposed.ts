import { shorten } from '../answers/shorten.ts';
import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';

/**
 * The answers of somebody who cannot be asked, with what a person would be proposed: as the summary a line of the complaint, whose words stay where they are,
 * too; as what happened the words that the complaint is about. What nobody confirmed is told in a warning.
 */
export function drawProposed(answers: Answers, { proposed }: Complaint): { readonly answers: Answers; readonly drawn: readonly Problem[] } {
  const { summary } = proposed;
  const isSummary = summary !== undefined && answers.summary === undefined;
  const ofSummary: readonly Problem[] = isSummary ? [{ message: 'answers.summary-drawn', values: { summary }, at: { flag: '--summary' } }] : [];
  const actual = standsProposed(answers, proposed) ? shorten(answers.actual ?? '') : undefined;
  const ofActual: readonly Problem[] =
    actual === undefined ? [] : [{ message: 'answers.actual-drawn', values: { actual }, at: { flag: '--actual' } }];
  return { answers: isSummary ? { summary, ...answers } : answers, drawn: [...ofSummary, ...ofActual] };
}

/** The answers of somebody who can be asked: what is only proposed stands in its line until they take it. */
export function withoutProposed(answers: Answers, { proposed }: Complaint): Answers {
  if (!standsProposed(answers, proposed)) return answers;
  const { actual: _, ...sure } = answers;
  return sure;
}

function standsProposed({ actual }: Answers, proposed: Complaint['proposed']): boolean {
  return actual !== undefined && actual === proposed.actual;
}
