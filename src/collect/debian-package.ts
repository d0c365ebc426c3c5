import type { CollectHost } from './collector.ts';
import { readSystemFile } from './read-system-file.ts';

/** The installed version of a Debian package, from dpkg's own list (deb-control(5) paragraphs), without Debian's revision. */
export async function debianPackage(host: Pick<CollectHost, 'files'>, name: string): Promise<string | undefined> {
  const list = await readSystemFile(host, '/var/lib/dpkg/status');
  const start = list?.indexOf(`Package: ${name}\n`) ?? -1;
  if (list === undefined || start === -1 || (start > 0 && list[start - 1] !== '\n')) return undefined;
  const paragraph = list.slice(start, list.indexOf('\n\n', start) + 1 || undefined);
  if (!/^Status: .* installed$/m.test(paragraph)) return undefined;
  return /^Version: (?:\d+:)?(.+?)(?:-[^-\n]*)?$/m.exec(paragraph)?.[1];
}
