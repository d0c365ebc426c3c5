import { join, resolve } from 'node:path';
import type { Host } from '../../host/host.ts';

/** The absolute path that a person means: `~` is their home, anything relative starts from the folder they are in. */
export function absolutePath(path: string, { cwd, home }: Pick<Host, 'cwd' | 'home'>): string {
  const inHome = home !== undefined && /^~(?=$|[\\/])/.test(path);
  return inHome ? resolve(home, `.${path.slice(1)}`) : resolve(cwd, path);
}

/** Where a glob starts, and what is to match below it. */
interface Glob {
  readonly base: string;
  readonly pattern: string;
}

/** What makes a path a pattern, and where in it the pattern begins. */
const MAGIC = /[*?]|\[.+\]|\{.+\}|[!@+]\(/;
const MAGIC_BEGINS = /[*?[{]|[!@+]\(/;

/**
 * Splits a glob at its first part that is a pattern and not the name of something that exists; `undefined` where there is none.
 * On Windows `\` parts a path as `/` does, elsewhere it escapes a sign.
 */
export async function splitGlob(path: string, host: Pick<Host, 'cwd' | 'home' | 'platform' | 'files'>): Promise<Glob | undefined> {
  if (!MAGIC.test(path)) return undefined;
  const parts = (host.platform === 'win32' ? path.replaceAll('\\', '/') : path).split('/');
  let base = absolutePath(parts[0] === '' ? '/' : '.', host);
  for (const [at, part] of parts.entries()) {
    const next = at === 0 && part === '' ? base : at === 0 ? absolutePath(part, host) : join(base, part);
    if (MAGIC_BEGINS.test(part) && !(await host.files.exists(next))) return { base, pattern: parts.slice(at).join('/') };
    base = next;
  }
  return undefined;
}
