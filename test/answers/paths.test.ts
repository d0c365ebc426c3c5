import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExistingPaths, readPaths } from '../../src/answers/paths.ts';

const LINUX = { home: '/home/anna', cwd: '/home/anna/work', platform: 'linux' } as const;
const WINDOWS = { home: 'C:\\Users\\Anna', cwd: 'C:\\Users\\Anna', platform: 'win32' } as const;

describe('readPaths', () => {
  it.each([
    ['log.txt', ['log.txt']],
    ['  log.txt  ', ['log.txt']],
    ['a.log b.log', ['a.log', 'b.log']],
    ['a.log\nb.log\r\n', ['a.log', 'b.log']],
    ["'/home/anna/my photo.png'", ['/home/anna/my photo.png']],
    ['"/home/anna/my photo.png" b.log', ['/home/anna/my photo.png', 'b.log']],
    ['/home/anna/my\\ photo\\ \\(1\\).png', ['/home/anna/my photo (1).png']],
    ['~/photo.png', ['/home/anna/photo.png']],
    ['~', ['/home/anna']],
    ['~ivan/photo.png', ['~ivan/photo.png']],
    ["'~/photo.png'", ['~/photo.png']],
    ['\\~/photo.png', ['~/photo.png']],
    ['file:///home/anna/my%20photo.png', ['/home/anna/my photo.png']],
    ['file://localhost/tmp/%D1%84%D0%BE%D1%82%D0%BE.png', ['/tmp/фото.png']],
    ["'file:///tmp/a%20b.png'", ['/tmp/a b.png']],
    ['file://server/share/a.png', ['file://server/share/a.png']],
    ['file:///tmp/%zz', ['file:///tmp/%zz']],
    ['logs/*.log shots/**/*.png', ['logs/*.log', 'shots/**/*.png']],
    ['снимок.png', ['снимок.png']],
    ["Anna's", ["Anna's"]],
    ["Anna's\\ photo.png", ["Anna's photo.png"]],
    ["'Anna'\\''s photo.png'", ["Anna's photo.png"]],
    ['"say \\"hi\\".txt"', ['say "hi".txt']],
    ['"unclosed name.txt', ['"unclosed', 'name.txt']],
    ['trailing\\', ['trailing\\']],
    ['', []],
    ["''", []],
  ])('reads %j as %j', (line, paths) => {
    expect(readPaths(line, LINUX)).toEqual(paths);
  });

  it.each([
    ['C:\\Users\\Anna\\log.txt', ['C:\\Users\\Anna\\log.txt']],
    ['"C:\\Users\\Anna\\my photo.png" D:\\b.log', ['C:\\Users\\Anna\\my photo.png', 'D:\\b.log']],
    ['~\\photo.png', ['C:\\Users\\Anna\\photo.png']],
    ['file:///C:/Users/Anna/my%20photo.png', ['C:\\Users\\Anna\\my photo.png']],
    ['file://server/share/a.png', ['\\\\server\\share\\a.png']],
    ['\\\\server\\share\\a.png', ['\\\\server\\share\\a.png']],
  ])('reads %j on Windows as %j', (line, paths) => {
    expect(readPaths(line, WINDOWS)).toEqual(paths);
  });

  it('leaves ~ alone where there is no home', () => {
    expect(readPaths('~/a', { ...LINUX, home: undefined })).toEqual(['~/a']);
  });

  it('reads back any names that a shell would quote', () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', ' ', "'", '"', '\\', '$', 'ж', '(', '*', '\n') });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        const quoted = names.map((each, index) =>
          index % 2 === 0 ? `'/${each.replaceAll("'", "'\\''")}'` : `/${each.replaceAll(/[^a-zж]/gu, (sign) => `\\${sign}`)}`,
        );
        expect(readPaths(quoted.join(' '), LINUX)).toEqual(names.map((each) => `/${each}`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readExistingPaths', () => {
  const exists = async (path: string) => path === '/home/anna/work/my photo.png';
  const absolute = (path: string) => (path.startsWith('/') ? path : `/home/anna/work/${path}`);

  it('takes a line with blanks as one path where such a file exists', async () => {
    expect(await readExistingPaths('my photo.png', LINUX, exists, absolute)).toEqual(['my photo.png']);
  });

  it('takes it as several where none exists', async () => {
    expect(await readExistingPaths('my picture.png', LINUX, exists, absolute)).toEqual(['my', 'picture.png']);
  });
});
