import { randomBytes } from 'node:crypto';
import type * as NodeFs from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { FileInfo, FileKind, FileSink, Files, FilesNow } from './host.ts';
import { decodeName, encodePath } from './raw-names.ts';

const PIECE = 256 * 1024;

/**
 * The file port over Node's `fs`, or over anything with its shape. Paths in and out are absolute; a name that is not UTF-8 is told as `raw-names.ts`
 * says, and can be read under that name.
 */
export function nodeFiles(fs: typeof NodeFs): Files {
  const { promises } = fs;

  return {
    read: (path) => promises.readFile(encodePath(path)),
    readText: (path) => promises.readFile(encodePath(path), 'utf8'),
    stream: (path, range = {}) =>
      fs.createReadStream(encodePath(path), {
        highWaterMark: PIECE,
        ...(range.start === undefined ? {} : { start: range.start }),
        ...(range.end === undefined ? {} : { end: range.end - 1 }),
      }) as AsyncIterable<Uint8Array>,
    pieces: (path, range) => piecesOf(fs, path, range),
    now: filesNow(fs),
    look: async (path) => fileInfo(await promises.lstat(encodePath(path))),
    follow: async (path) => fileInfo(await promises.stat(encodePath(path))),
    resolve: async (path) => decodeName(await promises.realpath(encodePath(path), { encoding: 'buffer' })),
    list: async (folder) => (await promises.readdir(encodePath(folder), { encoding: 'buffer' })).map(decodeName).sort(byCodeUnit),
    glob: async (pattern, cwd) => {
      const { glob } = await import('tinyglobby');
      const found = await glob(pattern, { cwd, absolute: true, followSymbolicLinks: false, expandDirectories: false, fs });
      return found.sort(byCodeUnit);
    },
    exists: async (path) => {
      try {
        await promises.lstat(encodePath(path));
        return true;
      } catch {
        return false;
      }
    },
    makeFolder: (path, mode) => promises.mkdir(path, { mode }),
    ensureFolder: async (path, mode) => {
      await promises.mkdir(path, { mode, recursive: true });
    },
    create: async (path, mode) => fileSink(path, await promises.open(path, 'wx', mode), () => promises.rm(path, { force: true })),
    replace: async (path, data, mode) => {
      const temporary = temporaryName(path);
      const sink = await promises.open(temporary, 'wx', mode);
      try {
        await sink.writeFile(data);
        await sink.sync();
        await sink.close();
        await promises.rename(temporary, path);
      } catch (error) {
        await sink.close().catch(() => undefined);
        await promises.rm(temporary, { force: true });
        throw error;
      }
    },
    replaceNow: (path, data, mode) => {
      const temporary = temporaryName(path);
      try {
        fs.writeFileSync(temporary, data, { mode, flag: 'wx' });
        fs.renameSync(temporary, path);
      } catch (error) {
        fs.rmSync(temporary, { force: true });
        throw error;
      }
    },
    rename: (from, to) => promises.rename(from, to),
    remove: (path) => promises.rm(path, { recursive: true, force: true }),
    flushFolder: async (path) => {
      // Windows opens no folder as a file, and some network disks refuse to flush one: the rename is then as durable as the system makes it.
      const folder = await promises.open(path, 'r').catch(() => undefined);
      await folder?.sync().catch(() => undefined);
      await folder?.close();
    },
    space: async (path) => {
      const { blocks, bavail, bsize } = await promises.statfs(path);
      return { total: blocks * bsize, free: bavail * bsize };
    },
  };
}

/** Reads into two buffers in turn: one is filled while the other is looked at. */
async function* piecesOf(
  fs: typeof NodeFs,
  path: string,
  { start, end }: { readonly start: number; readonly end: number },
): AsyncGenerator<Uint8Array> {
  const file = await fs.promises.open(encodePath(path), 'r');
  const buffers = [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)] as const;
  const fill = (at: number, turn: number) => file.read(buffers[turn % 2 === 0 ? 0 : 1], 0, Math.max(0, Math.min(PIECE, end - at)), at);
  let next: ReturnType<typeof fill> | undefined;
  try {
    next = fill(start, 0);
    for (let at = start, turn = 0; at < end; turn += 1) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      at += bytesRead;
      next = fill(at, turn + 1);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // What is still being read must not meet a file that is closed, nor fail unheard.
    await next?.catch(() => undefined);
    await file.close();
  }
}

function filesNow(fs: typeof NodeFs): FilesNow {
  return {
    readText: (path) => {
      const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
      try {
        return fs.readFileSync(file, 'utf8');
      } finally {
        fs.closeSync(file);
      }
    },
    list: (folder) => fs.readdirSync(folder).sort(byCodeUnit),
    exists: (path) => fs.existsSync(path),
  };
}

/**
 * A name beside `path`, on the same file system so that a rename is atomic. Process ids come again, and containers that share a folder share them:
 * chance alone keeps two writers apart. The id tells whether the writer still runs.
 */
function temporaryName(path: string): string {
  if (!isAbsolute(path)) throw new Error(`not an absolute path: ${path}`);
  return join(dirname(path), `.askwell-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

function fileSink(path: string, handle: NodeFs.promises.FileHandle, remove: () => Promise<void>): FileSink {
  // The system's errors about an open file do not say which one it is.
  const named = (error: Error) => {
    throw Object.assign(error, { path });
  };
  return {
    write: (bytes) => handle.writeFile(bytes).catch(named),
    finish: async () => {
      await handle.sync().catch(named);
      await handle.close().catch(named);
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await remove();
    },
  };
}

function fileInfo(stats: NodeFs.Stats): FileInfo {
  return { kind: fileKind(stats), size: stats.size, mode: stats.mode & 0o7777, modified: stats.mtime, identity: `${stats.dev}:${stats.ino}` };
}

function fileKind(stats: NodeFs.Stats): FileKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFIFO()) return 'fifo';
  return stats.isSocket() ? 'socket' : 'device';
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
