import { describe, expect, it } from 'vitest';
import { AskwellError, asAskwellError, type ErrorKind, type StopSignal, systemCode } from '../src/errors.ts';
import { exitCode } from '../src/exit-code.ts';

const system = (code: string, path?: string) => Object.assign(new Error(`${code}: refused`), { code, ...(path === undefined ? {} : { path }) });

describe('what was thrown', () => {
  it('stays what it is when it is ours', () => {
    const error = new AskwellError('usage', [{ message: 'usage.json-and-print' }]);
    expect(asAskwellError(error)).toBe(error);
  });

  it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'EIO', 'ENAMETOOLONG', 'ELOOP'])(
    'is the world’s fault when the system says %s',
    (code) => {
      const cause = system(code, '/disk/zip');
      const error = asAskwellError(cause);
      expect(error).toMatchObject({ kind: 'environment', cause, problems: [{ message: `error.system.${code}`, values: { path: '/disk/zip' } }] });
    },
  );

  it('has an empty path where the system named none', () => {
    expect(asAskwellError(system('EMFILE')).problems).toEqual([{ message: 'error.system.EMFILE', values: { path: '' } }]);
  });

  it('is a reader who went away when the pipe broke', () => {
    expect(asAskwellError(system('EPIPE'))).toMatchObject({ kind: 'closed', problems: [] });
  });

  it.each([[new TypeError('x is not a function')], [system('EWHATEVER')], ['a word'], [undefined], [null], [{ code: 'ENOSPC' }]])(
    'is a bug of ours when it is %o',
    (thrown) => {
      const error = asAskwellError(thrown);
      expect(error).toMatchObject({ kind: 'bug', problems: [] });
      expect(error.cause).toBe(thrown);
    },
  );
});

it('reads a system’s code only where there is one', () => {
  expect([system('ENOENT'), Object.assign(new Error(''), { code: 5 }), new Error('plain'), 'ENOENT'].map(systemCode)).toEqual([
    'ENOENT',
    undefined,
    undefined,
    undefined,
  ]);
});

it('names the messages of its problems in its stack, and has a cause only when it was given one', () => {
  const error = new AskwellError('usage', [{ message: 'usage.size' }, { message: 'usage.pair' }]);
  expect(error.message).toBe('usage: usage.size, usage.pair');
  expect('cause' in error).toBe(false);
});

describe('the exit code', () => {
  it.each<[ErrorKind, number]>([
    ['closed', 0],
    ['bug', 1],
    ['environment', 1],
    ['usage', 2],
    ['attachments', 3],
    ['delivery', 4],
    ['found', 5],
    ['stopped', 130],
  ])('of %s is %i', (kind, code) => {
    expect(exitCode(new AskwellError(kind, []))).toBe(code);
  });

  it.each<[StopSignal, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('after %s is %i', (signal, code) => {
    expect(exitCode(new AskwellError('stopped', [], { signal, saved: '7F3K' }))).toBe(code);
  });
});
