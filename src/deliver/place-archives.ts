import { basename, dirname, join } from 'node:path';
import { AskwellError } from '../errors.ts';
import { type FolderHost, stagingName, sweep } from './stage-folder.ts';

/** A private folder beside the place where archives are to be: they are written here, and appear there all together or not at all. */
export interface ArchivePlace {
  /** Where to write, absolute; private (0700). */
  readonly folder: string;
  /** Gives the archives of the folder their place, and resolves to their paths. @throws AskwellError `usage` where one is taken by now */
  readonly commit: (names: readonly string[]) => Promise<readonly string[]>;
  /** Removes all that was written; harmless after `commit`. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens the place for an archive `target` (absolute), which must not exist, unless `force` replaces it.
 * @throws AskwellError `usage` where it does; the system's own error where nothing can be written
 */
export async function archivePlace(target: string, force: boolean, host: FolderHost): Promise<ArchivePlace> {
  const { files } = host;
  const parent = dirname(target);
  await refuseTaken([target], force, host);
  await files.ensureFolder(parent, 0o700);
  await sweep(parent, host);
  const folder = join(parent, stagingName(host));
  await files.makeFolder(folder, 0o700);
  return {
    folder,
    commit: async (names) => {
      const targets = names.map((_, at) => partPath(target, at + 1, names.length));
      await refuseTaken(targets, force, host);
      await moveAll(
        names.map((name, at) => [join(folder, name), targets[at] ?? target] as const),
        folder,
        host,
      );
      await files.flushFolder(parent);
      return targets;
    },
    abandon: () => files.remove(folder),
  };
}

/** `report-2of3.zip` of `report.zip`. */
function partPath(target: string, number: number, count: number): string {
  if (count === 1) return target;
  const name = basename(target);
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  return join(dirname(target), `${name.slice(0, dot)}-${number}of${count}${name.slice(dot)}`);
}

async function refuseTaken(targets: readonly string[], force: boolean, { files }: FolderHost): Promise<void> {
  for (const target of targets) {
    if (!(await files.exists(target))) continue;
    const isFile = (await files.follow(target).catch(() => undefined))?.kind === 'file';
    if (force && isFile) continue;
    const message = isFile ? 'error.pack.exists' : 'error.pack.not-a-file';
    throw new AskwellError('usage', [{ message, values: { file: target }, at: { flag: '--out' } }]);
  }
}

/** Moves each to its place; what was there steps aside, and back when one cannot be moved. */
async function moveAll(moves: readonly (readonly [from: string, to: string])[], folder: string, { files }: FolderHost): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [at, [from, to]] of moves.entries()) {
      if (await files.exists(to)) {
        const aside = join(folder, `replaced-${at}`);
        await files.rename(to, aside);
        undo.unshift(() => files.rename(aside, to));
      }
      await files.rename(from, to);
      undo.unshift(() => files.remove(to));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
  await files.remove(folder);
}
