import type { ZipMode } from '../../model/words.ts';
import type { Source } from '../source.ts';

/** What stays loose, where an agent sees it at once, and what goes into the archive. */
export interface Placed {
  readonly loose: readonly Source[];
  readonly zipped: readonly Source[];
}

const SEEN_AT_ONCE: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/avif',
  'application/pdf',
]);

const MOST_LOOSE = 5;

/** `auto`: the first five pictures or PDFs, in the order of the names, that together stay under a quarter of the limit, are loose. */
export function place(sources: readonly Source[], mode: ZipMode, limit: number): Placed {
  if (mode === 'never') return { loose: sources, zipped: [] };
  const loose = new Set<Source>();
  let bytes = 0;
  for (const source of mode === 'auto' ? sources : []) {
    if (loose.size === MOST_LOOSE || !SEEN_AT_ONCE.has(source.type) || bytes + source.size >= limit / 4) continue;
    loose.add(source);
    bytes += source.size;
  }
  return { loose: [...loose], zipped: sources.filter((source) => !loose.has(source)) };
}
