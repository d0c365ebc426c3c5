import type { Signals } from './host.ts';

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The process's signals and its end. A handler is called once; while one listens, the signal does not end the process by itself. */
export function processSignals(process: NodeJS.Process): Signals {
  return {
    pid: process.pid,
    onStop: (handler) => {
      const listeners = STOPPING.map((signal) => [signal, () => handler(signal)] as const);
      for (const [signal, listener] of listeners) process.once(signal, listener);
      return () => {
        for (const [signal, listener] of listeners) process.off(signal, listener);
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
  };
}
