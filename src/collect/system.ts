import { Absent, type CollectHost, type Collector, known, readLine } from './collector.ts';

/** The operating system: name, version, build, architecture, kernel. */
export const system: Collector = {
  id: 'os',
  level: 'basic',
  collect: async (host) => {
    const { machine, platform } = host;
    const named = await (READERS[platform] ?? unnamed)(host);
    return known([
      { id: 'os.name', value: named.name },
      { id: 'os.version', value: named.version },
      { id: 'os.build', value: named.build },
      { id: 'os.architecture', value: machine.arch },
      { id: 'os.kernel', value: machine.release },
    ]);
  },
};

interface Named {
  readonly name: string;
  readonly version?: string | undefined;
  readonly build?: string | undefined;
}

const READERS: Readonly<Partial<Record<NodeJS.Platform, (host: CollectHost) => Promise<Named>>>> = {
  linux: linuxName,
  darwin: macName,
  win32: windowsName,
};

async function unnamed({ platform }: CollectHost): Promise<Named> {
  return { name: platform };
}

/** os-release(5): `/etc` first, then `/usr/lib`. */
async function linuxName(host: CollectHost): Promise<Named> {
  const text = (await readLine(host, '/etc/os-release')) ?? (await readLine(host, '/usr/lib/os-release'));
  if (text === undefined) return { name: 'Linux' };
  const fields = new Map(
    Array.from(text.matchAll(/^([A-Z_]+)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(.*))$/gm), ([, key = '', double, single, bare]) => [
      key,
      double ?? single ?? bare ?? '',
    ]),
  );
  return { name: fields.get('PRETTY_NAME') || fields.get('NAME') || 'Linux', version: fields.get('VERSION_ID'), build: fields.get('BUILD_ID') };
}

/** `SystemVersion.plist`, which `sw_vers` reads too. */
async function macName(host: CollectHost): Promise<Named> {
  const text = await readLine(host, '/System/Library/CoreServices/SystemVersion.plist');
  if (text === undefined) return { name: 'macOS' };
  const value = (key: string) => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1];
  return { name: value('ProductName') ?? 'macOS', version: value('ProductVersion'), build: value('ProductBuildVersion') };
}

/** `os.version()` is the edition, `10.0.22631` the build; from build 22000 on Windows calls itself 11 everywhere but in its registry. */
async function windowsName({ machine }: CollectHost): Promise<Named> {
  const build = machine.release.split('.')[2];
  const edition = machine.osVersion || 'Windows';
  return { name: Number(build) >= 22_000 ? edition.replace('Windows 10', 'Windows 11') : edition, version: machine.release, build };
}

/** Desktop and session, as the login set them (XDG). */
export const desktop: Collector = {
  id: 'desktop',
  level: 'basic',
  collect: async ({ env, platform }) => {
    if (platform === 'win32' || platform === 'darwin') throw new Absent('unsupported');
    const name = env['XDG_CURRENT_DESKTOP'] || env['DESKTOP_SESSION'];
    const session = env['XDG_SESSION_TYPE'] || (env['WAYLAND_DISPLAY'] ? 'wayland' : env['DISPLAY'] ? 'x11' : undefined);
    if (!name && !session) throw new Absent('missing');
    return known([
      { id: 'os.desktop', value: name?.replaceAll(':', ', ') },
      { id: 'os.session', value: session },
    ]);
  },
};
