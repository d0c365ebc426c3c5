import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AskwellError } from '../../errors.ts';
import type { Host, ReadEntry } from '../../host/host.ts';
import type { Source } from '../source.ts';
import type { Tally } from './tally.ts';

type Reader = Pick<Host, 'files' | 'zip'>;

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
    for (const [at, source] of sources.entries()) {
      const entry = entries[at];
      if (entry?.name !== source.name || entry.size !== source.size) throw notVerified(source.name);
      await compare(source, () => contentOf(entry), tally);
    }
  } finally {
    await close();
  }
}

/** The same for the files that are left loose in `folder`. */
export async function readLooseBack(folder: string, sources: readonly Source[], { files }: Reader, tally: Tally): Promise<void> {
  for (const source of sources) {
    await compare(source, () => files.stream(join(folder, ...source.name.split('/'))), tally);
  }
}

async function* contentOf(entry: ReadEntry): AsyncGenerator<Uint8Array> {
  yield* await entry.content();
}

async function compare(source: Source, content: () => AsyncIterable<Uint8Array>, tally: Tally): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const piece of content()) {
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
