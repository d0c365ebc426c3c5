import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { Collector } from '../../src/collect/collector.ts';
import { memoryHost } from '../support/memory-host.ts';

const quick: Collector = { id: 'quick', level: 'basic', collect: async () => [{ id: 'os.name', value: 'Linux' }] };
const broken: Collector = {
  id: 'broken',
  level: 'basic',
  collect: async () => {
    throw Object.assign(new Error('cannot read /home/anna/secret'), { code: 'EACCES' });
  },
};
const hanging = (stopped: string[]): Collector => ({
  id: 'hanging',
  level: 'basic',
  collect: ({ signal }) =>
    new Promise(() => {
      signal.addEventListener('abort', () => stopped.push('stopped'));
    }),
});

describe('collecting', () => {
  it('keeps what came, and says why the rest did not', async () => {
    const { host, pass } = memoryHost();
    const stopped: string[] = [];
    const work = collect('basic', host, { collectors: [hanging(stopped), broken, quick] });
    await new Promise(setImmediate);
    pass(2000);
    expect(await work).toEqual({
      level: 'basic',
      facts: [{ id: 'os.name', value: 'Linux' }],
      skipped: [
        { id: 'hanging', reason: 'timeout' },
        { id: 'broken', reason: 'failed', detail: 'EACCES' },
      ],
    });
    expect(stopped).toEqual(['stopped']);
  });

  it('stops a program that hangs, and tells the rest', async () => {
    const { host, pass } = memoryHost({ env: { PATH: '/usr/bin' }, files: { '/usr/bin/git': '', '/usr/bin/make': '' } });
    const stopped: string[] = [];
    const work = collect('full', {
      ...host,
      run: (command, _args, { signal }) =>
        new Promise((resolve) => {
          if (command === '/usr/bin/make') return resolve({ kind: 'done', stdout: 'GNU Make 4.3\n', stderr: '', code: 0 });
          signal?.addEventListener('abort', () => stopped.push(command));
        }),
    });
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    pass(2000);
    const { facts, skipped } = await work;
    expect(facts).toContainEqual({ id: 'tool.make', value: '4.3' });
    expect(skipped).toContainEqual({ id: 'tool.git', reason: 'timeout' });
    expect(stopped).toContain('/usr/bin/git');
  });

  it('leaves what comes too late', async () => {
    const { host, pass } = memoryHost();
    let answer: (facts: { id: string; value: string }[]) => void = () => undefined;
    const late: Collector = { id: 'late', level: 'basic', collect: () => new Promise((resolve) => (answer = resolve)) };
    const work = collect('basic', host, { collectors: [late, quick], limits: { each: 500, all: 300 } });
    await new Promise(setImmediate);
    pass(300);
    const evidence = await work;
    answer([{ id: 'os.build', value: 'late' }]);
    await new Promise(setImmediate);
    expect(evidence.facts).toEqual([{ id: 'os.name', value: 'Linux' }]);
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('x');
      },
    ],
    [
      'with something that is no error',
      async () => {
        throw 'x';
      },
    ],
  ])('outlives a collector that throws %s', async (_, fail) => {
    const { facts, skipped } = await collect('basic', memoryHost().host, { collectors: [{ id: 'odd', level: 'basic', collect: fail }, quick] });
    expect([facts.length, skipped]).toEqual([1, [{ id: 'odd', reason: 'failed' }]]);
  });

  it('gathers nothing at none', async () => {
    expect(await collect('none', memoryHost().host)).toEqual({ level: 'none', facts: [], skipped: [] });
  });

  it('tells at basic neither the person’s name, nor the machine’s, nor where the home is', async () => {
    const { host } = memoryHost({
      env: { LANG: 'ru_RU.UTF-8', SHELL: '/home/anna/bin/zsh', TERM_PROGRAM: '/home/anna/apps/term on annas-laptop', PATH: '/usr/bin' },
      files: {
        '/etc/os-release': 'PRETTY_NAME="Debian of anna"\nVERSION_ID="12"\n',
        '/proc/mounts': '/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/anna/My\\040Disk ext4 rw 0 0\n',
        '/sys/class/dmi/id/product_serial': 'SN-123456',
      },
    });
    const text = JSON.stringify(await collect('basic', host));
    expect(text).not.toMatch(/\banna\b|annas-laptop|\/home\/anna|SN-123456/i);
    expect(text).toContain('~/apps/term');
    expect(text).toContain('Debian of');
  });

  it('runs no program at basic', async () => {
    const { host, ran } = memoryHost({ env: { PATH: '/usr/bin' }, files: { '/usr/bin/git': '' } });
    await collect('basic', host);
    expect(ran).toEqual([]);
  });

  it('asks the programs that are there for their versions at full', async () => {
    const { host, ran } = memoryHost({
      env: { PATH: '/usr/bin' },
      files: { '/usr/bin/git': '' },
      commands: {
        '/usr/bin/git': { kind: 'done', stdout: 'git version 2.39.5', stderr: '', code: 0 },
      },
    });
    const { facts } = await collect('full', host);
    expect(facts).toContainEqual({ id: 'tool.git', value: '2.39.5' });
    expect(ran.filter((line) => line.includes('git'))).toEqual(['/usr/bin/git --version']);
  });
});
