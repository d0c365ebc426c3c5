import type { Host } from '../host/host.ts';

type Reader = Pick<Host, 'files'>;

/** A small text file of the system, trimmed; `undefined` where there is none, it is empty or it may not be read. */
export async function readSystemFile({ files }: Reader, path: string): Promise<string | undefined> {
  try {
    return (await files.readText(path)).replaceAll('\0', '').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Names in a folder; none where there is no such folder. */
export async function namesIn({ files }: Reader, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch(() => []);
}

/** The `KEY=value` lines of a file such as os-release(5), quotes taken off. */
export function assignments(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const sign = line.indexOf('=');
    if (sign < 1 || line.startsWith('#')) continue;
    const value = line.slice(sign + 1).trim();
    const quote = value[0];
    const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
    const bare = quoted ? value.slice(1, -1) : value;
    values.set(line.slice(0, sign).trim(), quote === '"' ? bare.replace(/\\(.)/g, '$1') : bare);
  }
  return values;
}
