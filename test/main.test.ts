import { describe, expect, it } from 'vitest';
import { main, run } from '../src/main.ts';
import { memoryHost } from './support/memory-host.ts';

describe('the program', () => {
  it.each(['--version', '-V'])('answers %s alone before anything else is loaded', async (flag) => {
    const written: string[] = [];
    const stdout = { on: () => undefined, write: (text: string, done: () => void) => [written.push(text), done()] };
    // A process that has nothing else: whatever more would be touched is not there.
    expect(await main({ argv: ['node', 'askwell', flag], stdout } as unknown as NodeJS.Process)).toBe(0);
    expect(written).toEqual(['0.0.0-test\n']);
  });

  it.each([
    [['--help'], 'Usage: askwell'],
    [['config', '--help'], 'Usage: askwell config'],
    [['--lang', 'ru', '--help'], 'Использование: askwell'],
    [['--lang=ru', '--help'], 'Использование: askwell'],
    [['--help', '--', '--lang', 'ru'], 'Usage: askwell'],
  ])('prints the help that %j asks for', async (argv, start) => {
    const world = memoryHost({ argv });
    expect(await run(world.host)).toBe(0);
    expect(world.out().startsWith(start)).toBe(true);
    expect(world.err()).toBe('');
  });

  it.each<[string, readonly boolean[], readonly string[], boolean]>([
    ['three terminals', [true, true, true], [], true],
    ['standard output in a pipe', [true, false, true], [], false],
    ['standard error in a file', [true, true, false], [], false],
    ['standard input from a file', [false, true, true], [], false],
    ['--no-input', [true, true, true], ['--no-input'], false],
  ])('asks only at three terminals, unless it must not: %s', async (_what, [stdin = false, stdout = false, stderr = false], argv, asks) => {
    const { host } = memoryHost({ argv });
    let asked = false;
    const code = await run({
      ...host,
      stdin: { ...host.stdin, isTerminal: stdin },
      stdout: { ...host.stdout, isTerminal: stdout },
      stderr: { ...host.stderr, isTerminal: stderr },
      prompts: async () => {
        asked = true;
        throw Object.assign(new Error('gone'), { code: 'EPIPE' });
      },
    });
    expect([asked, code]).toEqual([asks, asks ? 0 : 2]);
  });

  it.each([
    [['--color'], true],
    [['--no-color'], false],
    [[], false],
  ])('dresses what it says with %j as the flag has it', async (flags, coloured) => {
    const world = memoryHost({ argv: ['-s', 'It fails', '-a', 'It stops', '--system', 'none', ...flags] });
    expect(await run(world.host)).toBe(0);
    expect(world.err().includes('\u001b[')).toBe(coloured);
  });

  it('tells a mistake of ours as one, with where it happened, and as JSON where that was asked for', async () => {
    const broken = (argv: readonly string[]) => {
      const world = memoryHost({ argv: ['-s', 'It fails', '-a', 'It stops', '--system', 'none', ...argv] });
      const host = {
        ...world.host,
        templates: {
          load: async () => {
            throw new TypeError('x is not a function');
          },
        },
      };
      return { ...world, code: run(host) };
    };
    const spoken = broken([]);
    expect(await spoken.code).toBe(1);
    expect(spoken.err()).toContain('inside askwell');
    expect(spoken.err()).toContain('TypeError: x is not a function');
    const written = broken(['--json']);
    expect(await written.code).toBe(1);
    expect(JSON.parse(written.out())).toMatchObject({ ok: false, error: { kind: 'bug' } });
    expect(written.err()).toBe('');
  });
});
