import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryNames } from '../../../src/attach/gather/entry-names.ts';
import { NAME_LIMIT, nameKey, safeName } from '../../../src/attach/gather/safe-name.ts';

const bytes = (text: string) => Buffer.byteLength(text);

describe('a name for the other side', () => {
  it.each([
    ['an ordinary name stays', ['logs', 'app.log'], 'logs/app.log'],
    ['Russian stays', ['журнал', 'отчёт за ноябрь.log'], 'журнал/отчёт за ноябрь.log'],
    ['a family emoji keeps its joiners', ['👩‍👩‍👧.png'], '👩‍👩‍👧.png'],
    ['two forms of one letter become the composed one', ['и\u0306.log'], 'й.log'],
    ['a newline is seen', ['a\nb.log'], 'a_b.log'],
    ['an escape sequence is seen', ['\u001b[31mred.log'], '_[31mred.log'],
    ['a right-to-left mark is seen', ['invoice\u202egnp.exe'], 'invoice_gnp.exe'],
    ['an invisible character is seen', ['a\u200bb'], 'a_b'],
    ['bytes that are no UTF-8 are seen', ['\udce6\udcf3.log'], '__.log'],
    ['what Windows forbids', ['a<b>:"c|d?*.log'], 'a_b___c_d__.log'],
    ['a backslash is no folder', ['a\\..\\b.log'], 'a_.._b.log'],
    ['a drive letter', ['C:', 'x.log'], 'C_/x.log'],
    ['a way out', ['..', '..', 'etc', 'passwd'], '__/__/etc/passwd'],
    ['a dot', ['.'], '_'],
    ['nothing', [], '_'],
    ['an empty part', ['', 'x'], '_/x'],
    ['trailing dots and blanks', ['a. . ', 'b...'], 'a____/b___'],
    ['a hidden file stays hidden', ['.bashrc'], '.bashrc'],
    ['a device of Windows', ['CON'], '_CON'],
    ['a device with an extension', ['nul.tar.gz'], '_nul.tar.gz'],
    ['a device with a blank', ['Com1 .log'], '_Com1 .log'],
    ['a device with a raised digit', ['LPT².txt'], '_LPT².txt'],
    ['a device as a folder', ['aux', 'x.log'], '_aux/x.log'],
    ['a word that only begins like a device', ['console.log'], 'console.log'],
  ])('%s', (_, segments, name) => {
    expect(safeName(segments)).toBe(name);
  });

  it('is shortened before its extension, never inside a character', () => {
    const name = safeName([`${'я'.repeat(150)}👩‍👩‍👧.log`]);
    expect(bytes(name)).toBeLessThanOrEqual(NAME_LIMIT);
    expect(name).toMatch(/^я{98}\.log$/);
    const emoji = safeName([`${'a'.repeat(190)}👩‍👩‍👧.log`]);
    expect(emoji).toBe(`${'a'.repeat(190)}.log`);
  });

  it('loses leading folders before letters of its own', () => {
    const name = safeName([...Array.from({ length: 30 }, (_, at) => `folder-${at}`), 'app.log']);
    expect(bytes(name)).toBeLessThanOrEqual(NAME_LIMIT);
    expect(name).toMatch(/^folder-\d+\/.*folder-29\/app\.log$/);
  });

  it('takes a long end after a dot for a part of the name', () => {
    expect(safeName([`a.${'b'.repeat(300)}`])).toHaveLength(NAME_LIMIT);
  });
});

describe('names beside each other', () => {
  it.each([
    ['the same name twice', [['app.log'], ['app.log'], ['app.log']], ['app.log', 'app (2).log', 'app (3).log']],
    ['names that differ in case', [['App.log'], ['app.LOG']], ['App.log', 'app (2).LOG']],
    ['names that differ in Unicode form', [['й'], ['и\u0306']], ['й', 'й (2)']],
    ['a name that nobody disputes keeps itself', [['app.log'], ['app.log'], ['app (2).log']], ['app.log', 'app (3).log', 'app (2).log']],
    ['a file and a folder', [['data'], ['data', 'x.log']], ['data (2)', 'data/x.log']],
    ['a file and a folder that differ in case', [['Data', 'x.log'], ['data']], ['Data/x.log', 'data (2)']],
    [
      'the same in two folders',
      [
        ['a', 'app.log'],
        ['b', 'app.log'],
      ],
      ['a/app.log', 'b/app.log'],
    ],
    ['a hidden file', [['.env'], ['.env']], ['.env', '.env (2)']],
  ])('%s', (_, files, names) => {
    expect(entryNames(files)).toEqual(names);
  });

  it('stay within the limit with their numbers', () => {
    const long = [`${'ж'.repeat(200)}.log`];
    const names = entryNames([long, long]);
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map(bytes))).toBeLessThanOrEqual(NAME_LIMIT);
    expect(names[1]).toMatch(/ \(2\)\.log$/);
  });

  const HOSTILE = [
    '..',
    '.',
    '',
    '/',
    'C:',
    'CON',
    'nul.txt',
    'a ',
    'a.',
    '\n',
    '\u202e',
    '\u001b]0;x\u0007',
    'Ω',
    'ω',
    'ß',
    'SS',
    'İ',
    'i̇',
    '\ud800',
    'é',
    'e\u0301',
  ];
  const segment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: fc.constantFrom('a', 'A', '(2)', ' ', '.', '/', '\\', 'й'), maxLength: 6 }),
    fc.string({ unit: 'grapheme', minLength: 80, maxLength: 300 }),
  );

  it('are unique on any system, relative and safe, whatever the files are called', () => {
    fc.assert(
      fc.property(fc.array(fc.array(segment, { maxLength: 5 }), { maxLength: 12 }), (files) => {
        const names = entryNames(files);
        expect(names).toHaveLength(files.length);
        expect(new Set(names.map(nameKey)).size).toBe(names.length);
        const folders = new Set(
          names.flatMap((name) =>
            name
              .split('/')
              .slice(0, -1)
              .map((_, at, parts) => nameKey(parts.slice(0, at + 1).join('/'))),
          ),
        );
        for (const name of names) {
          expect(folders.has(nameKey(name))).toBe(false);
          expect(bytes(name)).toBeLessThanOrEqual(NAME_LIMIT);
          expect(name).not.toMatch(/^\/|\/$|\/\/|(^|\/)\.{1,2}(\/|$)|[\u0000-\u001f\u007f-\u009f<>:"|?*\\\u202a-\u202e\u2066-\u2069]|[. ](\/|$)/);
          expect(name).not.toMatch(/\p{Surrogate}/u);
          expect(name.normalize('NFC')).toBe(name);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are safe names themselves, so that a request read back keeps them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(segment, { maxLength: 5 }), { maxLength: 6 }), (files) => {
        for (const name of entryNames(files)) expect(safeName(name.split('/'))).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});
