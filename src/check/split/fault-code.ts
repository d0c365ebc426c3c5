import type { Block } from '../read/reading.ts';
import type { Facts } from '../see/seen.ts';

const FENCE = /^[ \t]{0,12}(?:`{3,}|~{3,})(?:[ \t]*[\w+#.-]{0,20}[ \t]*\n)?|\n[ \t]{0,12}(?:`{3,}|~{3,})[ \t]*$/g;

/** Whether fenced code holds an error's words: it is what a program printed, and none that somebody wrote. */
export function isFaultCode({ kind, start, end }: Block, { errors }: Facts): boolean {
  return kind === 'code' && errors.some((error) => error.start >= start && error.end <= end);
}

const TAGS = /^\s*<pre(?:\s[^<>\n]{0,80})?>(?:\s*<code(?:\s[^<>\n]{0,80})?>)?\s*\n?|\s*(?:<\/code>\s*)?<\/pre>\s*(?:<\/details>\s*)?$/gi;

/** Code without its fences. */
export function withoutFences(text: string): string {
  return text.replace(FENCE, '').replace(TAGS, '');
}
