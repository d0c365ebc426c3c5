import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

async function info(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({
    files: { '/etc/os-release': 'ID=debian\nNAME="Debian *GNU*"\nPRETTY_NAME="Debian 12"\n' },
    ...options,
    argv: ['info', ...argv],
  });
  const code = await run(world.host);
  return { ...world, code };
}

describe('askwell info', () => {
  it('tells the machine in aligned lines, and writes nothing anywhere', async () => {
    const { code, out, err, tree } = await info([]);
    expect(code).toBe(0);
    const [first = '', second = ''] = out().split('\n');
    expect(first.search(/(?<=\S {2,})\S/)).toBe(second.search(/(?<=\S {2,})\S/));
    expect(err()).toBe('');
    expect(Object.keys(tree()).filter((path) => path.startsWith('/home') && tree()[path] !== null)).toEqual([]);
  });

  it('tells it as a Markdown list under a heading', async () => {
    const { out } = await info(['--format', 'markdown']);
    expect(out()).toMatch(/^## About this computer\n\n(?:- .+: .+\n)+$/);
  });

  it('tells it as JSON, more of it with --level full', async () => {
    const facts = async (...argv: string[]) => JSON.parse((await info(['--format', 'json', ...argv])).out());
    const [basic, full] = [await facts(), await facts('--level', 'full')];
    expect([basic.level, full.level]).toEqual(['basic', 'full']);
    expect(full.facts.length).toBeGreaterThan(basic.facts.length);
  });

  it('names what could not be found out, but not what this machine simply has not', async () => {
    const { host, out } = memoryHost({ argv: ['info'] });
    const slow = { ...host, machine: { ...host.machine, versions: undefined as never } };
    expect(await run(slow)).toBe(0);
    const missing = out().split('\n\n')[1] ?? '';
    expect(missing).toContain('Node');
    expect(missing).not.toContain('battery');
  });

  it('copies what it prints with --copy, and ends with 4 where there is no clipboard', async () => {
    const good = await info(['--copy']);
    expect([good.code, good.clipboard]).toEqual([0, [good.out()]]);
    const bad = await info(['--copy'], { copied: { kind: 'unavailable', detail: 'DISPLAY' } });
    expect([bad.code, bad.err()]).toEqual([4, expect.stringContaining('DISPLAY')]);
    expect(bad.out()).not.toBe('');
  });

  it('refuses a level, a format, a flag and a file that it does not know, all at once', async () => {
    const { code, out, err } = await info(['a.log', '--level', 'all', '--format', 'xml', '--cpoy']);
    expect([code, out()]).toEqual([2, '']);
    for (const word of ['all', 'xml', '--copy', 'a.log']) expect(err()).toContain(word);
  });
});
