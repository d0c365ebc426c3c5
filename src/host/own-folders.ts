import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';
import envPaths from 'env-paths';
import type { Folders } from './host.ts';

/** The system's own places for settings and data (XDG on Linux, `Library` on macOS, `AppData` on Windows). An empty HOME gives relative paths: then there is none. */
export function ownFolders(): Folders {
  const { config, data } = envPaths('askwell', { suffix: '' });
  return { temporary: tmpdir(), config: isAbsolute(config) ? config : undefined, data: isAbsolute(data) ? data : undefined };
}
