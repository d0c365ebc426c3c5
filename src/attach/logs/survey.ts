import type { Cells } from './cells.ts';
import type { ErrorKind } from './error-kinds.ts';
import type { Dating } from './log-clock.ts';

/** Why a text is not trimmed: its characters are not read byte by byte (UTF-16), it is no text, a table, a document or a source, or nothing in it says that it is a log. */
export type NoLog = 'wide' | 'binary' | 'table' | 'document' | 'unknown';

/** What one pass over a log tells. */
export interface LogSurvey {
  /** As the other side sees it; rotated logs are told by it. */
  readonly name: string;
  /** Why this must not be trimmed; the rest is then what was read until that was clear. */
  readonly noLog?: NoLog;
  readonly bytes: number;
  readonly lines: number;
  /** The earliest and the latest time, in milliseconds on the log's own wall clock, counted as if that were UTC. */
  readonly first?: number;
  readonly last?: number;
  /** How much of a date its times have. */
  readonly dating?: Dating;
  /** Minutes east of UTC, where the log names a zone. */
  readonly offset?: number;
  readonly newLine: '\n' | '\r\n';
  readonly cells: Cells;
  readonly errors: readonly ErrorKind[];
}
