import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files.ts';
import { CWD, memoryHost } from '../support/memory-host.ts';

describe('the file port', () => {
  it('lists names in code-unit order and keeps names that are not UTF-8 readable', async () => {
    const { host, fs } = memoryHost({ files: { [`${CWD}/b`]: '', [`${CWD}/a`]: '', [`${CWD}/B`]: '' } });
    expect(await host.files.list(CWD)).toEqual(['B', 'a', 'b']);
    const stub = nodeFiles({
      ...fs,
      promises: { ...fs.promises, readdir: async () => [Buffer.from([0xe6, 0x61])] },
    } as unknown as typeof fs);
    expect(await stub.list('/x')).toEqual(['\udce6a']);
  });

  it('matches globs as a shell does: hidden files only where the pattern says so', async () => {
    const files = { [`${CWD}/a.log`]: '', [`${CWD}/.env`]: '', [`${CWD}/sub/b.log`]: '' };
    const { host } = memoryHost({ files });
    expect(await host.files.glob('*', CWD)).toEqual([`${CWD}/a.log`]);
    expect(await host.files.glob('.*', CWD)).toEqual([`${CWD}/.env`]);
    expect(await host.files.glob('**/*.log', CWD)).toEqual([`${CWD}/a.log`, `${CWD}/sub/b.log`]);
  });

  it('streams a range, end exclusive', async () => {
    const { host } = memoryHost({ files: { '/a': '0123456789' } });
    const out: Uint8Array[] = [];
    for await (const piece of host.files.stream('/a', { start: 2, end: 5 })) out.push(piece);
    expect(Buffer.concat(out).toString()).toBe('234');
  });

  it('reads in pieces that follow each other without a gap, to the end of the range or of the file', async () => {
    const text = Array.from({ length: 90_000 }, (_, at) => `${at}\n`).join('');
    const { host } = memoryHost({ files: { '/a': text } });
    const all = async (start: number, end: number) => {
      const out: Uint8Array[] = [];
      for await (const piece of host.files.pieces('/a', { start, end })) out.push(Buffer.from(piece));
      return Buffer.concat(out).toString();
    };
    expect(await all(0, text.length)).toBe(text);
    expect(await all(5, text.length - 7)).toBe(text.slice(5, -7));
    expect(await all(0, text.length + 999)).toBe(text);
    expect(await all(3, 3)).toBe('');
    await expect(host.files.pieces('/none', { start: 0, end: 9 })[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('replaces a file as a whole and leaves nothing beside it', async () => {
    const { host, tree } = memoryHost({ files: { '/a/x': 'old' } });
    await host.files.replace('/a/x', 'new', 0o600);
    host.files.replaceNow('/a/y', 'now', 0o600);
    expect(tree()).toMatchObject({ '/a/x': 'new', '/a/y': 'now' });
    expect(await host.files.list('/a')).toEqual(['x', 'y']);
  });

  it('removes what was half written when replacing fails', async () => {
    const { host, fs } = memoryHost({ files: { '/a/x': 'old' } });
    const refused = Object.assign(new Error('refused'), { code: 'EPERM' });
    const rename = () => Promise.reject(refused);
    const renameSync = () => {
      throw refused;
    };
    const port = nodeFiles({ ...fs, renameSync, promises: { ...fs.promises, rename } } as unknown as typeof fs);
    await expect(port.replace('/a/x', 'new', 0o600)).rejects.toMatchObject({ code: 'EPERM' });
    expect(() => port.replaceNow('/a/x', 'new', 0o600)).toThrow('refused');
    expect(await host.files.list('/a')).toEqual(['x']);
    expect(await host.files.readText('/a/x')).toBe('old');
    await expect(host.files.replace('relative', '', 0o600)).rejects.toThrow('not an absolute path');
  });

  it('creates a file that must not exist, and names it in the errors of its writes', async () => {
    const { host, fs } = memoryHost({ files: { '/a/x': '' } });
    await expect(host.files.create('/a/x', 0o600)).rejects.toMatchObject({ code: 'EEXIST' });
    const sink = await host.files.create('/a/y', 0o600);
    await sink.write(Buffer.from('one'));
    await sink.finish();
    expect(fs.readFileSync('/a/y', 'utf8')).toBe('one');
    expect((await host.files.follow('/a/y')).mode).toBe(0o600);
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const handle = { writeFile: () => Promise.reject(full), sync: () => Promise.reject(full), close: () => Promise.reject(full) };
    const failing = nodeFiles({ ...fs, promises: { ...fs.promises, open: async () => handle, rm: async () => undefined } } as unknown as typeof fs);
    const broken = await failing.create('/disk/zip', 0o600);
    await expect(broken.write(Buffer.from('x'))).rejects.toMatchObject({ code: 'ENOSPC', path: '/disk/zip' });
    await expect(broken.finish()).rejects.toMatchObject({ path: '/disk/zip' });
    await broken.abandon();
  });

  it('abandons a file without a trace', async () => {
    const { host } = memoryHost({ files: { '/a/x': '' } });
    const sink = await host.files.create('/a/y', 0o600);
    await sink.write(Buffer.from('half'));
    await sink.abandon();
    expect(await host.files.list('/a')).toEqual(['x']);
  });

  it('tells links from what they lead to', async () => {
    const { host, fs } = memoryHost({ files: { '/a/x': 'data' } });
    fs.symlinkSync('/a/x', '/a/link');
    expect((await host.files.look('/a/link')).kind).toBe('link');
    expect((await host.files.follow('/a/link')).kind).toBe('file');
    expect((await host.files.follow('/a')).kind).toBe('folder');
    expect(await host.files.resolve('/a/link')).toBe('/a/x');
    expect(await host.files.exists('/a/link')).toBe(true);
    expect(await host.files.exists('/a/none')).toBe(false);
  });

  it.each([
    ['isFIFO', 'fifo'],
    ['isSocket', 'socket'],
    ['isBlockDevice', 'device'],
  ])('knows what %s answers as a %s', async (question, kind) => {
    const { fs } = memoryHost();
    const no = () => false;
    const stats = {
      isFile: no,
      isDirectory: no,
      isSymbolicLink: no,
      isFIFO: no,
      isSocket: no,
      isBlockDevice: no,
      [question]: () => true,
      mode: 0o100600,
    };
    const port = nodeFiles({ ...fs, promises: { ...fs.promises, lstat: async () => stats } } as unknown as typeof fs);
    expect(await port.look('/x')).toMatchObject({ kind, mode: 0o600 });
  });

  it('makes folders, renames, removes, flushes and measures', async () => {
    const { host } = memoryHost();
    await host.files.ensureFolder('/p/q', 0o700);
    await host.files.makeFolder('/p/q/r', 0o700);
    await host.files.rename('/p/q/r', '/p/q/s');
    await host.files.flushFolder('/p/q');
    await host.files.flushFolder('/p/nowhere');
    expect(await host.files.list('/p/q')).toEqual(['s']);
    await host.files.remove('/p/q');
    await host.files.remove('/p/q');
    expect(await host.files.exists('/p/q')).toBe(false);
    const real = nodeFiles(await import('node:fs'));
    const space = await real.space('/');
    expect(space.total).toBeGreaterThan(space.free);
  });
});
