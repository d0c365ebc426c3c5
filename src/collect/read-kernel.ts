import type { Host } from '../host/host.ts';

type Reader = Pick<Host, 'files'>;

/**
 * A file of `/proc`, `/sys` or `/etc`, trimmed, read at once; `undefined` where there is none, it is empty or it may not be read. Not for files
 * behind which a device has to be asked (batteries, sensors): those take their time, and `readSystemFile` gives it to them.
 */
export function readKernel({ files }: Reader, path: string): string | undefined {
  // Most machines have few of these files, and an error costs more than a look.
  if (!files.now.exists(path)) return undefined;
  try {
    return files.now.readText(path).replaceAll('\0', '').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The whole number that such a file holds. */
export function kernelNumber(host: Reader, path: string): number | undefined {
  return wholeNumber(readKernel(host, path));
}

/** Names in such a folder; none where there is no such folder. */
export function kernelNames({ files }: Reader, folder: string): readonly string[] {
  try {
    return files.now.list(folder);
  } catch {
    return [];
  }
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
