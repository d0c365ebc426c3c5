import type { CollectHost } from './collector.ts';
import { readKernel } from './read-kernel.ts';
import { assignments } from './read-system-file.ts';
import type { SystemName } from './system-name.ts';

/** os-release(5), `/etc` first, then `/usr/lib`; without it what old systems wrote in its stead. */
export async function linuxName(host: CollectHost): Promise<SystemName> {
  const text = readKernel(host, '/etc/os-release') ?? readKernel(host, '/usr/lib/os-release');
  if (text === undefined) return olderName(host);
  const fields = assignments(text);
  return {
    name: fields.get('PRETTY_NAME') || fields.get('NAME') || 'Linux',
    version: fields.get('VERSION_ID'),
    build: fields.get('BUILD_ID') || fields.get('IMAGE_VERSION') || pointRelease(host, fields),
  };
}

/** Debian says 12 all its life; which of its updates is installed stands elsewhere. */
function pointRelease(host: CollectHost, fields: ReadonlyMap<string, string>): string | undefined {
  if (fields.get('ID') !== 'debian') return undefined;
  const version = readKernel(host, '/etc/debian_version');
  return version === fields.get('VERSION_ID') ? undefined : version;
}

function olderName(host: CollectHost): SystemName {
  for (const path of ['/etc/redhat-release', '/etc/system-release', '/etc/alpine-release', '/etc/issue']) {
    const line = readKernel(host, path)?.split('\n')[0]?.replace(/\\\w/g, '').trim();
    if (line) return { name: path === '/etc/alpine-release' ? `Alpine Linux ${line}` : line };
  }
  return { name: 'Linux' };
}
