import type { ByteWindow } from './byte-window.ts';
import type { Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { EXIF, GPS, TELLING_TAGS } from './exif-tags.ts';
import { type Range, rangesOutside } from './ranges.ts';
import { readTiff, type Tiff, type TiffDirectory, type TiffEntry } from './tiff-directories.ts';

const MAKER_NOTE = 37500;
const INTEROPERABILITY = 40965;

/** Tags that hold where data lies, and how long it is: strips, tiles, an embedded JPEG. */
const DATA_TAGS: readonly (readonly [places: number, lengths: number])[] = [
  [273, 279],
  [324, 325],
  [513, 514],
];

/** Photometric interpretations and compressions of raw pictures, whose pixels cannot be read without the camera's own notes. */
const RAW_VALUES: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [262, new Set([32803, 34892])],
  [259, new Set([32767, 34713, 65535])],
]);

/**
 * TIFF 6.0 in place: directories lose the entries that tell about people, places and devices, and what those held becomes zeros. Pixels, and every byte
 * that something kept points to, stay. A camera's raw picture keeps the camera's notes, which are then named as not looked into.
 */
export async function cleanTiff(window: ByteWindow, draft: Draft): Promise<void> {
  const tiff = await readTiff(window);
  const isRaw = await holdsRaw(window, tiff);
  const goes = ({ tag }: TiffEntry) => (TELLING_TAGS.has(tag) && !(isRaw && tag === MAKER_NOTE)) || (tag === EXIF && !isRaw);
  const isGone = ({ from }: TiffDirectory) => from === GPS || (!isRaw && (from === EXIF || from === INTEROPERABILITY));
  const kept: Range[] = [[0, 8]];
  const gone: Range[] = [];
  const traces = new Set<Trace>();
  for (const directory of tiff.directories) {
    const { at, end, entries } = directory;
    const going = isGone(directory) ? entries : entries.filter(goes);
    const staying = isGone(directory) ? [] : entries.filter((entry) => !goes(entry));
    for (const entry of going) gone.push(...outOfLine(entry));
    for (const trace of directory.from === GPS ? ['place' as const] : going.flatMap(({ tag }) => TELLING_TAGS.get(tag) ?? [])) traces.add(trace);
    if (isGone(directory)) gone.push([at, end]);
    else {
      kept.push([at, end]);
      for (const entry of staying) kept.push(...outOfLine(entry));
      for (const range of await dataRanges(directory, tiff)) kept.push(range);
      if (going.length > 0) draft.replace(at, end, await without(window, directory, staying, tiff.little), traces);
    }
    if (isRaw && staying.some(({ tag }) => tag === MAKER_NOTE)) draft.miss('format');
  }
  for (const [start, end] of rangesOutside(gone, kept)) draft.blank(start, end, traces);
}

function outOfLine({ valueAt, length, at }: TiffEntry): Range[] {
  return length > 4 && valueAt !== at + 8 ? [[valueAt, valueAt + length]] : [];
}

async function holdsRaw(window: ByteWindow, { directories, numbers }: Tiff): Promise<boolean> {
  // Canon's mark, right behind the header.
  if (window.size >= 10 && (await window.bytes(8, 2)).toString('latin1') === 'CR') return true;
  for (const entry of directories.flatMap(({ entries }) => entries)) {
    const raw = RAW_VALUES.get(entry.tag);
    if (raw && (await numbers(entry, 64)).some((value) => raw.has(value))) return true;
  }
  return false;
}

async function dataRanges({ entries }: TiffDirectory, { numbers }: Tiff): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  for (const [placesTag, lengthsTag] of DATA_TAGS) {
    const [places, lengths] = [placesTag, lengthsTag].map((wanted) => entries.find(({ tag }) => tag === wanted));
    if (!places || !lengths) continue;
    const sizes = await numbers(lengths, 1_000_000);
    for (const [at, start] of (await numbers(places, 1_000_000)).entries()) ranges.push([start, start + (sizes[at] ?? 0)]);
  }
  return ranges;
}

/** The directory with fewer entries, in as many bytes. */
async function without(window: ByteWindow, directory: TiffDirectory, staying: readonly TiffEntry[], little: boolean): Promise<Buffer> {
  const { at, end, next } = directory;
  const old = await window.bytes(at, end - at);
  const bytes = Buffer.alloc(old.length);
  const nextAt = 2 + staying.length * 12;
  if (little) bytes.writeUInt16LE(staying.length, 0);
  else bytes.writeUInt16BE(staying.length, 0);
  for (const [index, entry] of staying.entries()) old.copy(bytes, 2 + index * 12, entry.at - at, entry.at - at + 12);
  if (little) bytes.writeUInt32LE(next, nextAt);
  else bytes.writeUInt32BE(next, nextAt);
  return bytes;
}
