import { askProgram } from './ask-program.ts';
import { Absent, type Collector, known, type Scene } from './collector.ts';
import { packagedVersion } from './debian-package.ts';
import { VERSION_FILES } from './version-files.ts';

/** A program whose version support may ask for. */
interface Tool {
  readonly id: string;
  readonly command: string;
  /** How it is asked; a program without them is never started, and its version stands in a file (`version-files.ts`). */
  readonly args?: readonly string[];
  /** Where in the answer the version stands. */
  readonly version?: RegExp;
}

const NUMBER = /(\d+\.\d+[\w.+~-]*)/;
const ASK = ['--version'];

/** Runtimes, compilers and package managers. */
const TOOLS: readonly Tool[] = [
  { id: 'tool.python', command: 'python3', args: ASK },
  { id: 'tool.java', command: 'java' },
  { id: 'tool.git', command: 'git', args: ASK },
  { id: 'tool.docker', command: 'docker', args: ASK },
  { id: 'tool.podman', command: 'podman', args: ASK },
  { id: 'tool.ruby', command: 'ruby', args: ASK },
  { id: 'tool.php', command: 'php', args: ASK },
  { id: 'tool.perl', command: 'perl', args: ['-e', 'print $^V'] },
  { id: 'tool.go', command: 'go' },
  { id: 'tool.rust', command: 'rustc', args: ASK },
  { id: 'tool.dotnet', command: 'dotnet' },
  { id: 'tool.gcc', command: 'gcc', args: ['-dumpfullversion'] },
  { id: 'tool.clang', command: 'clang', args: ASK },
  { id: 'tool.make', command: 'make', args: ASK },
  { id: 'tool.cmake', command: 'cmake', args: ASK },
  { id: 'tool.yarn', command: 'yarn' },
  { id: 'tool.pnpm', command: 'pnpm' },
  { id: 'tool.bun', command: 'bun', args: ASK },
  { id: 'tool.deno', command: 'deno', args: ASK },
  { id: 'tool.pip', command: 'pip3' },
  { id: 'tool.apt', command: 'apt-get', args: ASK },
  { id: 'tool.rpm', command: 'rpm', args: ASK },
  { id: 'tool.zypper', command: 'zypper', args: ASK },
  { id: 'tool.pacman', command: 'pacman', args: ASK },
  { id: 'tool.apk', command: 'apk', args: ASK },
  { id: 'tool.nix', command: 'nix', args: ASK },
  { id: 'tool.brew', command: 'brew', args: ASK },
  { id: 'tool.snap', command: 'snap', args: ASK },
  { id: 'tool.flatpak', command: 'flatpak', args: ASK },
  { id: 'tool.systemd', command: 'systemctl', args: ASK, version: /systemd (\d+)/ },
];

/** Each tool is a collector of its own, so that one that hangs holds up no other. */
export const tools: readonly Collector[] = TOOLS.map((tool) => ({
  id: tool.id,
  level: 'full',
  collect: async (scene) => {
    const path = (await scene.programs()).get(tool.command);
    if (path === undefined || (await isInstaller(scene, path))) throw new Absent('missing');
    const version =
      (await VERSION_FILES[tool.command]?.(scene, path)) ??
      (await packagedVersion(scene, path)) ??
      (tool.args && (await asked(scene, path, tool.args, tool.version)));
    return known([{ id: tool.id, value: version }]);
  },
}));

async function asked(scene: Scene, path: string, args: readonly string[], version = NUMBER): Promise<string> {
  const found = version.exec(await askProgram(scene, path, args))?.[1];
  if (found === undefined) throw new Absent('failed');
  return found;
}

/** Without its developer tools macOS has programs of these names that ask the person to install them. */
async function isInstaller({ platform, files }: Scene, path: string): Promise<boolean> {
  if (platform !== 'darwin' || !/^\/usr\/bin\/(git|python3|pip3|make|gcc|clang)$/.test(path)) return false;
  const there = await Promise.all(['/Library/Developer/CommandLineTools/usr/bin', '/Applications/Xcode.app'].map((folder) => files.exists(folder)));
  return !there.includes(true);
}
