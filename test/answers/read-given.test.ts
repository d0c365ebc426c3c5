import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/answers/read-given.ts';
import { CWD, HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const given = (from: string | undefined, options: MemoryHostOptions = {}) =>
  readGiven({ summary: 'From a flag' }, from, {}, memoryHost(options).host);

describe('what is known before anybody is asked', () => {
  it('is what the flags and the settings say where no file is named', async () => {
    const { answers, earlier } = await readGiven({ contact: { name: 'Anna' } }, undefined, { contact: { email: 'a@b.example' } }, memoryHost().host);
    expect(answers).toEqual({ contact: { name: 'Anna', email: 'a@b.example' } });
    expect(earlier).toBeUndefined();
  });

  it.each<[string, string, MemoryHostOptions, string]>([
    ['is not there', 'gone.yml', {}, 'error.from.missing'],
    ['is a folder', HOME, {}, 'error.from.not-a-file'],
    ['is too large', 'a.yml', { files: { [join(CWD, 'a.yml')]: 'x'.repeat(1_000_001) } }, 'error.from.too-large'],
    ['comes in and is too large', '-', { stdin: 'x'.repeat(1_000_001) }, 'error.from.too-large'],
  ])('cannot be known from a file that %s', async (_what, from, options, message) => {
    await expect(given(from, options)).rejects.toMatchObject({
      kind: 'usage',
      problems: [{ message, values: { file: from }, at: { flag: '--from' } }],
    });
  });

  it('cannot be known from a file that may not be read', async () => {
    const { host } = memoryHost({ files: { [join(CWD, 'a.yml')]: 'summary: x' } });
    const cause = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const closed = { ...host, files: { ...host.files, read: () => Promise.reject(cause) } };
    await expect(readGiven({}, 'a.yml', {}, closed)).rejects.toMatchObject({
      kind: 'usage',
      problems: [{ message: 'error.from.unreadable' }],
      cause,
    });
  });

  it('lets a broken standard input stand as what it is', async () => {
    const { host } = memoryHost();
    const cause = Object.assign(new Error('EIO'), { code: 'EIO' });
    const broken = { ...host, stdin: { ...host.stdin, read: () => Promise.reject(cause) } };
    await expect(readGiven({}, '-', {}, broken)).rejects.toBe(cause);
  });

  it.each([
    ['beside the file', 'app.log', join(CWD, 'case/app.log')],
    ['in the current folder, when nothing stands beside the file', 'here.log', 'here.log'],
    ['beside the file, when it stands nowhere', 'gone.log', join(CWD, 'case/gone.log')],
    ['where an absolute path says', '/var/log/app.log', '/var/log/app.log'],
    ['at home', '~/app.log', '~/app.log'],
  ])('has attachments %s', async (_what, path, expected) => {
    const files = {
      [join(CWD, 'case/a.yml')]: `attachments: [{path: ${path}}]`,
      [join(CWD, 'case/app.log')]: 'x',
      [join(CWD, 'app.log')]: 'x',
      [join(CWD, 'here.log')]: 'x',
    };
    expect((await given('case/a.yml', { files })).answers.attachments).toEqual([{ path: expected }]);
  });
});
