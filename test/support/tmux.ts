import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { has } from './has-command.ts';

const run = promisify(execFile);

/** Whether tmux is there to be a real terminal. */
export const hasTmux = has('tmux');

export interface TmuxOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A program in a real terminal of its own. */
export interface Tmux {
  /** Types text, each character as a key. */
  readonly type: (text: string) => Promise<void>;
  /** Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `C-c`, `M-b`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Pastes as a terminal does, with bracketed-paste marks where the program asked for them. */
  readonly paste: (text: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** What stands on the screen, each row without its trailing blanks. `history` takes in what scrolled away. */
  readonly screen: (options?: { readonly history?: boolean; readonly colours?: boolean }) => Promise<string>;
  /** Waits until the screen shows the text or matches the pattern, and gives it back; fails with the screen after ten seconds. */
  readonly shows: (what: string | RegExp, options?: { readonly history?: boolean }) => Promise<string>;
  /** Where the cursor stands (from 0), and whether it is shown. */
  readonly cursor: () => Promise<{ readonly column: number; readonly row: number; readonly shown: boolean }>;
  /** The code that the program ended with; waits for its end. */
  readonly exitCode: () => Promise<number>;
  /** Closes the terminal as a window that is shut. */
  readonly kill: () => Promise<void>;
}

const DEADLINE = 10_000;
const POLL = 25;

/** Starts a command (program and arguments, no shell) in its own tmux server. The screen stays when the program ends. Call `kill` at the end. */
export async function tmux(command: readonly string[], { columns = 80, rows = 24, env = {}, cwd }: TmuxOptions = {}): Promise<Tmux> {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-tmux-'));
  const { TMUX: _outer, ...outer } = process.env;
  const ask = async (...args: readonly string[]) => {
    const { stdout } = await run('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args], {
      env: { ...outer, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', SHELL: '/bin/sh' },
    });
    return stdout;
  };
  // The variables go through `env`: the server's own environment would be handed on as tmux sees fit. The shell around the command outlives a
  // Ctrl-C and keeps the screen as it was at the end, where tmux would write into it.
  const variables = Object.entries({ LC_ALL: 'C.UTF-8', ...env }).map(([name, value]) => `${name}=${value}`);
  const line = ['env', ...variables, ...command].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const code = join(folder, 'code');
  const shell = `trap : INT; ${line}; echo $? > '${code}.new'; mv '${code}.new' '${code}'; exec cat > /dev/null`;
  await ask('new-session', '-d', '-x', String(columns), '-y', String(rows), ...(cwd ? ['-c', cwd] : []), shell);

  const screen: Tmux['screen'] = async ({ history = false, colours = false } = {}) =>
    ask('capture-pane', '-p', ...(history ? ['-S', '-'] : []), ...(colours ? ['-e'] : []));
  const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
    const end = Date.now() + DEADLINE;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; the screen shows:\n${await screen({ history: true })}`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  };
  return {
    type: async (text) => void (await ask('send-keys', '-l', text)),
    press: async (...keys) => void (await ask('send-keys', ...keys)),
    paste: async (text) => {
      await ask('set-buffer', text);
      await ask('paste-buffer', '-p', '-r');
    },
    resize: async (width, height) => void (await ask('resize-window', '-x', String(width), '-y', String(height))),
    screen,
    shows: (what, options) =>
      until(String(what), async () => {
        const now = await screen(options);
        return (typeof what === 'string' ? now.includes(what) : what.test(now)) ? now : undefined;
      }),
    cursor: async () => {
      const [column, row, shown] = (await ask('display-message', '-p', '#{cursor_x} #{cursor_y} #{cursor_flag}')).trim().split(' ');
      return { column: Number(column), row: Number(row), shown: shown === '1' };
    },
    exitCode: () =>
      until('the end of the program', async () => {
        const written = await readFile(code, 'utf8').catch(() => undefined);
        return written === undefined ? undefined : Number(written);
      }),
    kill: async () => {
      await ask('kill-server').catch(() => undefined);
      // The shell, told to go, may still write the exit code while the folder is being taken away.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}
