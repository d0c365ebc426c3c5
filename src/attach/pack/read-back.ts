import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AskwellError } from '../../errors.ts';
import type { Host, ReadEntry } from '../../host/host.ts';
import type { Masking } from '../masking.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Bytes, Parcel } from './parcel.ts';
import type { Tally } from './tally.ts';

/** What reading back needs, beside the path and the parcels. */
export interface Reader {
  readonly host: Pick<Host, 'files' | 'zip'>;
  readonly tally: Tally;
  readonly masking?: Masking;
}

/** How many entries are inflated at once, in as many threads; their pieces are compared as they come. */
const SIDE_BY_SIDE = 3;

/**
 * Opens the archive as any reader would and compares it with what went in: names, order, sizes, every CRC and every SHA-256. Resolves to whether
 * something in it turned out to be private only after it was written.
 * @throws AskwellError `environment` when anything differs: the disk then gives back something else than it was given
 */
export async function readArchiveBack(path: string, parcels: readonly Parcel[], reader: Reader): Promise<boolean> {
  const { entries, close } = await reader.host.zip.open(path).catch((error: unknown) => {
    throw notVerified(path, error);
  });
  try {
    if (entries.length !== parcels.length) throw notVerified(path);
    const pairs = parcels.map((parcel, at) => {
      const entry = entries[at];
      if (entry?.name !== parcel.name || entry.size !== reader.tally.left.get(parcel)?.bytes) throw notVerified(parcel.name);
      return { parcel, content: () => contentOf(entry) };
    });
    return await compareAll(pairs, reader);
  } finally {
    await close();
  }
}

/** The same for the files that are left loose in `folder`. */
export async function readLooseBack(folder: string, parcels: readonly Parcel[], reader: Reader): Promise<boolean> {
  const { files } = reader.host;
  const pairs = parcels.map((parcel) => ({ parcel, content: () => files.stream(join(folder, ...parcel.name.split('/'))) }));
  return compareAll(pairs, reader);
}

async function* contentOf(entry: ReadEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.content();
}

interface Pair {
  readonly parcel: Parcel;
  readonly content: () => Bytes;
}

/** Compares several side by side. The first difference ends all of it; nothing is read any more when it is thrown. */
async function compareAll(pairs: readonly Pair[], reader: Reader): Promise<boolean> {
  const failures: unknown[] = [];
  let leaks = false;
  await sideBySide(pairs, SIDE_BY_SIDE, async (pair) => {
    try {
      leaks = (await compare(pair, reader, () => failures.length > 0)) || leaks;
    } catch (error) {
      failures.push(error);
    }
  });
  if (failures.length > 0) throw failures[0];
  return leaks;
}

async function compare({ parcel, content }: Pair, { tally, masking }: Reader, isOver: () => boolean): Promise<boolean> {
  const hash = createHash('sha256');
  let leaks = false;
  try {
    const pieces = hashed(content(), isOver, hash, tally.onReadBack);
    if (masking && parcel.reread) leaks = await leaksIn(parcel, pieces, masking);
    // Whoever looked for leaks may have stopped early.
    for (let next = await pieces.next(); !next.done; ) next = await pieces.next();
  } catch (error) {
    throw notVerified(parcel.name, error);
  }
  if (!isOver() && hash.digest('hex') !== tally.left.get(parcel)?.sha256) throw notVerified(parcel.name);
  return leaks;
}

function leaksIn({ name, reread }: Parcel, pieces: AsyncGenerator<Uint8Array>, masking: Masking): Promise<boolean> {
  const open: Bytes = { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) };
  return masking.leaks(reread?.unpack ? reread.unpack(open) : open, { name, charset: reread?.charset ?? 'utf-8' });
}

async function* hashed(
  content: Bytes,
  isOver: () => boolean,
  hash: ReturnType<typeof createHash>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  if (isOver()) return;
  for await (const piece of content) {
    if (isOver()) return;
    hash.update(piece);
    onBytes(piece.length);
    yield piece;
  }
}

function notVerified(name: string, cause?: unknown): AskwellError {
  return new AskwellError('environment', [{ message: 'attach.not-verified', values: { name } }], cause === undefined ? {} : { cause });
}
