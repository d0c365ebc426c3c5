import { AskwellError, type StopSignal } from '../../errors.ts';

const STOPPING: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Stops a prompt with the `stopped` error when one of these signals comes, until the returned function is called. Others may listen too. */
export function onStopSignal(process: NodeJS.Process, stop: (error: AskwellError) => void): () => void {
  const listen = (signal: NodeJS.Signals) =>
    stop(new AskwellError('stopped', [], { signal: STOPPING.find((known) => known === signal) ?? 'SIGTERM' }));
  for (const signal of STOPPING) process.on(signal, listen);
  return () => {
    for (const signal of STOPPING) process.off(signal, listen);
  };
}
