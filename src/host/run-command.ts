import type { Run } from './host.ts';

/** Runs a program with execa: no shell, no standard input, its output as UTF-8, killed when the time is over. */
export const runCommand: Run = async (command, args, { timeout, env, signal }) => {
  const { execa } = await import('execa');
  const result = await execa(command, args, {
    timeout,
    reject: false,
    stdin: 'ignore',
    killSignal: 'SIGKILL',
    ...(env ? { env } : {}),
    ...(signal ? { cancelSignal: signal } : {}),
  });
  if (result.timedOut || result.isCanceled) return { kind: 'timeout' };
  if (result.exitCode === undefined) return { kind: 'missing' };
  return { kind: 'done', stdout: result.stdout, stderr: result.stderr, code: result.exitCode };
};
