import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';

/** One entry of a directory: where it stands, and where its value does, which is in the entry itself when it takes at most four bytes. */
export interface TiffEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly at: number;
  readonly valueAt: number;
  readonly length: number;
}

/** What leads to a directory: the chain of pages, or a tag of another directory. */
export interface TiffDirectory {
  readonly from: 'chain' | number;
  /** Place in the chain, from 0; the parent's for one that a tag leads to. */
  readonly page: number;
  readonly at: number;
  readonly end: number;
  readonly entries: readonly TiffEntry[];
  readonly next: number;
}

export interface Tiff {
  readonly little: boolean;
  readonly directories: readonly TiffDirectory[];
  /** The whole numbers that an entry holds (BYTE, SHORT, LONG, IFD), at most `most`. */
  readonly numbers: (entry: TiffEntry, most?: number) => Promise<readonly number[]>;
}

/** Tags whose value is the place of other directories: SubIFDs, Exif, GPS, interoperability. */
const DIRECTORY_TAGS: ReadonlySet<number> = new Set([330, 34665, 34853, 40965]);

/** Bytes of one value, by its type (TIFF 6.0, section 2; 13 is IFD, of the supplements). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const MOST_DIRECTORIES = 20_000;

/** Reads the directories of a TIFF file, or of the Exif data that has its form. @throws NotUnderstood also where they lead in a circle */
export async function readTiff(window: ByteWindow): Promise<Tiff> {
  const head = await window.bytes(0, 8);
  const little = head.toString('latin1', 0, 2) === 'II';
  const short = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  if ((!little && head.toString('latin1', 0, 2) !== 'MM') || short(head, 2) !== 42) throw new NotUnderstood();

  const numbers: Tiff['numbers'] = async ({ type, count, valueAt }, most = 100_000) => {
    const size = SIZES[type] ?? 0;
    if (![1, 3, 4, 13].includes(type) || count > most) throw new NotUnderstood();
    const bytes = await window.bytes(valueAt, size * count);
    return Array.from({ length: count }, (_, at) => (size === 1 ? bytes.readUInt8(at) : size === 2 ? short(bytes, at * 2) : long(bytes, at * 4)));
  };
  const entryOf = (bytes: Buffer, start: number, index: number): TiffEntry => {
    const offset = 2 + index * 12;
    const [tag, type, count] = [short(bytes, offset), short(bytes, offset + 2), long(bytes, offset + 4)];
    const length = (SIZES[type] ?? 0) * count;
    const valueAt = length <= 4 ? start + offset + 8 : long(bytes, offset + 8);
    return { tag, type, count, at: start + offset, valueAt, length };
  };

  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  const waiting: { at: number; from: TiffDirectory['from']; page: number }[] = [{ at: long(head, 4), from: 'chain', page: 0 }];
  for (let turn = waiting.pop(); turn !== undefined; turn = waiting.pop()) {
    const { at, from, page } = turn;
    if (at === 0) continue;
    if (seen.has(at) || seen.size > MOST_DIRECTORIES) throw new NotUnderstood();
    seen.add(at);
    const count = short(await window.bytes(at, 2), 0);
    // What some cameras write inside Exif lacks the place of a next one, and there is none.
    const tail = from === 'chain' ? 4 : 0;
    const bytes = await window.bytes(at, 2 + count * 12 + tail);
    const entries = Array.from({ length: count }, (_, index) => entryOf(bytes, at, index));
    const next = from === 'chain' ? long(bytes, 2 + count * 12) : 0;
    directories.push({ from, page, at, end: at + bytes.length, entries, next });
    if (from === 'chain') waiting.push({ at: next, from, page: page + 1 });
    for (const entry of entries.filter(({ tag }) => DIRECTORY_TAGS.has(tag))) {
      waiting.push(...(await numbers(entry, 64)).map((place) => ({ at: place, from: entry.tag, page })));
    }
  }
  return { little, directories, numbers };
}
