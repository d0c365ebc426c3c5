import type { Audience } from './judging-words.ts';

/** How a judgement is told. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What a person wants of `askwell check`, as plain values. */
export interface CheckWish {
  /** A file, the folder of a request, or `-` for standard input; in a queue also a folder of messages. */
  readonly source: string;
  /** Who wrote it, where somebody says so. */
  readonly audience?: Audience;
  /** The day that "yesterday" counts from; now, where nothing is said. */
  readonly now?: Date;
  /** The least score that is good enough. */
  readonly minScore?: number;
}
