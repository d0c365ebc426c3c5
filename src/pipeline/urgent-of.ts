import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';

/** What a complaint and the answers tell that cannot wait for a letter, each once: what to do at once. */
export async function urgentOf(answers: Answers, { urgent }: Complaint): Promise<readonly Problem[]> {
  const { urgentIn } = await import('./check/urgent-in.ts');
  const known = new Set(urgent.map(({ message }) => message));
  return [...urgent, ...urgentIn(answers).filter(({ message }) => !known.has(message))];
}
