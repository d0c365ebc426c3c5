import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';

/**
 * The answers of somebody who cannot be asked, with the line that a person would be proposed as the summary where there is none: words of the complaint,
 * which stay where they are, too. A line that nobody confirmed is told in a warning.
 */
export function drawSummary(
  answers: Answers,
  { proposed: { summary } }: Complaint,
): { readonly answers: Answers; readonly drawn: readonly Problem[] } {
  if (answers.summary !== undefined || summary === undefined) return { answers, drawn: [] };
  return { answers: { summary, ...answers }, drawn: [{ message: 'answers.summary-drawn', values: { summary }, at: { flag: '--summary' } }] };
}
