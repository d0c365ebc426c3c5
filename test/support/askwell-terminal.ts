import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../src/answers/drafts/draft.ts';
import { type Tmux, type TmuxOptions, tmux } from './tmux.ts';

/** The built program. */
export const PROGRAM = fileURLToPath(new URL('../../bin/askwell.js', import.meta.url));

/** A person's own place on the disk: a home, and a folder to work in. */
export interface Household {
  readonly home: string;
  readonly work: string;
  /** What a process of theirs finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Drafts by id. A file that is no whole draft fails. */
  readonly drafts: () => Readonly<Record<string, Draft>>;
  /** The folders of finished requests, absolute. */
  readonly requests: () => readonly string[];
  readonly remove: () => void;
}

export function household(): Household {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-e2e-'));
  const [home, work, data] = [join(folder, 'home'), join(folder, 'work'), join(folder, 'data')];
  for (const path of [home, work]) mkdirSync(path);
  const drafts = join(data, 'askwell', 'drafts');
  const names = (path: string) => {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  };
  return {
    home,
    work,
    env: { HOME: home, XDG_DATA_HOME: data, XDG_CONFIG_HOME: join(folder, 'config'), TZ: 'Europe/Moscow', NO_COLOR: '1', LESSHISTFILE: '-' },
    drafts: () =>
      Object.fromEntries(
        names(drafts)
          .filter((name) => name.endsWith('.json'))
          .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(drafts, name), 'utf8')) as Draft]),
      ),
    requests: () =>
      names(work)
        .filter((name) => name.startsWith('AW-'))
        .map((name) => join(work, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** askwell in a real terminal, and how a person deals with it. */
export interface Person extends Tmux {
  /** Waits until the screen says this, wherever its lines are broken. */
  readonly says: (words: string) => Promise<string>;
  /** Waits for this question to be open. */
  readonly asked: (question: string) => Promise<string>;
  /** Waits for a question, types, and presses Enter; without a text, Enter alone. */
  readonly answer: (question: string, text?: string) => Promise<void>;
  /** Waits for a question whose choices are numbered, and takes the one that begins like this. */
  readonly choose: (question: string, choice: string) => Promise<void>;
}

/** Starts askwell in a terminal of its own. Call `kill` at the end. */
export async function askwellTerminal(
  argv: readonly string[],
  { work, env }: Household,
  { env: more = {}, ...options }: TmuxOptions = {},
): Promise<Person> {
  const screen = await tmux([process.execPath, PROGRAM, ...argv], { columns: 100, rows: 45, cwd: work, ...options, env: { ...env, ...more } });
  const asked: Person['asked'] = (question) => screen.shows(new RegExp(`^\\? ${broken(question)}`, 'm'));
  return {
    ...screen,
    says: (words) => screen.shows(new RegExp(broken(words))),
    asked,
    answer: async (question, text = '') => {
      await asked(question);
      if (text !== '') await screen.type(text);
      await screen.press('Enter');
    },
    choose: async (question, choice) => {
      const shown = await asked(question);
      const [after = ''] = new RegExp(`^\\? ${broken(question)}[\\s\\S]*`, 'm').exec(shown) ?? [];
      const number = new RegExp(`^[› ] +(\\d+)\\. ${broken(choice)}`, 'm').exec(after)?.[1];
      if (number === undefined) throw new Error(`no choice "${choice}" in:\n${shown}`);
      await screen.type(number);
      await screen.press('Enter');
    },
  };
}

/** A pattern for words whose lines may be broken at any blank. */
export function broken(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
