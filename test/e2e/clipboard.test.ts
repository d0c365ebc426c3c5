import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyToClipboard } from '../../src/host/clipboard.ts';
import { has } from '../support/has-command.ts';

describe.skipIf(process.platform !== 'linux')('the clipboard without a display (Linux)', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not there, and the reason names what is missing', async () => {
    for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'XDG_SESSION_TYPE']) vi.stubEnv(name, undefined);
    expect(await copyToClipboard('text')).toEqual({ kind: 'unavailable', detail: expect.stringMatching(/^(DISPLAY|xsel)$/) });
  });
});

describe.skipIf(!has('Xvfb') || !has('xsel'))('the clipboard of a desktop (needs Xvfb and xsel)', () => {
  let server: ChildProcess | undefined;
  let display = '';

  beforeAll(async () => {
    // The server chooses a free number and tells it on the third descriptor.
    server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '320x200x8', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const told = server.stdio[3];
    if (!told) throw new Error('Xvfb tells no display');
    const [number] = await once(told, 'data');
    display = `:${String(number).trim()}`;
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => {
    server?.kill();
  });

  it.each([
    ['Russian words and lines', 'Здравствуйте!\n\nЭкспорт — 99 %.\n'],
    ['nothing', ''],
    ['a long text', 'строка №1 '.repeat(20_000)],
  ])('takes %s and holds them for others', async (_what, text) => {
    vi.stubEnv('DISPLAY', display);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    expect(await copyToClipboard(text)).toEqual({ kind: 'copied' });
    // The program that holds the clipboard takes it over in its own time.
    const held = () => execFileSync('xsel', ['--clipboard', '--output'], { encoding: 'utf8', env: { ...process.env, DISPLAY: display } }) === text;
    await expect.poll(held, { timeout: 10_000 }).toBe(true);
  });

  it('is found by the bundled fallback where xsel is not installed', async () => {
    vi.stubEnv('DISPLAY', display);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    const path = process.env['PATH'];
    vi.stubEnv('PATH', '/nowhere');
    expect(await copyToClipboard('by the fallback')).toEqual({ kind: 'copied' });
    expect(execFileSync('xsel', ['--clipboard', '--output'], { encoding: 'utf8', env: { ...process.env, PATH: path, DISPLAY: display } })).toBe(
      'by the fallback',
    );
  });
});
