import { join } from 'node:path';
import type { Files, WrittenEntry } from '../../host/host.ts';
import { LOOSE_FOLDER } from '../../model/attachments.ts';
import { safeName } from '../gather/safe-name.ts';
import type { Parcel } from './parcel.ts';
import { readParcel } from './read-parcel.ts';
import type { Workshop } from './workshop.ts';

/** A text as it leaves, on the disk for as long as it is cut. */
export interface Spool {
  readonly parcel: Parcel;
  readonly path: string;
  readonly bytes: number;
}

/** Whether a parcel is text that may be cut at line ends. */
export function isCuttable({ source, type }: Parcel): boolean {
  return source.charset !== undefined && /^text\/(plain|csv|markdown)/.test(type);
}

/** The parcel's text, written once and kept among `spools`. */
export async function spoolOf(parcel: Parcel, spools: Spool[], { host, options, tally }: Workshop): Promise<Spool> {
  const known = spools.find((spool) => spool.parcel === parcel);
  if (known) return known;
  const path = join(options.folder, `.${LOOSE_FOLDER}-${spools.length}.tmp`);
  const sink = await host.files.create(path, 0o600);
  let bytes = 0;
  try {
    for await (const piece of readParcel(parcel, tally.onWritten, tally)) {
      options.signal?.throwIfAborted();
      bytes += piece.length;
      await sink.write(piece);
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  const spool = { parcel, path, bytes };
  spools.push(spool);
  return spool;
}

/** Bytes from `start` to `end` of a spool. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range shorter than this is not cut any more. */
const SHORTEST = 16;

/**
 * Cuts a text after line ends into pieces of about `size` bytes, and those that are too heavy into smaller ones: `app.part-1of3.log` and so on. Together
 * they are the text, every byte once. Each comes with its weight, which `weigh` finds by packing it. `undefined` where even the shortest is too heavy.
 */
export async function cutText(
  spool: Spool,
  size: number,
  weigh: (pieces: readonly Parcel[]) => Promise<readonly WrittenEntry[]>,
  { host, options: { limit } }: Workshop,
): Promise<ReadonlyMap<Parcel, WrittenEntry> | undefined> {
  const { parcel, bytes } = spool;
  const isHeavy = (entry: WrittenEntry) => host.zip.weigh([{ ...entry, name: partName(parcel.name, 9999, 9999) }]) > limit;
  let ranges = await rangesOf({ start: 0, end: bytes }, size, spool, host.files);
  const known = new Map<Range, WrittenEntry>();
  for (;;) {
    const unknown = ranges.filter((range) => !known.has(range));
    const entries = await weigh(unknown.map((range, at) => pieceOf(spool, range, at + 1, unknown.length, host.files)));
    for (const [at, range] of unknown.entries()) if (entries[at]) known.set(range, entries[at]);
    const heavy = unknown.filter((_, at) => entries[at] && isHeavy(entries[at]));
    if (heavy.length === 0) break;
    if (heavy.some(({ start, end }) => end - start < SHORTEST)) return undefined;
    const halves = new Map<Range, readonly Range[]>();
    for (const range of heavy) halves.set(range, await rangesOf(range, Math.ceil((range.end - range.start) / 2), spool, host.files));
    ranges = ranges.flatMap((range) => halves.get(range) ?? [range]);
  }
  return new Map(
    ranges.flatMap((range, at) => {
      const entry = known.get(range);
      const piece = pieceOf(spool, range, at + 1, ranges.length, host.files);
      return entry ? [[piece, { ...entry, name: piece.name }] as const] : [];
    }),
  );
}

async function rangesOf({ start, end }: Range, size: number, spool: Spool, files: Files): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  for (let from = start; from < end; from = ranges.at(-1)?.end ?? end) {
    ranges.push({ start: from, end: Math.min(end, await endOfPiece(spool, from, size, files)) });
  }
  return ranges;
}

function pieceOf({ parcel, path }: Spool, { start, end }: Range, number: number, count: number, files: Files): Parcel {
  return {
    ...parcel,
    name: partName(parcel.name, number, count),
    alter: () => files.stream(path, { start, end }),
    told: { ...parcel.told, part: { of: parcel.name, number, count } },
  };
}

/** `logs/app.part-2of3.log` for the second piece of three. */
export function partName(name: string, number: number, count: number): string {
  const slash = name.lastIndexOf('/') + 1;
  const dot = name.lastIndexOf('.');
  const cut = dot > slash ? dot : name.length;
  return safeName(`${name.slice(0, cut)}.part-${number}of${count}${name.slice(cut)}`.split('/'));
}

/** How far back a line end is looked for. */
const LINE = 1024 * 1024;

/** Where a piece that begins at `start` ends: after the last line end within `size` bytes; in a line that is longer, after a whole character. */
async function endOfPiece({ path, bytes, parcel: { source } }: Spool, start: number, size: number, files: Files): Promise<number> {
  const wide = source.charset?.startsWith('utf-16') ?? false;
  const most = start + (wide ? Math.max(2, size - (size % 2)) : size);
  if (most >= bytes) return bytes;
  const from = Math.max(start, most - LINE);
  const window = await read(files, path, from, most);
  const end = wide ? lastWideLine(window, source.charset === 'utf-16le' ? 0 : 1) : window.lastIndexOf(0x0a) + 1;
  if (end > 0) return from + end;
  return wide ? most : from + wholeCharacters(window, most - from);
}

function lastWideLine(window: Buffer, at: 0 | 1): number {
  for (let end = window.length - (window.length % 2); end >= 2; end -= 2) if (window[end - 2 + at] === 0x0a && window[end - 1 - at] === 0) return end;
  return 0;
}

/** Steps back over the bytes that go on with a character of UTF-8, three at most. */
function wholeCharacters(window: Buffer, end: number): number {
  let at = end;
  while (at > 1 && end - at < 3 && ((window[at - 1] ?? 0) & 0xc0) === 0x80) at -= 1;
  const lead = window[at - 1] ?? 0;
  return lead >= 0xc0 && at > 1 ? at - 1 : end;
}

async function read(files: Files, path: string, start: number, end: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of files.stream(path, { start, end })) pieces.push(piece);
  return Buffer.concat(pieces);
}
