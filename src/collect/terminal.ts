import { basename } from 'node:path';
import { tryProgram } from './ask-program.ts';
import { type Collector, known, type Scene } from './collector.ts';
import { packagedVersion } from './debian-package.ts';

/** Shell and terminal, by what the environment says of them; the shell's version at `full`. */
export const terminal: Collector = {
  id: 'terminal',
  level: 'basic',
  collect: async (scene) => {
    const { env, stdout, stderr } = scene;
    const screen = stdout.isTerminal ? stdout : stderr;
    return known([
      { id: 'terminal.shell', value: await shell(scene) },
      { id: 'terminal.program', value: program(env) },
      { id: 'terminal.kind', value: env['TERM'] },
      { id: 'terminal.colors', value: env['COLORTERM'] },
      { id: 'terminal.inside', value: WITHIN.filter(([variable]) => env[variable]).map(([, name]) => name) },
      { id: 'terminal.columns', value: screen.isTerminal ? screen.columns() : undefined, unit: 'count' },
    ]);
  },
};

type Env = Scene['env'];

/** Shells that tell their version when asked; others might do anything. */
const ASKABLE = /^(bash|zsh|fish)$/;

async function shell(scene: Scene): Promise<string | undefined> {
  const { env, platform, level } = scene;
  const path = env['SHELL'];
  if (path === undefined && platform === 'win32') return windowsShell(env);
  if (path === undefined) return undefined;
  const name = basename(path.replaceAll('\\', '/')).replace(/\.exe$/i, '');
  if (level === 'basic' || !ASKABLE.test(name)) return name;
  const version = (await packagedVersion(scene, path)) ?? /\d+\.\d+[\w.]*/.exec((await tryProgram(scene, path, ['--version'])) ?? '')?.[0];
  return [name, version].filter(Boolean).join(' ');
}

/** Windows names no shell: PowerShell leaves its module path, the command prompt its prompt. */
function windowsShell(env: Env): string | undefined {
  if (env['POWERSHELL_DISTRIBUTION_CHANNEL'] || !env['PROMPT']) return env['PSModulePath'] ? 'PowerShell' : undefined;
  return basename((env['ComSpec'] ?? 'cmd').replaceAll('\\', '/')).replace(/\.exe$/i, '');
}

/** Terminals that name themselves by a variable of their own alone. */
const TERMINALS: readonly (readonly [variable: string, name: string])[] = [
  ['WT_SESSION', 'Windows Terminal'],
  ['KONSOLE_VERSION', 'Konsole'],
  ['KITTY_WINDOW_ID', 'kitty'],
  ['ALACRITTY_WINDOW_ID', 'Alacritty'],
  ['GNOME_TERMINAL_SCREEN', 'GNOME Terminal'],
  ['TILIX_ID', 'Tilix'],
  ['ConEmuBuild', 'ConEmu'],
  ['VTE_VERSION', 'VTE'],
];

function program(env: Env): string | undefined {
  const name = env['TERM_PROGRAM'] || TERMINALS.find(([variable]) => env[variable])?.[1] || env['TERMINAL_EMULATOR'];
  return [name, env['TERM_PROGRAM_VERSION']].filter(Boolean).join(' ');
}

/** What the terminal itself runs in. */
const WITHIN: readonly (readonly [variable: string, name: string])[] = [
  ['TMUX', 'tmux'],
  ['STY', 'screen'],
  ['ZELLIJ', 'Zellij'],
  ['SSH_CONNECTION', 'SSH'],
];
