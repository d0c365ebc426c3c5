import { createHash } from 'node:crypto';
import { basename, dirname, join, relative } from 'node:path';
import { AskwellError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Rendition, WrittenFile } from '../model/document.ts';

export type FolderHost = Pick<Host, 'files' | 'random' | 'signals' | 'cwd'>;

/** A request's folder before it has its name: everything is written here, and it appears as a whole or not at all. */
export interface StagedFolder {
  /** Where to write, absolute; private (0700). */
  readonly path: string;
  readonly write: (rendition: Rendition) => Promise<WrittenFile>;
  /** Gives the folder its name. @throws AskwellError `usage` when another one took the name meanwhile. */
  readonly commit: () => Promise<void>;
  /** Removes all that was written; harmless after `commit`. */
  readonly abandon: () => Promise<void>;
}

/** What keeps git from taking a request into a repository. */
const IGNORE_FILE = '*\n';

/** What a folder is for: a request keeps itself out of git and can be told by that, files of any other sort are left alone. */
type Purpose = 'request' | 'files';

/**
 * Opens a staging folder beside `target` (absolute), which must not exist or be empty; with `force` a folder that askwell made is replaced at `commit`.
 * @throws AskwellError `usage` when `target` holds something else; the system's own error when nothing can be written there.
 */
export async function stageFolder(target: string, force: boolean, host: FolderHost, purpose: Purpose = 'request'): Promise<StagedFolder> {
  const { files } = host;
  const parent = dirname(target);
  await refuseFileAbove(parent, host);
  const replaced = await occupant(target, force, host, purpose);
  await files.ensureFolder(parent, 0o700);
  await sweep(parent, host);
  const path = join(parent, stagingName(host));
  await files.makeFolder(path, 0o700).catch((error: unknown) => {
    // The person never heard of the staging folder's name: what they can do something about is the folder it was to stand in.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: parent }) : error;
  });
  return {
    path,
    write: (rendition) => writeRendition(path, rendition, host),
    commit: async () => {
      if (purpose === 'request') await files.replace(join(path, '.gitignore'), IGNORE_FILE, 0o600);
      await files.flushFolder(path);
      if (replaced === 'ours') await swap(path, target, host);
      else if (replaced === 'here') await fill(path, target, host);
      else await take(path, target, host);
      await files.flushFolder(parent);
    },
    abandon: () => files.remove(path),
  };
}

/** A file where the path wants a folder is told as what it is. */
async function refuseFileAbove(parent: string, host: FolderHost): Promise<void> {
  const { files } = host;
  const isThere = await files.exists(parent);
  if (!isThere && dirname(parent) !== parent) return refuseFileAbove(dirname(parent), host);
  if (isThere && (await files.follow(parent)).kind !== 'folder') throw notAFolder(parent);
}

function notAFolder(path: string): AskwellError {
  return new AskwellError('usage', [{ message: 'error.out.not-a-folder', values: { folder: path }, at: { flag: '--out' } }]);
}

/** What stands at `target`: nothing, an empty folder (`here` when it is the current one, which cannot be renamed away), or a request that `--force` replaces. */
async function occupant(
  target: string,
  force: boolean,
  { files, cwd }: FolderHost,
  purpose: Purpose,
): Promise<'nothing' | 'empty' | 'here' | 'ours'> {
  if (!(await files.exists(target))) return 'nothing';
  const isFolder = (await files.follow(target)).kind === 'folder';
  const names = isFolder ? await files.list(target) : [];
  if (isFolder && names.length === 0) return relative(target, cwd).startsWith('..') ? 'empty' : 'here';
  if (!isFolder) throw notAFolder(target);
  const ours = purpose === 'request' && (await isRequest(target, names, files));
  if (force && ours) return 'ours';
  const message = force ? 'error.out.not-ours' : ours ? 'error.out.exists' : 'error.out.not-empty';
  throw new AskwellError('usage', [{ message, values: { folder: target }, at: { flag: force ? '--force' : '--out' } }]);
}

/** A folder that askwell made: it keeps itself out of git, and holds a rendition. */
async function isRequest(folder: string, names: readonly string[], files: FolderHost['files']): Promise<boolean> {
  const isIgnored = names.includes('.gitignore') && (await files.readText(join(folder, '.gitignore'))) === IGNORE_FILE;
  return isIgnored && names.some((name) => /^request(-\d+of\d+)?\.(txt|md|eml|html|json)$/.test(name));
}

const STAGING = /^\.askwell-(\d+)-[0-9a-f]{8}\.partial$/;

/** A name for a folder that is swept away when its process is gone. */
export function stagingName({ random, signals }: Pick<FolderHost, 'random' | 'signals'>): string {
  return `.askwell-${signals.pid}-${Buffer.from(random(4)).toString('hex')}.partial`;
}

/** Removes what processes left that were killed while they wrote here. */
export async function sweep(parent: string, { files, signals }: FolderHost): Promise<void> {
  for (const name of await files.list(parent)) {
    const pid = STAGING.exec(name)?.[1];
    if (pid !== undefined && !signals.isAlive(Number(pid))) await files.remove(join(parent, name));
  }
}

async function writeRendition(folder: string, { name, format, content }: Rendition, { files }: FolderHost): Promise<WrittenFile> {
  const sink = await files.create(join(folder, name), 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) {
      hash.update(piece);
      bytes += piece.length;
      await sink.write(piece);
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return { path: name, format, bytes, sha256: hash.digest('hex') };
}

/** `rename` replaces an empty folder in one step, and refuses one that is not. */
async function take(path: string, target: string, { files }: FolderHost): Promise<void> {
  try {
    await files.rename(path, target);
  } catch (error) {
    if (!(await files.exists(target)) || (await files.list(target)).length === 0) throw error;
    throw new AskwellError('usage', [{ message: 'error.out.exists', values: { folder: target }, at: { flag: '--out' } }], { cause: error });
  }
}

/**
 * `rename` onto a folder that is not empty fails: the old one steps aside, and back when the new one cannot take its place. While it is the only whole
 * one it has a name that nobody sweeps away, for a process that is killed just then; before it is removed it has one that is swept.
 */
async function swap(path: string, target: string, host: FolderHost): Promise<void> {
  const { files } = host;
  const doomed = join(dirname(target), stagingName(host));
  const aside = `${target}.replaced-${Buffer.from(host.random(4)).toString('hex')}`;
  await files.rename(target, aside);
  try {
    await files.rename(path, target);
  } catch (error) {
    await files.rename(aside, target);
    throw error;
  }
  await files.rename(aside, doomed);
  await files.remove(doomed);
}

/** The folder that somebody stands in keeps its place: its files move in one by one, and out again when one cannot. */
async function fill(path: string, target: string, { files }: FolderHost): Promise<void> {
  const moved: string[] = [];
  try {
    for (const name of await files.list(path)) {
      await files.rename(join(path, name), join(target, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await files.remove(join(target, basename(name)));
    throw error;
  }
  await files.remove(path);
}
