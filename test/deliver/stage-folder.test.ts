import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { stageFolder } from '../../src/deliver/stage-folder.ts';
import { CWD, memoryHost } from '../support/memory-host.ts';

const TARGET = join(CWD, 'AW-20261124-7F3K');
const LETTER = { format: 'text', name: 'request.txt', content: 'Hello' } as const;

describe('a staged folder', () => {
  it('appears under its name only when it is committed, with private modes', async () => {
    const { host, fs, tree } = memoryHost();
    const staged = await stageFolder(TARGET, false, host);
    const written = await staged.write(LETTER);
    expect(fs.existsSync(TARGET)).toBe(false);

    await staged.commit();

    expect(tree()[join(TARGET, 'request.txt')]).toBe('Hello');
    expect(written).toEqual({
      path: 'request.txt',
      format: 'text',
      bytes: 5,
      sha256: '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969',
    });
    expect(fs.statSync(TARGET).mode & 0o777).toBe(0o700);
    expect(fs.statSync(join(TARGET, 'request.txt')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(CWD)).toEqual(['AW-20261124-7F3K']);
  });

  it('tells git to leave it alone', async () => {
    const { host, tree } = memoryHost();
    const staged = await stageFolder(TARGET, false, host);
    await staged.commit();
    expect(tree()[join(TARGET, '.gitignore')]).toBe('*\n');
  });

  it('leaves nothing when it is abandoned', async () => {
    const { host, fs } = memoryHost();
    const staged = await stageFolder(TARGET, false, host);
    await staged.write(LETTER);
    await staged.abandon();
    expect(fs.readdirSync(CWD)).toEqual([]);
  });

  it('takes the place of an empty folder', async () => {
    const { host, fs } = memoryHost();
    fs.mkdirSync(TARGET);
    const staged = await stageFolder(TARGET, false, host);
    await staged.write(LETTER);
    await staged.commit();
    expect(fs.readdirSync(TARGET).sort()).toEqual(['.gitignore', 'request.txt']);
  });

  it('moves into the current folder when that is empty', async () => {
    const { host, fs } = memoryHost();
    const staged = await stageFolder(CWD, false, host);
    await staged.write(LETTER);
    await staged.commit();
    expect(fs.readdirSync(CWD).sort()).toEqual(['.gitignore', 'request.txt']);
    expect(fs.readdirSync('/home/anna')).toEqual(['work']);
  });

  it.each([
    ['a folder with other files', { [join(TARGET, 'thesis.txt')]: 'mine' }, false, 'error.out.not-empty'],
    ['a folder with other files, by force', { [join(TARGET, 'thesis.txt')]: 'mine' }, true, 'error.out.not-ours'],
    ['a file', { [TARGET]: 'mine' }, true, 'error.out.not-a-folder'],
  ])('refuses %s and leaves it as it was', async (_what, files, force, message) => {
    const { host, tree } = memoryHost({ files });
    const before = tree();
    await expect(stageFolder(TARGET, force, host)).rejects.toMatchObject({ kind: 'usage', problems: [{ message }] });
    expect(tree()).toEqual(before);
  });

  it.each(['x', 'x/y/z'])('names a file that stands where a folder should: its %s', async (below) => {
    const { host, tree } = memoryHost({ files: { [TARGET]: 'mine' } });
    const before = tree();
    const problems = [{ message: 'error.out.not-a-folder', values: { folder: TARGET } }];
    await expect(stageFolder(join(TARGET, below), false, host)).rejects.toMatchObject({ kind: 'usage', problems });
    expect(tree()).toEqual(before);
  });

  it('replaces an earlier request by force, and only then', async () => {
    const { host, fs, tree } = memoryHost();
    const first = await stageFolder(TARGET, false, host);
    await first.write({ ...LETTER, name: 'request.md' });
    await first.commit();
    await expect(stageFolder(TARGET, false, host)).rejects.toMatchObject({ problems: [{ message: 'error.out.exists' }] });

    const second = await stageFolder(TARGET, true, host);
    await second.write(LETTER);
    expect(fs.existsSync(join(TARGET, 'request.md'))).toBe(true);
    await second.commit();

    expect(fs.readdirSync(TARGET).sort()).toEqual(['.gitignore', 'request.txt']);
    expect(Object.keys(tree()).filter((path) => path.includes('partial'))).toEqual([]);
  });

  it('keeps the earlier request where the process ends before the new one has its place', async () => {
    const { host, fs } = memoryHost();
    const first = await stageFolder(TARGET, false, host);
    await first.write({ ...LETTER, name: 'request.md' });
    await first.commit();
    let renames = 0;
    const rename = (from: string, to: string) => {
      renames += 1;
      return renames === 2 ? new Promise<never>(() => {}) : host.files.rename(from, to);
    };
    const killed = { ...host, signals: { ...host.signals, pid: 77 }, files: { ...host.files, rename } };
    const second = await stageFolder(TARGET, true, killed);
    void second.commit();
    await vi.waitFor(() => expect(renames).toBe(2));
    // The next run sweeps what the killed one left, and nothing that is whole.
    await (await stageFolder(`${TARGET}-next`, false, host)).abandon();
    const [kept = '', ...more] = fs.readdirSync(CWD);
    expect([kept.replace(/[0-9a-f]+$/, ''), more]).toEqual(['AW-20261124-7F3K.replaced-', []]);
    expect(fs.readdirSync(join(CWD, kept))).toContain('request.md');
  });

  it('puts the earlier request back when the new one cannot take its place', async () => {
    const { host, fs } = memoryHost();
    const first = await stageFolder(TARGET, false, host);
    await first.write({ ...LETTER, name: 'request.md' });
    await first.commit();
    let renames = 0;
    const failing = {
      ...host,
      files: {
        ...host.files,
        rename: async (from: string, to: string) => {
          renames += 1;
          if (renames === 2) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
          await host.files.rename(from, to);
        },
      },
    };
    const second = await stageFolder(TARGET, true, failing);
    await expect(second.commit()).rejects.toMatchObject({ code: 'EBUSY' });
    await second.abandon();
    expect(fs.readdirSync(TARGET)).toContain('request.md');
    expect(fs.readdirSync(CWD)).toEqual(['AW-20261124-7F3K']);
  });

  it('refuses when somebody else took the name meanwhile', async () => {
    const { host, fs } = memoryHost();
    const staged = await stageFolder(TARGET, false, host);
    fs.mkdirSync(TARGET);
    fs.writeFileSync(join(TARGET, 'theirs.txt'), 'theirs');
    await expect(staged.commit()).rejects.toMatchObject({ kind: 'usage', problems: [{ message: 'error.out.exists' }] });
    expect(fs.readFileSync(join(TARGET, 'theirs.txt'), 'utf8')).toBe('theirs');
  });

  it('sweeps away what a killed process left beside it, and nothing of a living one', async () => {
    const { host, fs } = memoryHost({ alive: [777] });
    fs.mkdirSync(join(CWD, '.askwell-666-00000000.partial'));
    fs.mkdirSync(join(CWD, '.askwell-777-00000000.partial'));
    const staged = await stageFolder(TARGET, false, host);
    await staged.commit();
    expect(fs.readdirSync(CWD)).toEqual(['.askwell-777-00000000.partial', 'AW-20261124-7F3K']);
  });

  it('removes a rendition that could not be written whole', async () => {
    const { host, fs } = memoryHost();
    const staged = await stageFolder(TARGET, false, host);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    }
    await expect(staged.write({ format: 'eml', name: 'request.eml', content: broken() })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(fs.readdirSync(staged.path)).toEqual([]);
  });
});
