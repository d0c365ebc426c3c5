import { type ByteWindow, PAGE } from './byte-window.ts';

/** No sign that is looked for is longer. */
const OVERLAP = 1024;

/** A sign that was found: where, which of the patterns, and the parts in its brackets. */
export interface Sign {
  readonly at: number;
  readonly end: number;
  readonly which: number;
  readonly parts: readonly string[];
}

/** Reads the whole file once, as Latin-1, and tells each place where one of the patterns (global) fits, page by page. */
export async function* signsIn(window: ByteWindow, patterns: readonly RegExp[]): AsyncGenerator<Sign> {
  for (let start = 0; start < window.size; ) {
    const page = await window.bytes(start, Math.min(PAGE, window.size - start));
    const text = page.toString('latin1');
    const isLast = start + page.length >= window.size;
    const step = isLast ? page.length : page.length - OVERLAP;
    for (const [which, pattern] of patterns.entries()) {
      for (const match of text.matchAll(pattern)) {
        // What begins in the overlap is told with the next page.
        if (match.index < step) yield { at: start + match.index, end: start + match.index + match[0].length, which, parts: match.slice(1) };
      }
    }
    start += step;
  }
}
