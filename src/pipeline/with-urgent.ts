import { AskwellError, type Problem } from '../errors.ts';

/**
 * Does some work; where it fails, its failure tells what cannot wait as well, for a value that is wrong must not hide a danger.
 * @param urgent what cannot wait, looked for only then
 */
export async function withUrgent<T>(urgent: () => readonly Problem[] | Promise<readonly Problem[]>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AskwellError && error.urgent.length === 0 ? error.with({ urgent: await urgent() }) : error;
  }
}
