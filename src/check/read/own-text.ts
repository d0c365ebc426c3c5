import type { Reading } from './reading.ts';

/** What somebody else wrote: an earlier letter, the words of a template. */
const OF_OTHERS: ReadonlySet<Reading['blocks'][number]['kind']> = new Set(['quote', 'comment']);

/** The source with blanks for what others wrote, so that every place in it is the same place in the source. */
export function ownText({ source, blocks }: Pick<Reading, 'source' | 'blocks'>): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of blocks) {
    if (!OF_OTHERS.has(kind) || start < at) continue;
    pieces.push(source.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + source.slice(at);
}
