import { asAskwellError } from '../errors.ts';
import type { Told } from './edge.ts';

/** Waits for some work after the interview. Its failure loses no answer: it names the draft that keeps them, unless the request stands already. */
export async function keepingDraft<T>({ draft }: Told, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const failure = asAskwellError(error);
    const isDelivered = failure.kind === 'delivery';
    if (isDelivered) await draft?.done();
    else await draft?.close();
    throw failure.with({ saved: draft?.saved() && !isDelivered ? draft.id : undefined });
  }
}
