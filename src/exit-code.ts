import type { AskwellError, ErrorKind, StopSignal } from './errors.ts';

const CODES: Readonly<Record<Exclude<ErrorKind, 'stopped'>, number>> = {
  closed: 0,
  bug: 1,
  environment: 1,
  usage: 2,
  attachments: 3,
  delivery: 4,
  found: 5,
};

/** 128 plus the signal's number, as shells count. */
const STOP_CODES: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** The one table from what went wrong to the number that the process ends with. */
export function exitCode(error: AskwellError): number {
  return error.kind === 'stopped' ? STOP_CODES[error.signal ?? 'SIGINT'] : CODES[error.kind];
}
