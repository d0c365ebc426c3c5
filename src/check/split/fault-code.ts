import type { Block } from '../read/reading.ts';
import type { Facts } from '../see/seen.ts';

/** Whether fenced code holds an error's words: it is what a program printed, and none that somebody wrote. */
export function isFaultCode({ kind, start, end }: Block, { errors }: Facts): boolean {
  return kind === 'code' && errors.some((error) => error.start >= start && error.end <= end);
}
