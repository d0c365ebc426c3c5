import { join } from 'node:path';
import { Absent, type CollectHost, type Collector, known } from './collector.ts';

/** A program whose version support may ask for: its name, how it is asked, and where in the answer the version stands. */
interface Tool {
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly version: RegExp;
}

const NUMBER = /(\d+\.\d+[\w.+~-]*)/;

/** Runtimes, compilers, package managers and browsers. */
const TOOLS: readonly Tool[] = [
  { id: 'tool.python', command: 'python3', args: ['--version'], version: NUMBER },
  { id: 'tool.java', command: 'java', args: ['-version'], version: /version "([^"]+)"/ },
  { id: 'tool.git', command: 'git', args: ['--version'], version: NUMBER },
  { id: 'tool.docker', command: 'docker', args: ['--version'], version: NUMBER },
  { id: 'tool.podman', command: 'podman', args: ['--version'], version: NUMBER },
  { id: 'tool.ruby', command: 'ruby', args: ['--version'], version: NUMBER },
  { id: 'tool.php', command: 'php', args: ['--version'], version: NUMBER },
  { id: 'tool.perl', command: 'perl', args: ['-e', 'print $^V'], version: /v?(\d+[\d.]+)/ },
  { id: 'tool.go', command: 'go', args: ['version'], version: /go(\d[\w.]*)/ },
  { id: 'tool.rust', command: 'rustc', args: ['--version'], version: NUMBER },
  { id: 'tool.cargo', command: 'cargo', args: ['--version'], version: NUMBER },
  { id: 'tool.dotnet', command: 'dotnet', args: ['--version'], version: NUMBER },
  { id: 'tool.gcc', command: 'gcc', args: ['-dumpfullversion'], version: NUMBER },
  { id: 'tool.clang', command: 'clang', args: ['--version'], version: NUMBER },
  { id: 'tool.make', command: 'make', args: ['--version'], version: NUMBER },
  { id: 'tool.cmake', command: 'cmake', args: ['--version'], version: NUMBER },
  { id: 'tool.yarn', command: 'yarn', args: ['--version'], version: NUMBER },
  { id: 'tool.pnpm', command: 'pnpm', args: ['--version'], version: NUMBER },
  { id: 'tool.bun', command: 'bun', args: ['--version'], version: NUMBER },
  { id: 'tool.deno', command: 'deno', args: ['--version'], version: NUMBER },
  { id: 'tool.pip', command: 'pip3', args: ['--version'], version: NUMBER },
  { id: 'tool.apt', command: 'apt-get', args: ['--version'], version: NUMBER },
  { id: 'tool.dnf', command: 'dnf', args: ['--version'], version: NUMBER },
  { id: 'tool.pacman', command: 'pacman', args: ['--version'], version: NUMBER },
  { id: 'tool.apk', command: 'apk', args: ['--version'], version: NUMBER },
  { id: 'tool.brew', command: 'brew', args: ['--version'], version: NUMBER },
  { id: 'tool.snap', command: 'snap', args: ['--version'], version: NUMBER },
  { id: 'tool.flatpak', command: 'flatpak', args: ['--version'], version: NUMBER },
  { id: 'tool.firefox', command: 'firefox', args: ['--version'], version: NUMBER },
  { id: 'tool.chromium', command: 'chromium', args: ['--version'], version: NUMBER },
  { id: 'tool.chrome', command: 'google-chrome', args: ['--version'], version: NUMBER },
  { id: 'tool.systemd', command: 'systemctl', args: ['--version'], version: /systemd (\d+)/ },
];

/** Each tool is a collector of its own, so that one that hangs holds up no other. */
export const tools: readonly Collector[] = TOOLS.map((tool) => ({
  id: tool.id,
  level: 'full',
  collect: async (host, signal) => {
    // A look along PATH is cheaper than a process that fails to start.
    if (!(await onPath(tool.command, host))) throw new Absent('missing');
    const result = await host.run(tool.command, tool.args, { timeout: 2000, signal, env: { LC_ALL: 'C' } });
    if (result.kind !== 'done') throw new Absent(result.kind);
    const version = tool.version.exec(`${result.stdout}\n${result.stderr}`)?.[1];
    if (result.code !== 0 || version === undefined) throw new Absent('failed');
    return known([{ id: tool.id, value: version }]);
  },
}));

async function onPath(command: string, { env, platform, files }: CollectHost): Promise<boolean> {
  const windows = platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter(Boolean);
  const names = windows ? ['.exe', '.cmd', '.bat'].map((ending) => `${command}${ending}`) : [command];
  const found = await Promise.all(folders.flatMap((folder) => names.map((name) => files.exists(join(folder, name)))));
  return found.includes(true);
}
