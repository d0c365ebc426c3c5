import { archiveName } from '../../model/attachments.ts';
import type { ZipMode } from '../../model/words.ts';
import type { Layout } from './attempt.ts';
import type { Parcel } from './parcel.ts';

/** What stays loose, where an agent sees it at once, and what goes into the archive. */
export interface Placed {
  readonly loose: readonly Parcel[];
  readonly zipped: readonly Parcel[];
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
export function place(parcels: readonly Parcel[], mode: ZipMode, limit: number): Placed {
  if (mode === 'never') return { loose: parcels, zipped: [] };
  const loose = new Set<Parcel>();
  let bytes = 0;
  for (const parcel of mode === 'auto' ? parcels : []) {
    const { size } = parcel.source;
    if (loose.size === MOST_LOOSE || !SEEN_AT_ONCE.has(parcel.type) || bytes + size >= limit / 4) continue;
    loose.add(parcel);
    bytes += size;
  }
  return { loose: [...loose], zipped: parcels.filter((parcel) => !loose.has(parcel)) };
}

/** All that is packed in one archive. */
export function single({ loose, zipped }: Placed, level: number, stopsWhenOver: boolean): Layout {
  return { loose, archives: zipped.length === 0 ? [] : [{ name: archiveName(1, 1), parcels: zipped }], level, stopsWhenOver };
}
