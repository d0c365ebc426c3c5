import { windowOver } from './byte-window.ts';
import type { Trace } from './cleaning.ts';
import { GPS, ORIENTATION, TELLING_TAGS, THUMBNAIL_TAGS } from './exif-tags.ts';
import { readTiff } from './tiff-directories.ts';

interface ExifGist {
  /** How the picture is to be turned, 1 to 8, as Exif counts; 1 where nothing is said. */
  readonly orientation: number;
  readonly traces: readonly Trace[];
}

/** What Exif data (a TIFF structure) tells. Data that cannot be read tells something else. */
export async function exifGist(bytes: Uint8Array): Promise<ExifGist> {
  const window = windowOver(bytes);
  try {
    const { directories, numbers } = await readTiff(window);
    const traces = new Set<Trace>();
    let orientation = 1;
    for (const { from, page, entries } of directories) {
      for (const entry of entries) {
        const trace = from === GPS ? 'place' : THUMBNAIL_TAGS.has(entry.tag) ? 'thumbnail' : TELLING_TAGS.get(entry.tag);
        if (trace) traces.add(trace);
        if (from === 'chain' && page === 0 && entry.tag === ORIENTATION) [orientation = 1] = await numbers(entry, 1);
      }
    }
    return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, traces: traces.size > 0 ? [...traces] : ['other'] };
  } catch {
    return { orientation: 1, traces: ['other'] };
  }
}

/** Exif data that says how to turn the picture and nothing else; nothing at all where it stands upright. */
export function bareExif(orientation: number): Buffer {
  // Big-endian, one directory with one entry: a SHORT.
  return orientation === 1
    ? Buffer.alloc(0)
    : Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}
