import { dirname, join } from 'node:path';
import { tryProgram } from './ask-program.ts';
import type { Scene } from './collector.ts';
import { assignments, namesIn, readSystemFile } from './read-system-file.ts';

/** Finds a program's version without starting it, or faster than it would tell itself. `path` is where it stands along `PATH`. */
type VersionFile = (scene: Scene, path: string) => Promise<string | undefined>;

/** Programs that take long to say their version, or would do more than that, by the files that tell it. */
export const VERSION_FILES: Readonly<Record<string, VersionFile>> = {
  java: javaVersion,
  python3: pyenvVersion,
  go: goVersion,
  dotnet: dotnetVersion,
  rustc: rustVersion,
  yarn: packageVersion,
  pnpm: packageVersion,
  pip3: pipVersion,
};

/** `release` in the JDK's folder (JEP 223 and later); macOS' own `java` leads to whichever is installed. */
async function javaVersion(scene: Scene, path: string): Promise<string | undefined> {
  const home = scene.env['JAVA_HOME'];
  const own = await folderOf(scene, path, '../..');
  const machines = '/Library/Java/JavaVirtualMachines';
  const installed = scene.platform === 'darwin' ? (await namesIn(scene, machines)).map((name) => join(machines, name, 'Contents/Home')) : [];
  for (const folder of [own, join(own, '..'), ...(home ? [home] : []), ...installed]) {
    const text = await readSystemFile(scene, join(folder, 'release'));
    const version = text && assignments(text).get('JAVA_VERSION');
    if (version) return version;
  }
  return undefined;
}

async function goVersion(scene: Scene, path: string): Promise<string | undefined> {
  const text = await readSystemFile(scene, join(await folderOf(scene, path, '../..'), 'VERSION'));
  return text === undefined ? undefined : /^go(\S+)/.exec(text)?.[1];
}

/** The newest of the kits beside the program. Asking it starts its first-run set-up, and fails where a project pins another. */
async function dotnetVersion(scene: Scene, path: string): Promise<string | undefined> {
  const folder = await folderOf(scene, path, '..');
  const kits = [...(await namesIn(scene, join(folder, 'sdk'))), ...(await namesIn(scene, join(folder, 'shared/Microsoft.NETCore.App')))];
  return kits
    .filter((name) => /^\d+\.\d+\.\d+/.test(name))
    .sort((a, b) => parts(a) - parts(b) || (a < b ? -1 : 1))
    .at(-1);
}

/** Major, minor and patch as one number that sorts. */
function parts(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  return major * 1e8 + minor * 1e5 + patch;
}

/** rustup stands in for rustc and may install what it misses: the chosen toolchain's name often is the version, and its own rustc is asked else. */
async function rustVersion(scene: Scene, path: string): Promise<string | undefined> {
  const real = await scene.files.resolve(path).catch(() => path);
  if (!/[/\\]rustup(\.exe)?$/.test(real)) return undefined;
  const home = scene.env['RUSTUP_HOME'] ?? (scene.home ? join(scene.home, '.rustup') : undefined);
  const toolchain = home && /^default_toolchain\s*=\s*"([^"]+)"/m.exec((await readSystemFile(scene, join(home, 'settings.toml'))) ?? '')?.[1];
  if (!home || !toolchain) return undefined;
  const version = /^\d+\.\d+\.\d+/.exec(toolchain)?.[0];
  return version ?? /\d+\.\d+\S*/.exec((await tryProgram(scene, join(home, 'toolchains', toolchain, 'bin/rustc'), ['--version'])) ?? '')?.[0];
}

/** The package that the program is of. Corepack's stand-ins of the same name would fetch it from the network. */
async function packageVersion(scene: Scene, path: string): Promise<string | undefined> {
  const name = path.replace(/^.*[/\\]|\.(cmd|exe)$/g, '');
  const folder = await folderOf(scene, path, '../..');
  for (const place of [folder, join(dirname(path), 'node_modules', name)]) {
    const text = (await readSystemFile(scene, join(place, 'package.json'))) ?? '';
    if (new RegExp(`"name":\\s*"(@\\w+/)?${name}"`).test(text)) return /"version":\s*"([^"]+)"/.exec(text)?.[1];
  }
  return undefined;
}

/** pip's folder is named for its version; starting Python with it takes half a second. */
async function pipVersion(scene: Scene, path: string): Promise<string | undefined> {
  const python = await pyenvVersion(scene, path);
  const lib = python === undefined ? join(await folderOf(scene, path, '../..'), 'lib') : join(dirname(path), '../versions', python, 'lib');
  const pythons = (await namesIn(scene, lib)).filter((name) => /^python3(\.\d+)?$/.test(name));
  for (const folder of pythons.flatMap((name) => [join(lib, name, 'site-packages'), join(lib, name, 'dist-packages')])) {
    const version = (await namesIn(scene, folder)).map((name) => /^pip-([\d.]+)\.dist-info$/.exec(name)?.[1]).find(Boolean);
    if (version) return version;
  }
  return undefined;
}

/** pyenv's stand-ins are scripts that take a fifth of a second to find the version which the person chose; nothing where `path` is no such one. */
async function pyenvVersion(scene: Scene, path: string): Promise<string | undefined> {
  if (!/[/\\]shims[/\\][^/\\]+$/.test(path)) return undefined;
  const chosen = scene.env['PYENV_VERSION'] ?? (await readSystemFile(scene, join(dirname(path), '../version')));
  return chosen?.split('\n').find((line) => /^\d+\.\d+\.\d+/.test(line));
}

/** Where the program really lies, links followed, and from there. */
async function folderOf({ files }: Scene, path: string, from: string): Promise<string> {
  return join(await files.resolve(path).catch(() => path), from);
}
