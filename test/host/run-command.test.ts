import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/host/run-command.ts';

const LONG = 60_000;
/** Runs a Node program of one line, so that these tests need nothing else. */
const node = (program: string, options: Partial<Parameters<typeof runCommand>[2]> = {}) =>
  runCommand(process.execPath, ['-e', program], { timeout: LONG, ...options });

describe('a program', () => {
  it('tells what it wrote and how it ended', async () => {
    expect(await node('process.stdout.write("да"); process.stderr.write("но"); process.exitCode = 3')).toEqual({
      kind: 'done',
      stdout: 'да',
      stderr: 'но',
      code: 3,
    });
  });

  it('may be one of many under one signal, with no warning of Node on the screen', async () => {
    const warned: Error[] = [];
    const hear = (warning: Error) => void warned.push(warning);
    process.on('warning', hear);
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 12 }, () => node('', { signal })));
    process.off('warning', hear);
    expect(warned).toEqual([]);
  });

  it('is given its arguments as they are, no shell between', async () => {
    const args = ['-e', 'process.stdout.write(process.argv[1])', '$HOME; "quoted" `now` *'];
    expect(await runCommand(process.execPath, args, { timeout: LONG })).toMatchObject({ stdout: '$HOME; "quoted" `now` *' });
  });

  it('has our surroundings and what it is given besides, and nothing to read', async () => {
    const program = 'process.stdout.write(process.env.LC_ALL + process.env.EXTRA + require("node:fs").readFileSync(0).length)';
    expect(await node(program, { env: { EXTRA: '+1 ' } })).toMatchObject({ stdout: 'C.UTF-8+1 0' });
  });

  it('is missing where there is none of that name', async () => {
    expect(await runCommand('no-such-program', [], { timeout: LONG })).toEqual({ kind: 'missing' });
    expect(await runCommand('no\0such', [], { timeout: LONG })).toEqual({ kind: 'missing' });
  });

  it('that a signal ended did not end well', async () => {
    expect(await node('process.kill(process.pid, "SIGTERM")')).toMatchObject({ kind: 'done', code: 128 });
  });

  it('is heard up to a mebibyte', async () => {
    const result = await node('process.stdout.write("x".repeat(3_000_000))');
    expect(result.kind === 'done' && result.stdout.length).toBe(1 << 20);
  });
});

describe('a program that does not end', () => {
  const ENDLESS = 'setInterval(() => {}, 1000)';

  it('is killed when its time is over', async () => {
    expect(await node(ENDLESS, { timeout: 50 })).toEqual({ kind: 'timeout' });
  });

  it('is killed when nobody wants it any more', async () => {
    const controller = new AbortController();
    const running = node(ENDLESS, { signal: controller.signal });
    controller.abort();
    expect(await running).toEqual({ kind: 'timeout' });
    expect(await node('', { signal: controller.signal })).toEqual({ kind: 'timeout' });
  });

  it.runIf(process.platform !== 'win32')('takes with it what it started', async () => {
    // The grandchild holds the output open.
    const program = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', '${ENDLESS}'], { stdio: 'inherit' });
      require('node:fs').writeFileSync(process.env.NOTE, String(child.pid));`;
    const folder = await mkdtemp(join(tmpdir(), 'askwell-run-'));
    const controller = new AbortController();
    try {
      const note = join(folder, 'pid');
      const running = node(program, { env: { NOTE: note }, signal: controller.signal });
      await expect.poll(() => readFile(note, 'utf8').catch(() => ''), { timeout: 30_000 }).not.toBe('');
      const pid = Number(await readFile(note, 'utf8'));
      controller.abort();
      expect(await running).toEqual({ kind: 'timeout' });
      await expect.poll(() => isRunning(pid), { timeout: 30_000 }).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Whether a process is at work; one that ended and was not yet collected is not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) [ZX]/.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  } catch {
    return false;
  }
}
