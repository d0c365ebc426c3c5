import type { Today } from './calendar.ts';

/** Where a form of a date was found. */
export interface Setting {
  readonly today: Today;
  /** The whole passage in plain letters, and the passage as it stands. */
  readonly plain: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a passage. */
export type Place = Pick<Setting, 'plain' | 'start' | 'end'>;
