import type { Today } from './calendar.ts';

/** What else the message says around a passage. */
export interface Message {
  /** All its sentences in plain letters. */
  readonly plain: () => string;
  /** The dates of the sentences before: their words and values. */
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

/** Where a form of a date was found. */
export interface Setting {
  readonly today: Today;
  /** The whole passage in plain letters, and the passage as it stands. */
  readonly plain: string;
  readonly text: string;
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

/** A place in a passage. */
export type Place = Pick<Setting, 'plain' | 'start' | 'end'>;
