import type { MessageId, Values } from './locale/messages.ts';

/** The kinds of failure. `exit-code.ts` gives each its number. */
export type ErrorKind = 'usage' | 'attachments' | 'delivery' | 'found' | 'environment' | 'stopped' | 'closed' | 'bug';

/** Where a problem lies: a file with line and column (from 1), a key of the answers, a flag. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
  readonly flag?: string;
}

/** One thing that is wrong, or worth a warning: a message, the values that go into it, and where. */
export interface Problem {
  readonly message: MessageId;
  readonly values?: Values;
  readonly at?: Place;
  /** It goes on about the problem before it: it is shown under that, and not counted. */
  readonly goesOn?: true;
}

interface ErrorDetails {
  readonly cause?: unknown;
  readonly signal?: StopSignal | undefined;
  readonly saved?: string | undefined;
  readonly told?: boolean;
  readonly urgent?: readonly Problem[];
}

/**
 * A failure with everything that is wrong at once. Its text for people is made at the edge, in their language, from the problems;
 * `message` is for a stack trace only. `saved` is the id of the draft that keeps what was typed.
 */
export class AskwellError extends Error {
  override readonly name = 'AskwellError';
  readonly kind: ErrorKind;
  readonly problems: readonly Problem[];
  /** The signal that stopped the program, for `stopped`. */
  readonly signal: StopSignal | undefined;
  readonly saved: string | undefined;
  /** What cannot wait, of what was written: it is told before what is wrong. */
  readonly urgent: readonly Problem[];
  /** Whether the command told it already, in its own output: then only the exit code is left to give. */
  readonly isTold: boolean;

  constructor(kind: ErrorKind, problems: readonly Problem[], details: ErrorDetails = {}) {
    super(`${kind}: ${problems.map((problem) => problem.message).join(', ')}`, 'cause' in details ? { cause: details.cause } : undefined);
    this.kind = kind;
    this.problems = problems;
    this.signal = details.signal;
    this.saved = details.saved;
    this.urgent = details.urgent ?? [];
    this.isTold = details.told ?? false;
  }

  /** The same failure with something else told of it. */
  with(details: Pick<ErrorDetails, 'saved' | 'urgent'>): AskwellError {
    const { kind, problems, signal, saved, urgent, isTold } = this;
    const cause = 'cause' in this ? { cause: this.cause } : {};
    return new AskwellError(kind, problems, { ...cause, signal, saved, urgent, told: isTold, ...details });
  }
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** System errors that are not a bug of ours: a full disk, a lost permission, too many open files. Each has its message. */
const ENVIRONMENT_CODES = [
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'EIO',
  'ENOMEM',
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EBUSY',
  'ETXTBSY',
] as const;

/** The system's error code of a thrown value, such as `ENOSPC`, if it has one. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

/** Turns whatever was thrown into an `AskwellError`: the system's own refusals become `environment`, a reader gone `closed`, the rest is a `bug`. */
export function asAskwellError(error: unknown): AskwellError {
  if (error instanceof AskwellError) return error;
  if (systemCode(error) === 'EPIPE') return new AskwellError('closed', [], { cause: error });
  const code = ENVIRONMENT_CODES.find((known) => known === systemCode(error));
  if (code !== undefined && error instanceof Error && 'isOutput' in error)
    return new AskwellError('environment', [{ message: isFull(code) ? 'error.output.full' : 'error.output', values: { code } }], { cause: error });
  if (code !== undefined) {
    const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '';
    return new AskwellError('environment', [{ message: `error.system.${code}`, values: { path } }], { cause: error });
  }
  return new AskwellError('bug', [], { cause: error });
}
