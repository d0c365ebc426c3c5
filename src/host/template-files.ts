import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Templates } from './host.ts';

/** Reads all of `templates/<language>/*.liquid` in the package's own folder, and of `templates/shared`, which holds what has no words. */
export function templateFiles(files: Files): Templates {
  const root = join(fileURLToPath(new URL(__ROOT__, import.meta.url)), 'templates');
  const read = async (folder: string) => {
    const names = (await files.list(folder)).filter((name) => name.endsWith('.liquid'));
    return await Promise.all(names.map(async (name) => [basename(name, '.liquid'), await files.readText(join(folder, name))] as const));
  };
  return { load: async (language) => Object.fromEntries((await Promise.all(['shared', language].map((one) => read(join(root, one))))).flat()) };
}
