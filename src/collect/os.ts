import { type CollectHost, type Collector, known, type Scene } from './collector.ts';
import { linuxName } from './linux-name.ts';
import { readSystemFile } from './read-system-file.ts';
import type { SystemName } from './system-name.ts';
import { registry } from './windows-registry.ts';

/** The operating system: name, version, build, architecture, kernel. */
export const os: Collector = {
  id: 'os',
  level: 'basic',
  collect: async (scene) => {
    const { machine, platform } = scene;
    const { name, version, build } = await (READERS[platform] ?? otherName)(scene);
    return known([
      { id: 'os.name', value: name },
      { id: 'os.version', value: version },
      { id: 'os.build', value: build },
      { id: 'os.architecture', value: machine.arch },
      { id: 'os.kernel', value: machine.release },
    ]);
  },
};

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<SystemName>>>> = {
  linux: linuxName,
  darwin: macName,
  win32: windowsName,
};

const OTHERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  android: 'Android',
  freebsd: 'FreeBSD',
  openbsd: 'OpenBSD',
  netbsd: 'NetBSD',
  sunos: 'SunOS',
  aix: 'AIX',
};

async function otherName({ platform, machine }: CollectHost): Promise<SystemName> {
  return { name: OTHERS[platform] ?? platform, version: machine.release };
}

/** `SystemVersion.plist`, which `sw_vers` reads too. */
async function macName(host: CollectHost): Promise<SystemName> {
  const text = (await readSystemFile(host, '/System/Library/CoreServices/SystemVersion.plist')) ?? '';
  const value = (key: string) => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1];
  return { name: value('ProductName') ?? 'macOS', version: value('ProductVersion'), build: value('ProductBuildVersion') };
}

/**
 * The registry knows the release that people name (24H2) and the last part of the build. It goes on saying "Windows 10" in later Windows, so the name
 * is the system's own, mended by the build: from 22000 on it is Windows 11.
 */
async function windowsName(scene: Scene): Promise<SystemName> {
  const values = await registry(scene, 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion');
  const { machine } = scene;
  const build = values.get('CurrentBuild') ?? machine.release.split('.')[2];
  const name = machine.osVersion || values.get('ProductName') || 'Windows';
  const patch = Number(values.get('UBR'));
  return {
    name: Number(build) >= 22_000 ? name.replace('Windows 10', 'Windows 11') : name,
    version: values.get('DisplayVersion') ?? values.get('ReleaseId') ?? machine.release,
    build: Number.isFinite(patch) && build ? `${build}.${patch}` : build,
  };
}
