import { AskwellError, type Problem } from '../errors.ts';

/** Waits for some work; where it finds mistakes, what is wrong with the command line is told together with them. */
export async function together<T>(problems: readonly Problem[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AskwellError) || error.kind !== 'usage') throw error;
    throw new AskwellError('usage', [...problems, ...error.problems], { cause: error });
  }
}
