import { readFileSync } from 'node:fs';
import type { StopSignal } from '../errors.ts';
import type { Signals } from './host.ts';
import type { TerminalLease } from './terminal-lease.ts';

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The process's signals and its end. A handler is called once; while one listens, the signal does not end the process by itself. While an editor or
 * a pager has the terminal, its Ctrl-C reaches the whole foreground group and is not meant for us.
 */
export function processSignals(process: NodeJS.Process, lease: TerminalLease): Signals {
  return {
    pid: process.pid,
    onStop: (handler) => {
      const listen = (signal: StopSignal) => {
        if (signal === 'SIGINT' && lease.isLent()) return;
        process.off(signal, listen);
        handler(signal);
      };
      for (const signal of STOPPING) process.on(signal, listen);
      return () => {
        for (const signal of STOPPING) process.off(signal, listen);
      };
    },
    onExit: (handler) => {
      process.on('exit', handler);
      return () => process.off('exit', handler);
    },
    isAlive: (pid) => {
      try {
        return process.kill(pid, 0);
      } catch (error) {
        // EPERM: it runs, and belongs to somebody else.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
      }
    },
    startOf,
  };
}

/** Clock ticks since the machine started, from Linux's `/proc/PID/stat` (proc(5), field 22). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold blanks and brackets itself.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that has ended and was not collected by its parent writes no more.
    return state === 'Z' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}
