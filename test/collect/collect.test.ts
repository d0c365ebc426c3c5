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
