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
  return new Map(
    Array.from(text.matchAll(/^\s*([A-Za-z_]\w*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(.*?))\s*$/gm), ([, key = '', double, single, bare]) => [
      key,
      double?.replace(/\\(.)/g, '$1') ?? single ?? bare ?? '',
    ]),
  );
}
