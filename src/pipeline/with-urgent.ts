import { AskwellError, type Problem } from '../errors.ts';

/** Does some work; where it fails, its failure tells what cannot wait as well, for a value that is wrong must not hide a danger. */
export async function withUrgent<T>(urgent: readonly Problem[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (urgent.length === 0 || !(error instanceof AskwellError) || error.urgent.length > 0) throw error;
    const { kind, problems, signal, saved, isTold } = error;
    throw new AskwellError(kind, problems, {
      cause: error.cause,
      urgent,
      ...(signal === undefined ? {} : { signal }),
      ...(saved === undefined ? {} : { saved }),
      ...(isTold ? { told: true } : {}),
    });
  }
}
