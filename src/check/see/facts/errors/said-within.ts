import type { Span } from '../../../read/reading.ts';

/** What is said between two places of a text: without the space around it and the full stop it ends with. Dots that trail off stay. */
export function saidWithin(text: string, start: number, end: number): Span {
  const said = text.slice(start, end);
  const from = start + (said.length - said.trimStart().length);
  return { start: from, end: from + said.trim().replace(/(?<=[^.][^.])\.$/, '').length };
}
