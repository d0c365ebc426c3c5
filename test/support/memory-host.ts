import fs from 'node:fs';
import { createFsFromVolume, Volume } from 'memfs';
import type { StopSignal } from '../../src/errors.ts';
import { gzip } from '../../src/host/gzip.ts';
import type { Copied, Edited, Host, Opened, Prompts, RunResult, Theme } from '../../src/host/host.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { isSlowOn } from '../../src/host/slow-pattern.ts';
import { templateFiles } from '../../src/host/template-files.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { weighZip } from '../../src/host/zip-weight.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { offsetAt } from '../../src/moments/zone.ts';

export interface MemoryHostOptions {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** Files to begin with, absolute path → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** Whether the three standard streams are terminals. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly now?: Date;
  readonly zone?: string;
  readonly home?: string | undefined;
  readonly prompts?: Prompts;
  /** What programs answer: by the whole line (`git --version`), else by the program's name. */
  readonly commands?: Readonly<Record<string, RunResult>>;
  /** What Node tells of the machine, where it is not the usual one. */
  readonly machine?: Partial<Host['machine']>;
  readonly threads?: Partial<Host['threads']>;
  readonly edited?: Edited;
  readonly copied?: Copied;
  readonly opened?: Opened;
  readonly alive?: readonly number[];
  /** When processes started, by id. */
  readonly started?: Readonly<Record<number, string>>;
}

/** A whole host in memory. What happened can be read from the fields beside it. */
export interface MemoryHost {
  readonly host: Host;
  readonly out: () => string;
  readonly err: () => string;
  readonly outBytes: () => Uint8Array;
  /** Every file of the volume, absolute path → UTF-8 text. */
  readonly tree: () => Record<string, string | null>;
  readonly fs: typeof import('node:fs');
  readonly clipboard: string[];
  readonly opened: string[];
  readonly paged: string[];
  readonly ran: string[];
  /** Sends a signal to whoever listens. */
  readonly stop: (signal: StopSignal) => void;
  /** Ends the process, as a terminal that closes does. */
  readonly exit: () => void;
  /** Lets time pass: runs the timers that are due. */
  readonly pass: (milliseconds: number) => void;
}

export const HOME = '/home/anna';
export const CWD = '/home/anna/work';

export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const volume = Volume.fromJSON({});
  const memory = createFsFromVolume(volume) as unknown as typeof import('node:fs');
  memory.mkdirSync(CWD, { recursive: true });
  memory.mkdirSync('/tmp', { recursive: true });
  for (const [path, content] of Object.entries(options.files ?? {})) {
    memory.mkdirSync(path.slice(0, path.lastIndexOf('/')) || '/', { recursive: true });
    memory.writeFileSync(path, content);
  }
  refuseOccupiedTargets(memory);
  const files = nodeFiles(memory);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const clipboard: string[] = [];
  const opened: string[] = [];
  const paged: string[] = [];
  const ran: string[] = [];
  const stopHandlers = new Set<(signal: StopSignal) => void>();
  const exitHandlers = new Set<() => void>();
  const timers = new Map<number, { at: number; action: () => void }>();
  let random = 0;
  let elapsed = 0;
  let timerId = 0;
  const terminal = options.terminal ?? false;
  const now = options.now ?? new Date('2026-11-24T12:00:00+03:00');
  const home = 'home' in options ? options.home : HOME;
  const sink = (pieces: Buffer[]) => ({
    isTerminal: terminal,
    columns: () => options.columns ?? 80,
    write: async (data: string | Uint8Array) => {
      pieces.push(Buffer.from(data as Uint8Array));
    },
  });

  const host: Host = {
    argv: options.argv ?? [],
    env: options.env ?? { LANG: 'en_GB.UTF-8' },
    platform: options.platform ?? 'linux',
    cwd: CWD,
    home,
    folders: { temporary: '/tmp', config: home && `${home}/.config/askwell`, data: home && `${home}/.local/share/askwell` },
    stdin: {
      isTerminal: terminal,
      read: async (limit) => {
        const bytes = Buffer.from((options.stdin ?? '') as Uint8Array);
        if (bytes.length > limit) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        return bytes;
      },
      stream: async function* () {
        yield Buffer.from((options.stdin ?? '') as Uint8Array);
      },
    },
    stdout: sink(stdout),
    stderr: sink(stderr),
    clock: {
      now: () => new Date(now.getTime() + elapsed),
      zone: () => options.zone ?? 'Europe/Moscow',
      offset: (instant) => offsetAt(instant, options.zone ?? 'Europe/Moscow'),
      after: (milliseconds, action) => {
        timerId += 1;
        const id = timerId;
        timers.set(id, { at: elapsed + milliseconds, action });
        return () => timers.delete(id);
      },
    },
    random: (count) =>
      Uint8Array.from({ length: count }, () => {
        random += 1;
        return (random * 37) % 256;
      }),
    files,
    signals: {
      pid: 4242,
      onStop: (handler) => {
        stopHandlers.add(handler);
        return () => stopHandlers.delete(handler);
      },
      onExit: (handler) => {
        exitHandlers.add(handler);
        return () => exitHandlers.delete(handler);
      },
      isAlive: (pid) => pid === 4242 || (options.alive ?? []).includes(pid),
      startOf: (pid) => options.started?.[pid],
    },
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      return options.commands?.[line] ?? options.commands?.[command] ?? { kind: 'missing' };
    },
    machine: {
      arch: 'x86_64',
      release: '6.1.0-18-amd64',
      osVersion: '#1 SMP Debian 6.1.76-1',
      hostName: () => 'annas-laptop',
      userName: () => 'anna',
      cpus: () => Array.from({ length: 8 }, () => ({ model: 'Example CPU 9000', speed: 3200 })),
      memory: () => ({ total: 16_000_000_000, free: 6_000_000_000 }),
      uptime: () => 93_600,
      versions: { node: '20.20.2', v8: '11.3' },
      nodePath: '/usr/bin/node',
      locale: () => 'en-GB',
      staySmall: async () => undefined,
      compileForManyPatterns: async () => undefined,
      graphics: async () => ({ adapters: [], displays: [] }),
      ...options.machine,
    },
    threads: {
      width: () => 1,
      start: () => {
        throw new Error('this host was given no threads');
      },
      ...options.threads,
    },
    zip: { write: writeZip, weigh: weighZip, open: zipReader(files) },
    gzip,
    isSlowOn: async () => isSlowOn,
    // Templates are the package's own files, wherever the rest of the world lies.
    templates: templateFiles(nodeFiles(fs)),
    images: { thumbnail: async () => undefined, open: async () => 'missing' },
    prompts: async (_theme: Theme) => {
      if (!options.prompts) throw new Error('this host was given no prompts');
      return options.prompts;
    },
    editor: async () => options.edited ?? { kind: 'missing' },
    pager: async (text) => {
      paged.push(text);
    },
    open: async (path) => {
      opened.push(path);
      return options.opened ?? { kind: 'opened' };
    },
    clipboard: async (text) => {
      clipboard.push(text);
      return options.copied ?? { kind: 'copied' };
    },
  };

  return {
    host,
    out: () => Buffer.concat(stdout).toString('utf8'),
    err: () => Buffer.concat(stderr).toString('utf8'),
    outBytes: () => Buffer.concat(stdout),
    tree: () => volume.toJSON() as Record<string, string | null>,
    fs: memory,
    clipboard,
    opened,
    paged,
    ran,
    stop: (signal) => {
      for (const handler of [...stopHandlers]) handler(signal);
    },
    exit: () => {
      for (const handler of [...exitHandlers]) handler();
    },
    pass: (milliseconds) => {
      elapsed += milliseconds;
      for (const [id, timer] of [...timers]) {
        if (timer.at > elapsed) continue;
        timers.delete(id);
        timer.action();
      }
    },
  };
}

/** As POSIX has it: `rename` replaces an empty folder and refuses one that is not. memfs replaces both. */
function refuseOccupiedTargets(memory: typeof import('node:fs')): void {
  const rename = memory.promises.rename;
  memory.promises.rename = async (from, to) => {
    const occupied = memory.existsSync(to) && memory.statSync(to).isDirectory() && memory.readdirSync(to).length > 0;
    if (occupied) throw Object.assign(new Error(`ENOTEMPTY: ${String(to)}`), { code: 'ENOTEMPTY' });
    await rename.call(memory.promises, from, to);
  };
}
