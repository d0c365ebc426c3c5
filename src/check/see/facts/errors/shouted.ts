import { letterPattern } from '../../../letter-pattern.ts';
import type { Span } from '../../../read/reading.ts';

const SMALL = letterPattern(/\p{Ll}/u);
const SEVERAL_WORDS = letterPattern(/\p{L}{2}[^\p{L}]+\p{L}{2}/u);

/** Whether a stretch is some words of a text that is in capitals from end to end: somebody shouts, and no program says so. What stands in quotes is quoted even then. */
export function isShouted(text: string, { start, end }: Span): boolean {
  if (SMALL.test(text) || '"«“„`'.includes(text[start - 1] ?? ' ')) return false;
  return text.trim().length > end - start + 3 && SEVERAL_WORDS.test(text.slice(start, end));
}
