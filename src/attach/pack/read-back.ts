import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AskwellError } from '../../errors.ts';
import type { Host, ReadEntry } from '../../host/host.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Source } from '../source.ts';
import type { Tally } from './tally.ts';

type Reader = Pick<Host, 'files' | 'zip'>;

/** How many entries are inflated at once, in as many threads; their pieces are compared as they come. */
const SIDE_BY_SIDE = 3;

/**
 * Opens the archive as any reader would and compares it with what went in: names, order, sizes, every CRC and every SHA-256.
 * @throws AskwellError `environment` when anything differs: the disk then gives back something else than it was given
 */
export async function readArchiveBack(path: string, sources: readonly Source[], { zip }: Reader, tally: Tally): Promise<void> {
  const { entries, close } = await zip.open(path).catch((error: unknown) => {
    throw notVerified(path, error);
  });
  try {
    if (entries.length !== sources.length) throw notVerified(path);
    const pairs = sources.map((source, at) => {
      const entry = entries[at];
      if (entry?.name !== source.name || entry.size !== source.size) throw notVerified(source.name);
      return { source, content: () => contentOf(entry) };
    });
    await compareAll(pairs, tally);
  } finally {
    await close();
  }
}

/** The same for the files that are left loose in `folder`. */
export async function readLooseBack(folder: string, sources: readonly Source[], { files }: Reader, tally: Tally): Promise<void> {
  const pairs = sources.map((source) => ({ source, content: () => files.stream(join(folder, ...source.name.split('/'))) }));
  await compareAll(pairs, tally);
}

async function* contentOf(entry: ReadEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.content();
}

interface Pair {
  readonly source: Source;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/** Compares several side by side. The first difference ends all of it; nothing is read any more when it is thrown. */
async function compareAll(pairs: readonly Pair[], tally: Tally): Promise<void> {
  const failures: unknown[] = [];
  await sideBySide(pairs, SIDE_BY_SIDE, (pair) =>
    compare(pair, tally, () => failures.length > 0).catch((error: unknown) => {
      failures.push(error);
    }),
  );
  if (failures.length > 0) throw failures[0];
}

async function compare({ source, content }: Pair, tally: Tally, isOver: () => boolean): Promise<void> {
  if (isOver()) return;
  const hash = createHash('sha256');
  try {
    for await (const piece of content()) {
      if (isOver()) return;
      hash.update(piece);
      tally.onReadBack(piece.length);
    }
  } catch (error) {
    throw notVerified(source.name, error);
  }
  if (hash.digest('hex') !== tally.digests.get(source)?.sha256) throw notVerified(source.name);
}

function notVerified(name: string, cause?: unknown): AskwellError {
  return new AskwellError('environment', [{ message: 'attach.not-verified', values: { name } }], cause === undefined ? {} : { cause });
}
