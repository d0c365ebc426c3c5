import type { Reading } from '../read/reading.ts';

/** Whether a form's words alone stand under a heading, so that it heads nothing; `at` is its place among the blocks. */
export function headsNothing({ blocks, sentences }: Reading, at: number): boolean {
  const heading = blocks[at];
  if (heading?.part !== undefined || blocks[at + 1]?.kind !== 'comment') return false;
  const next = blocks.findIndex(({ kind }, index) => index > at && kind !== 'comment');
  const under = next < 0 ? undefined : blocks[next];
  if (under && under.kind !== 'heading') return false;
  const { end } = heading ?? { end: 0 };
  return !sentences.some(({ start }) => start >= end && start < (under?.start ?? Number.POSITIVE_INFINITY));
}
