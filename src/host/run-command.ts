import { type ChildProcess, spawn } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import type { Run, RunResult } from './host.ts';

/** No answer that we ask for is longer; the rest is thrown away. In bytes, for each of the two streams. */
const MOST = 1 << 20;

/** What still runs, to be ended when we end. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) kill(child);
});

/**
 * Runs a program: no shell, no standard input, its output as UTF-8. When the time is over or the caller aborts, it is killed together with all that
 * it started (it leads a process group of its own, on Windows it alone), and whatever still holds its output open is not waited for.
 */
export const runCommand: Run = (command, args, { timeout, env, signal }) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve({ kind: 'timeout' });
    const child = start(command, args, env);
    if (child === undefined) return resolve({ kind: 'missing' });
    running.add(child);
    const output = { stdout: gather(child.stdout), stderr: gather(child.stderr) };
    const end = (result: RunResult) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      running.delete(child);
      resolve(result);
    };
    const stop = () => {
      kill(child);
      for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      child.unref();
      end({ kind: 'timeout' });
    };
    const timer = setTimeout(stop, timeout);
    if (signal) {
      // Many programs run beside each other under one signal; Node would warn on the person's screen of a leak that is none.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', stop, { once: true });
    }
    child.on('error', () => end({ kind: 'missing' }));
    child.on('close', (code) => end({ kind: 'done', stdout: output.stdout(), stderr: output.stderr(), code: code ?? 128 }));
  });

/** The system refuses some command lines at once (a null byte, too long) rather than by an event. */
function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> | undefined): ChildProcess | undefined {
  try {
    return spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
  } catch {
    return undefined;
  }
}

function gather(stream: ChildProcess['stdout']): () => string {
  const pieces: Buffer[] = [];
  let size = 0;
  stream?.on('data', (piece: Buffer) => {
    if (size < MOST) pieces.push(piece);
    size += piece.length;
  });
  return () => Buffer.concat(pieces).subarray(0, MOST).toString('utf8');
}

function kill(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
