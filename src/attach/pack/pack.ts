import { join } from 'node:path';
import { AskwellError, asAskwellError, type Problem } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import { ARCHIVE_NAME, type Archive, type Attachments, type Kept, LOOSE_FOLDER, NO_ATTACHMENTS } from '../../model/attachments.ts';
import type { ZipMode } from '../../model/words.ts';
import { measure } from '../gather/measure.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Source } from '../source.ts';
import { findTwins } from './find-twins.ts';
import { hopeless, overLimit, type Total } from './over-limit.ts';
import { type Placed, place } from './place.ts';
import { readArchiveBack, readLooseBack } from './read-back.ts';
import { stateProblem } from './read-source.ts';
import { startTally, type Tally } from './tally.ts';
import { writeArchive } from './write-archive.ts';
import { writeLoose } from './write-loose.ts';

type PackHost = Pick<Host, 'files' | 'zip'>;

export interface PackOptions {
  /** Where the attachments go: an absolute, existing, private folder that holds none yet. */
  readonly folder: string;
  /** Bytes that the archive and the loose files may take together. */
  readonly limit: number;
  readonly zip: ZipMode;
  /** Hears of the files' bytes that are done with, of all of them. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

interface Packed {
  readonly attachments: Attachments;
  readonly warnings: readonly Problem[];
}

/**
 * Packs the sources into `options.folder`: `attachments.zip`, and `attachments/` for what stays loose. Identical files are there once. Everything is
 * flushed and read back before this returns; when it fails, nothing of it is left. The same sources give the same bytes.
 * @throws AskwellError `attachments` with all files that cannot be read any more, or with the table of what is too large; `environment` for a full
 * disk and its like; the signal's reason when it was aborted
 */
export async function pack(sources: readonly Source[], options: PackOptions, host: PackHost): Promise<Packed> {
  if (sources.length === 0) return { attachments: NO_ATTACHMENTS, warnings: [] };
  try {
    await refuseLost(sources);
    const twins = await findTwins(sources, options.signal);
    const originals = sources.filter((source) => !twins.holders.has(source));
    const tally = startTally(measure(originals).bytes, options.onProgress, twins.digests);
    const placed = place(originals, options.zip, options.limit);
    const archives = await writeAll(placed, originals, options, host, tally);
    return { attachments: { archives, kept: keptOf(sources, twins.holders, placed, tally) }, warnings: tally.warnings };
  } catch (error) {
    throw options.signal?.aborted ? options.signal.reason : asAskwellError(error);
  }
}

async function refuseLost(sources: readonly Source[]): Promise<void> {
  const problems = (await sideBySide(sources, 16, stateProblem)).filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new AskwellError('attachments', problems);
}

async function writeAll(placed: Placed, originals: readonly Source[], options: PackOptions, host: PackHost, tally: Tally): Promise<Archive[]> {
  const { loose, zipped } = placed;
  const { folder, limit, signal } = options;
  const looseBytes = measure(loose).bytes;
  const budget = limit - looseBytes;
  const refuse = (zip: Total) => overLimit({ ...zip, bytes: zip.bytes + looseBytes }, limit, options.zip, originals);
  const never = budget < 0 ? { bytes: 0, exact: true } : hopeless(zipped, budget);
  if (never) throw refuse(never);
  const looseFolder = join(folder, LOOSE_FOLDER);
  try {
    await writeLoose(loose, looseFolder, host.files, tally, signal);
    await readLooseBack(looseFolder, loose, host, tally);
    if (zipped.length === 0) return [];
    const archive = await writeArchive(zipped, folder, budget, host, tally, signal);
    if ('over' in archive) throw refuse(archive.over);
    await readArchiveBack(join(folder, ARCHIVE_NAME), zipped, host, tally);
    return [archive];
  } catch (error) {
    await host.files.remove(looseFolder);
    await host.files.remove(join(folder, ARCHIVE_NAME));
    throw error;
  }
}

function keptOf(sources: readonly Source[], holders: ReadonlyMap<Source, Source>, { loose }: Placed, tally: Tally): Kept[] {
  const isLoose = new Set(loose);
  return sources.map((source) => {
    const holder = holders.get(source);
    const sha256 = tally.digests.get(holder ?? source)?.sha256 ?? '';
    return {
      name: source.name,
      in: isLoose.has(holder ?? source) ? LOOSE_FOLDER : ARCHIVE_NAME,
      type: source.type,
      bytes: source.size,
      sha256,
      ...(source.note ? { note: source.note } : {}),
      ...(holder ? { sameAs: holder.name } : {}),
    };
  });
}
