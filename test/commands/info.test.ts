import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { evidenceSchema } from '../../src/model/evidence.ts';
import { type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const FILES = {
  '/etc/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\n',
  '/proc/meminfo': 'MemAvailable: 8000000 kB\n',
};

async function info(words: readonly string[], options: MemoryHostOptions = {}) {
  const world = memoryHost({ argv: ['info', ...words], files: FILES, ...options });
  const code = await run(world.host);
  return { code, out: world.out(), err: world.err(), clipboard: world.clipboard };
}

describe('askwell info', () => {
  it('prints the facts in aligned lines, and nothing else', async () => {
    const { code, out, err } = await info([]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^System {2,}Debian GNU\/Linux 12 \(bookworm\)\n/);
    const columns = out
      .trimEnd()
      .split('\n')
      .map((line) => /^.*? {2,}(?=\S)/.exec(line)?.[0].length);
    expect(new Set(columns).size).toBe(1);
  });

  it('speaks Russian', async () => {
    const { out } = await info(['--lang', 'ru']);
    expect(out).toMatch(/^Система {2,}Debian GNU\/Linux 12/);
    expect(out).toMatch(/^Доступно памяти {2,}7,6\u00a0ГБ$/m);
    expect(out).not.toMatch(/fact\.|source\./);
  });

  it('gives evidence as JSON', async () => {
    const { out } = await info(['--format', 'json']);
    const evidence = evidenceSchema.parse(JSON.parse(out));
    expect(evidence.level).toBe('basic');
    expect(evidence.facts).toContainEqual({ id: 'memory.free', value: 8_000_000 * 1024, unit: 'memory' });
    expect(evidence.skipped).toContainEqual({ id: 'graphics', reason: 'missing' });
  });

  it('gives a list in Markdown that no value can break out of', async () => {
    const { out } = await info(['--format', 'markdown'], { files: { '/etc/os-release': 'PRETTY_NAME="<b>*Linux* @team #1"\n' } });
    expect(out).toMatch(/^## About this computer\n\n- System: /);
    expect(out).not.toMatch(/(?<!\\)<b>|(?<!\\)\*Linux|(?<!\\)@team/);
  });

  it('tells more at full', async () => {
    const { out: basic } = await info([]);
    const { out: full } = await info(['--level', 'full']);
    expect(full.split('\n').length).toBeGreaterThan(basic.split('\n').length);
  });

  it('says what could not be gathered because something went wrong', async () => {
    const { out } = await info(['--level', 'full'], {
      env: { LANG: 'en_GB.UTF-8', PATH: '/usr/bin' },
      files: { ...FILES, '/usr/bin/git': '' },
      commands: { '/usr/bin/git': { kind: 'timeout' } },
    });
    expect(out).toMatch(/\nNot gathered\n {2}Git: took too long\n$/);
  });

  it('copies what it prints', async () => {
    const { code, out, clipboard } = await info(['--copy']);
    expect(code).toBe(0);
    expect(clipboard).toEqual([out]);
  });

  it('prints all the same where there is no clipboard, and ends with 4', async () => {
    const { code, out, err } = await info(['--copy'], { copied: { kind: 'unavailable', detail: 'no display' } });
    expect(code).toBe(4);
    expect(out).toContain('Debian');
    expect(err).toMatch(/clipboard/i);
  });

  it.each([
    [['--level', 'everything'], /everything/],
    [['--format', 'xml'], /xml/],
    [['--colour'], /--color/],
    [['extra'], /extra/],
  ])('refuses %j and prints no facts', async (words, message) => {
    const { code, out, err } = await info(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
});
