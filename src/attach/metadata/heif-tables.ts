import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';
import { type Box, boxList } from './iso-boxes.ts';

/** A part of an item: where it lies in the file; `start` is absent where it lies in another item. */
export interface Extent {
  readonly item: number;
  readonly start: number | undefined;
  readonly length: number;
}

/** Bytes of the table of places, which the largest grids of tiles stay far below, and items that tell about a picture. */
const MOST_TABLE = 1024 * 1024;
const MOST_TELLING = 1_000;

/** The items that are no picture but tell about it, by the table of items (`iinf`). */
export async function telling(window: ByteWindow, infos: Box): Promise<ReadonlyMap<number, 'exif' | 'xmp' | 'other'>> {
  const [version = 0] = await window.bytes(infos.body, 1);
  const found = new Map<number, 'exif' | 'xmp' | 'other'>();
  for (const { type, body, end } of await boxList(window, infos.body + (version === 0 ? 6 : 8), infos.end)) {
    const bytes = await window.bytes(body, Math.min(end - body, 4096));
    const infoVersion = bytes[0] ?? 0;
    if (type !== 'infe' || infoVersion < 2) continue;
    const wide = infoVersion === 2 ? 2 : 4;
    if (bytes.length < 4 + wide + 6) throw new NotUnderstood();
    const kind = kindOf(bytes.toString('latin1', 6 + wide, 10 + wide), bytes.toString('latin1', 10 + wide));
    if (kind) found.set(bytes.readUIntBE(4, wide), kind);
    if (found.size > MOST_TELLING) throw new NotUnderstood();
  }
  return found;
}

function kindOf(type: string, rest: string): 'exif' | 'xmp' | 'other' | undefined {
  if (type === 'Exif') return 'exif';
  if (type !== 'mime') return undefined;
  // Its name, and its media type.
  const [, media = ''] = rest.split('\0');
  return media === 'application/rdf+xml' ? 'xmp' : 'other';
}

/** Where the items lie (`iloc`, ISO/IEC 14496-12, 8.11.3). `inner` is where the data inside the box begins. @throws NotUnderstood */
export async function itemExtents(window: ByteWindow, box: Box, inner: number | undefined): Promise<readonly Extent[]> {
  if (box.end - box.body > MOST_TABLE) throw new NotUnderstood();
  const take = numbersOf(await window.bytes(box.body, box.end - box.body));
  const version = take(1);
  take(3);
  const sizes = take(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version === 0 ? 0 : sizes & 15];
  const extents: Extent[] = [];
  for (let left = take(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const item = take(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : take(2) & 15;
    take(2);
    const base = take(baseSize);
    for (let count = take(2); count > 0; count -= 1) {
      take(indexSize);
      const offset = base + take(offsetSize);
      const start = method === 0 ? offset : method === 1 && inner !== undefined ? inner + offset : undefined;
      extents.push({ item, start, length: take(lengthSize) });
    }
  }
  return extents;
}

/** Takes big-endian numbers of so many bytes, one after another. */
function numbersOf(bytes: Buffer): (size: number) => number {
  let at = 0;
  return (size) => {
    if (![0, 1, 2, 3, 4, 8].includes(size) || at + size > bytes.length) throw new NotUnderstood();
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
}
