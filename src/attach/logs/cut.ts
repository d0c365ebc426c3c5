import type { Dating } from './log-clock.ts';

/** A stretch that is left out of a log. */
export interface Cut {
  /** Lines that end in it; 0 where it lies inside one. */
  readonly lines: number;
  readonly bytes: number;
  /** The first and the last time in it, in milliseconds on the log's own clock, counted as if that were UTC. */
  readonly from?: number;
  readonly to?: number;
  readonly dating?: Dating;
  /** Errors that begin in it. */
  readonly errors: number;
}

/** Says in the reader's language, in one line, what was left out. */
export type CutNote = (cut: Cut) => string;
