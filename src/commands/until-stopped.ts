import { AskwellError } from '../errors.ts';
import type { Signals } from '../host/host.ts';

/**
 * Does some work until it is done or a signal stops it. The work is given an abort signal whose reason is the `stopped` error, so that it can end in
 * order: what it was writing goes, what somebody typed stays.
 */
export async function untilStopped<T>(signals: Signals, work: (stopped: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  const off = signals.onStop((signal) => control.abort(new AskwellError('stopped', [], { signal })));
  try {
    return await work(control.signal);
  } finally {
    off();
  }
}
