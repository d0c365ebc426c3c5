import { execFileSync } from 'node:child_process';

/** Whether a program is on this machine, for tests that need real ones. */
export function has(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v "${command}"`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
