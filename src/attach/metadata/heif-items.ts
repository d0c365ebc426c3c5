import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { exifGist } from './exif.ts';
import { type Extent, itemExtents, telling } from './heif-tables.ts';
import { type Box, boxList } from './iso-boxes.ts';
import { emptyXmp, xmpTraces } from './xmp.ts';

/** Exif without an entry, behind the four bytes that a HEIF item has before it. */
const EMPTY_EXIF = Buffer.from([0, 0, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]);
const MOST_ITEM = 4 * 1024 * 1024;

/**
 * The items of a picture (HEIF, ISO/IEC 23008-12; AVIF): Exif and XMP become empty where they lie. Tells whether the box is one of pictures at all.
 * @throws NotUnderstood where an item lies in another one, or outside the data
 */
export async function cleanHeifItems(window: ByteWindow, meta: Box, media: readonly Box[], draft: Draft): Promise<boolean> {
  const children = await boxList(window, meta.body + 4, meta.end).catch(() => []);
  const find = (type: string) => children.find((child) => child.type === type);
  const [handler, infos, locations, inner] = ['hdlr', 'iinf', 'iloc', 'idat'].map(find);
  if (!handler || (await window.bytes(handler.body + 8, 4)).toString('latin1') !== 'pict') return false;
  if (!infos || !locations) return true;
  const kinds = await telling(window, infos);
  const extents = await itemExtents(window, locations, inner?.body);
  const kept = extents.filter(({ item }) => !kinds.has(item));
  for (const [item, kind] of kinds) {
    const own = extents.filter((extent) => extent.item === item);
    if (own.some(({ start }) => start === undefined)) draft.miss('format');
    else await cleanItem(window, kind, own, { kept, media: inner ? [...media, inner] : media }, draft);
  }
  return true;
}

interface Room {
  readonly kept: readonly Extent[];
  readonly media: readonly Box[];
}

async function cleanItem(window: ByteWindow, kind: 'exif' | 'xmp' | 'other', extents: readonly Extent[], room: Room, draft: Draft): Promise<void> {
  for (const [at, { start = 0, length }] of extents.entries()) {
    const end = start + length;
    const isInside = room.media.some((box) => start >= box.body && end <= box.end);
    if (!isInside || length > MOST_ITEM || room.kept.some((other) => overlap(other, start, end))) throw new NotUnderstood();
    const bytes = await window.bytes(start, length);
    const { traces, empty } = at === 0 && kind !== 'other' ? await emptied(kind, bytes) : { traces: ['other'] as const, empty: Buffer.alloc(length) };
    draft.replace(start, end, empty, traces);
  }
}

async function emptied(kind: 'exif' | 'xmp', bytes: Buffer): Promise<{ readonly traces: readonly Trace[]; readonly empty: Buffer }> {
  if (kind === 'xmp') return { traces: xmpTraces(bytes), empty: emptyXmp(bytes.length) };
  const empty = Buffer.alloc(bytes.length);
  if (bytes.length >= EMPTY_EXIF.length) EMPTY_EXIF.copy(empty);
  const offset = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  return { traces: (await exifGist(bytes.subarray(4 + offset))).traces, empty };
}

function overlap({ start, length }: Extent, from: number, to: number): boolean {
  return start !== undefined && start < to && start + length > from;
}
