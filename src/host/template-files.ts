import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Templates } from './host.ts';

/** Reads all of `templates/<language>/*.liquid` in the package's own folder. */
export function templateFiles(files: Files): Templates {
  return {
    load: async (language) => {
      const folder = join(fileURLToPath(new URL(__ROOT__, import.meta.url)), 'templates', language);
      const names = (await files.list(folder)).filter((name) => name.endsWith('.liquid'));
      return Object.fromEntries(await Promise.all(names.map(async (name) => [basename(name, '.liquid'), await files.readText(join(folder, name))])));
    },
  };
}
