import type { Reading } from './reading.ts';

/** The source with blanks for what others wrote earlier, so that every place in it is the same place in the source. */
export function ownText({ source, blocks }: Pick<Reading, 'source' | 'blocks'>): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== 'quote' || start < at) continue;
    pieces.push(source.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + source.slice(at);
}
