import type { Span } from '../../../read/reading.ts';

/** What is said between two places of a text: without the space around it and the full stop it ends with. Dots that trail off stay. */
export function saidWithin(text: string, start: number, end: number): Span {
  const said = text.slice(start, end).trimEnd();
  const from = end - text.slice(start, end).trimStart().length;
  const to = start + said.length;
  const endsInStop = to - from > 2 && text[to - 1] === '.' && text[to - 2] !== '.' && text[to - 3] !== '.';
  return { start: from, end: endsInStop ? to - 1 : Math.max(from, to) };
}
