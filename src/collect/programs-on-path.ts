import { join } from 'node:path';
import type { CollectHost } from './collector.ts';
import { namesIn } from './read-system-file.ts';

/**
 * Every name along `PATH` with its path, the first folder winning, as the system finds them. On Windows names are lower case without their ending.
 * Windows' own folders inside WSL are left out: their programs are another system's, and each look at them takes its time.
 */
export async function programsOnPath(host: Pick<CollectHost, 'env' | 'platform' | 'files' | 'machine'>): Promise<ReadonlyMap<string, string>> {
  const windows = host.platform === 'win32';
  const wsl = /microsoft/i.test(host.machine.release);
  const folders = (host.env['PATH'] ?? host.env['Path'] ?? '')
    .split(windows ? ';' : ':')
    .filter((folder) => folder !== '' && !(wsl && folder.startsWith('/mnt/')));
  const lists = await Promise.all([...new Set(folders)].map(async (folder) => ({ folder, names: await namesIn(host, folder) })));
  const programs = new Map<string, string>();
  for (const { folder, names } of lists) {
    for (const name of names) {
      const called = windows ? name.toLowerCase().replace(/\.(exe|cmd|bat)$/, '') : name;
      if (!programs.has(called)) programs.set(called, join(folder, name));
    }
  }
  return programs;
}
