import { join } from 'node:path';
import type { Host } from '../host/host.ts';

type FolderHost = Pick<Host, 'files' | 'folders' | 'random' | 'signals'>;

const WORK = /^askwell-(\d+)-[0-9a-f]{16}\.work$/;

/**
 * Opens a private folder (0700) for files that live as long as a command, hands its path to `work`, and removes it with all that is in it, whatever
 * happens. What processes left that were killed is removed first.
 */
export async function withWorkFolder<T>(host: FolderHost, work: (folder: string) => Promise<T>): Promise<T> {
  const { files, folders, random, signals } = host;
  await sweep(host);
  const folder = join(folders.temporary, `askwell-${signals.pid}-${Buffer.from(random(8)).toString('hex')}.work`);
  await files.makeFolder(folder, 0o700);
  try {
    return await work(folder);
  } finally {
    await files.remove(folder);
  }
}

async function sweep({ files, folders, signals }: FolderHost): Promise<void> {
  const names = await files.list(folders.temporary).catch(() => []);
  for (const name of names) {
    const pid = WORK.exec(name)?.[1];
    // Another person's cannot be removed, and is theirs to remove.
    if (pid !== undefined && !signals.isAlive(Number(pid))) await files.remove(join(folders.temporary, name)).catch(() => undefined);
  }
}
