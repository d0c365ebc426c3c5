import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/attach/gather/gather.ts';
import { measure } from '../../../src/attach/gather/measure.ts';
import type { FileKind, Files } from '../../../src/host/host.ts';
import { CWD, HOME, memoryHost } from '../../support/memory-host.ts';

const paths = (...given: string[]) => given.map((path) => ({ path }));
const names = (found: Awaited<ReturnType<typeof gather>>) => found.sources.map(({ name }) => name);

async function contentOf(source: { content: () => AsyncIterable<Uint8Array> } | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  if (source) for await (const piece of source.content()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** The files of a host on which one path is something else, or refuses. */
function withOdd(files: Files, path: string, odd: FileKind | { readonly code: string; readonly on: keyof Files }): Files {
  if (typeof odd === 'string') {
    const look: Files['look'] = async (at) =>
      at === path ? { kind: odd, size: 0, mode: 0o600, modified: new Date(0), identity: 'x' } : files.look(at);
    return { ...files, look, follow: look };
  }
  const refuse = (at: string) => {
    throw Object.assign(new Error(odd.code), { code: odd.code, path: at });
  };
  return {
    ...files,
    [odd.on]: (at: string, ...rest: unknown[]) => (at === path ? refuse(at) : (files[odd.on] as (...all: unknown[]) => unknown)(at, ...rest)),
  };
}

describe('gathering', () => {
  it('takes files by relative, absolute and home paths, each under its own name', async () => {
    const { host } = memoryHost({ files: { [`${CWD}/logs/app.log`]: 'line\n', '/var/x.txt': 'x', [`${HOME}/shot.png`]: '\u0089PNG' } });
    const found = await gather(paths('logs/app.log', '/var/x.txt', '~/shot.png'), host);
    expect(found.problems).toEqual([]);
    expect(found.sources.map(({ path, name, size }) => [path, name, size])).toEqual([
      [`${CWD}/logs/app.log`, 'app.log', 5],
      [`${HOME}/shot.png`, 'shot.png', 5],
      ['/var/x.txt', 'x.txt', 1],
    ]);
    expect(await contentOf(found.sources[0])).toBe('line\n');
    expect(measure(found.sources)).toEqual({ files: 3, bytes: 11 });
  });

  it('walks folders, hidden files included, and names what is in them by the folder', async () => {
    const files = { [`${CWD}/logs/b/two.log`]: '2', [`${CWD}/logs/a.log`]: '1', [`${CWD}/logs/.hidden`]: '3' };
    const { host } = memoryHost({ files });
    expect(names(await gather(paths('logs/'), host))).toEqual(['logs/.hidden', 'logs/a.log', 'logs/b/two.log']);
    expect(names(await gather(paths('.'), host))).toEqual(['work/logs/.hidden', 'work/logs/a.log', 'work/logs/b/two.log']);
  });

  it('matches globs, and takes a file that has the very name first', async () => {
    const files = { [`${CWD}/logs/a.log`]: '1', [`${CWD}/logs/deep/b.log`]: '2', [`${CWD}/x[1].log`]: '3', [`${CWD}/x1.log`]: '4' };
    const { host } = memoryHost({ files });
    expect(names(await gather(paths('logs/*.log'), host))).toEqual(['a.log']);
    expect(names(await gather(paths('logs/**/*.log'), host))).toEqual(['a.log', 'deep/b.log']);
    expect(names(await gather(paths('~/work/**/b.log'), host))).toEqual(['logs/deep/b.log']);
    expect(names(await gather(paths('/home/anna/work/x?.log'), host))).toEqual(['x1.log']);
    expect(names(await gather(paths('logs/{a,deep/b}.log'), host))).toEqual(['a.log', 'deep/b.log']);
    expect((await gather(paths('x[1].log'), host)).sources.map(({ path }) => path)).toEqual([`${CWD}/x[1].log`]);
  });

  it('looks for a glob in a folder whose own name has brackets', async () => {
    const { host } = memoryHost({ files: { [`${CWD}/[old]/a.log`]: '1' } });
    expect(names(await gather(paths('[old]/*.log'), host))).toEqual(['a.log']);
  });

  it('parts a pattern at backslashes on Windows alone', async () => {
    const files = { [`${CWD}/logs/a.log`]: '1' };
    expect(names(await gather(paths('logs\\*.log'), memoryHost({ files, platform: 'win32' }).host))).toEqual(['a.log']);
    expect((await gather(paths('logs\\*.log'), memoryHost({ files }).host)).problems).toMatchObject([{ message: 'attach.no-match' }]);
  });

  it('takes a file once that is given twice, through a link, or in a folder that is given too, and keeps its note', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/logs/app.log`]: '1' } });
    fs.symlinkSync(`${CWD}/logs/app.log`, `${CWD}/link.log`);
    fs.symlinkSync(`${CWD}/logs`, `${CWD}/again`);
    const found = await gather([{ path: 'logs/app.log' }, { path: './logs/app.log', note: 'of today' }, ...paths('link.log', 'logs', 'again')], host);
    expect(found.sources.map(({ name, note }) => [name, note])).toEqual([['app.log', 'of today']]);
    expect(found.problems).toEqual([]);
  });

  it('follows links to files and folders, under the name of the link', async () => {
    const { host, fs } = memoryHost({ files: { '/data/real/x.log': '1', [`${CWD}/in/y.log`]: '2' } });
    fs.symlinkSync('/data/real', `${CWD}/in/linked`);
    fs.symlinkSync('/data/real/x.log', `${CWD}/current.log`);
    expect(names(await gather(paths('in'), host))).toEqual(['in/linked/x.log', 'in/y.log']);
    expect(names(await gather(paths('current.log'), host))).toEqual(['current.log']);
  });

  it('does not go round in a folder that leads back into itself', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/a/b/x.log`]: '1' } });
    fs.symlinkSync(`${CWD}/a`, `${CWD}/a/b/up`);
    const found = await gather(paths('a'), host);
    expect(names(found)).toEqual(['a/b/x.log']);
    expect(found.warnings).toEqual([{ message: 'attach.skipped-loop', values: { path: 'a/b/up', code: '' } }]);
  });

  it.each([
    ['fifo', 'attach.fifo', 'attach.skipped-fifo'],
    ['socket', 'attach.socket', 'attach.skipped-socket'],
    ['device', 'attach.device', 'attach.skipped-device'],
  ] as const)('refuses a %s by name, and leaves out one that a folder holds', async (kind, given, inside) => {
    const { host } = memoryHost({ files: { [`${CWD}/in/odd`]: '', [`${CWD}/in/x.log`]: '1' } });
    const odd = { ...host, files: withOdd(host.files, `${CWD}/in/odd`, kind) };
    expect(await gather(paths('in/odd'), odd)).toMatchObject({ sources: [], problems: [{ message: given, values: { path: 'in/odd' } }] });
    const found = await gather(paths('in'), odd);
    expect([names(found), found.problems, found.warnings]).toEqual([['in/x.log'], [], [{ message: inside, values: { path: 'in/odd', code: '' } }]]);
  });

  it.each([
    [{ code: 'EACCES', on: 'stream' }, 'attach.unreadable', 'attach.skipped-unreadable'],
    [{ code: 'EPERM', on: 'look' }, 'attach.unreadable', 'attach.skipped-unreadable'],
    [{ code: 'ELOOP', on: 'look' }, 'attach.loop', 'attach.skipped-loop'],
    [{ code: 'EIO', on: 'stream' }, 'attach.failed', 'attach.skipped-failed'],
    [{ code: 'ENOENT', on: 'look' }, 'attach.missing', 'attach.skipped-missing'],
  ] as const)('says of %j what it means', async (odd, given, inside) => {
    const { host } = memoryHost({ files: { [`${CWD}/in/bad.log`]: 'x', [`${CWD}/in/x.log`]: '1' } });
    const bad = { ...host, files: withOdd(host.files, `${CWD}/in/bad.log`, odd) };
    const values = { path: 'in/bad.log', code: odd.code };
    expect((await gather(paths('in/bad.log'), bad)).problems).toEqual([{ message: given, values }]);
    const found = await gather(paths('in'), bad);
    expect([names(found), found.problems, found.warnings]).toEqual([['in/x.log'], [], [{ message: inside, values }]]);
  });

  it('says of a folder that cannot be listed', async () => {
    const { host } = memoryHost({ files: { [`${CWD}/in/sub/x.log`]: '1', [`${CWD}/in/y.log`]: '1' } });
    const bad = { ...host, files: withOdd(host.files, `${CWD}/in/sub`, { code: 'EACCES', on: 'list' }) };
    expect((await gather(paths('in/sub'), bad)).problems).toMatchObject([{ message: 'attach.unreadable', values: { path: 'in/sub' } }]);
    expect(await gather(paths('in'), bad)).toMatchObject({ problems: [], warnings: [{ message: 'attach.skipped-unreadable' }] });
  });

  it('says of a link to nothing', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/in/x.log`]: '1' } });
    fs.symlinkSync('/gone', `${CWD}/in/link`);
    expect((await gather(paths('in/link'), host)).problems).toMatchObject([{ message: 'attach.broken-link' }]);
    expect((await gather(paths('in'), host)).warnings).toMatchObject([{ message: 'attach.skipped-broken-link' }]);
  });

  it('lists everything that is wrong at once, with names that act on no terminal', async () => {
    const { host } = memoryHost({ home: undefined });
    const found = await gather(paths('a.log', 'b\u001b[2J\n\u202e.log', 'c/*.log', '~/d.log', '\udce6\udcf3'), host);
    expect(found.problems.map(({ message, values }) => [message, values?.['path']])).toEqual([
      ['attach.missing', 'a.log'],
      ['attach.missing', 'b␛[2J␊‹U+202E›.log'],
      ['attach.no-match', 'c/*.log'],
      ['attach.missing', '~/d.log'],
      ['attach.missing', '‹E6›‹F3›'],
    ]);
  });

  it('does not take a blank for the whole folder', async () => {
    const { host } = memoryHost({ files: { [`${CWD}/a.log`]: '1' } });
    expect(await gather(paths('', ' '), host)).toMatchObject({
      sources: [],
      problems: [{ message: 'attach.missing' }, { message: 'attach.missing' }],
    });
  });

  it('throws at nothing that is given as a path', async () => {
    const { host } = memoryHost({ files: { [`${CWD}/a.log`]: '1' } });
    const path = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('*', '?', '[', ']', '{', '}', '!(', ')', '/', '..', 'a', '~', '\\', '\0') }),
    );
    await fc.assert(
      fc.asyncProperty(path, async (text) => {
        const { sources, problems, warnings } = await gather(paths(text), host);
        expect(sources.length + problems.length + warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps an empty file, with a word; says of an empty folder', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/empty.log`]: '' } });
    fs.mkdirSync(`${CWD}/nothing`);
    const found = await gather(paths('empty.log', 'nothing'), host);
    expect(names(found)).toEqual(['empty.log']);
    expect(await contentOf(found.sources[0])).toBe('');
    expect(found.warnings.map(({ message }) => message)).toEqual(['attach.empty-folder', 'attach.empty']);
  });

  it('names the files that mail systems refuse', async () => {
    const files = {
      [`${CWD}/run.EXE`]: 'x',
      [`${CWD}/tool`]: '\u007fELF',
      [`${CWD}/locked.zip`]: Buffer.from('PK\x03\x04\x14\0\x01\0', 'latin1'),
      [`${CWD}/a.log`]: '1',
    };
    const { host } = memoryHost({ files });
    expect((await gather(paths('*'), host)).warnings).toEqual([
      { message: 'attach.refused-password', values: { name: 'locked.zip' } },
      { message: 'attach.refused-type', values: { name: 'run.EXE', extension: 'EXE' } },
      { message: 'attach.refused-program', values: { name: 'tool' } },
    ]);
  });

  it('gives the same sources in the same order however they are given', async () => {
    const files = { [`${CWD}/a/app.log`]: '1', [`${CWD}/b/app.log`]: '2', [`${CWD}/B.log`]: '3' };
    const { host } = memoryHost({ files });
    const one = await gather(paths('a/app.log', 'b/app.log', 'B.log'), host);
    const other = await gather(paths('B.log', 'b/app.log', 'a/app.log'), host);
    expect(one.sources.map(({ name, path }) => [name, path])).toEqual(other.sources.map(({ name, path }) => [name, path]));
    expect(names(one)).toEqual(['B.log', 'app (2).log', 'app.log']);
  });

  it('knows what became of a file since', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/a.log`]: 'line' } });
    const [source] = (await gather(paths('a.log'), host)).sources;
    expect(await source?.state()).toBe('same');
    fs.appendFileSync(`${CWD}/a.log`, 'more');
    expect(await source?.state()).toBe('grew');
    expect(await contentOf(source)).toBe('line');
    fs.writeFileSync(`${CWD}/a.log`, 'li');
    expect(await source?.state()).toBe('shrunk');
    fs.writeFileSync(`${CWD}/a.log`, 'LINE');
    fs.utimesSync(`${CWD}/a.log`, 1, 1);
    expect(await source?.state()).toBe('changed');
    fs.renameSync(`${CWD}/a.log`, `${CWD}/a.log.1`);
    expect(await source?.state()).toBe('missing');
    fs.writeFileSync(`${CWD}/a.log`, 'line');
    expect(await source?.state()).toBe('replaced');
    const blind = { ...host, files: withOdd(host.files, `${CWD}/a.log`, { code: 'EIO', on: 'follow' }) };
    const [unseen] = (await gather(paths('a.log'), blind)).sources;
    expect(await unseen?.state()).toBe('same');
  });
});
