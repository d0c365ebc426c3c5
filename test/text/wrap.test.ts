import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemes } from '../../src/text/display-width.ts';
import { wrap } from '../../src/text/wrap.ts';

describe('wrap', () => {
  it.each([
    ['at blanks', 'one two three', 8, ['one two', 'three']],
    ['a word that is longer than the row', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a long word after a short one', 'ab cdefgh', 4, ['ab', 'cdef', 'gh']],
    ['wide characters by their cells', '你好世界', 5, ['你好', '世界']],
    ['at line ends too', 'a\n\nb', 10, ['a', '', 'b']],
    ['an indented line, which keeps its indent', '  one two', 6, ['  one', 'two']],
    ['a long word under an indent', '  abcdef', 5, ['  abc', 'def']],
    ['nothing', '', 10, ['']],
    ['no-break spaces not at all', '10\u00a0МБ да', 6, ['10\u00a0МБ', 'да']],
    ['emoji of several code points as one', '👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧']],
  ])('breaks %s', (_what, text, columns, rows) => {
    expect(wrap(text, columns)).toEqual(rows);
  });

  it('ends colours with the row and begins them again', () => {
    expect(wrap('\u001b[31mone two\u001b[39m three', 5)).toEqual(['\u001b[31mone\u001b[0m', '\u001b[31mtwo\u001b[39m', 'three']);
    expect(wrap('\u001b[1m\u001b[31mone two\u001b[0m x', 3)).toEqual(['\u001b[1m\u001b[31mone\u001b[0m', '\u001b[1m\u001b[31mtwo\u001b[0m', 'x']);
  });

  it.each([
    [22, '\u001b[2m'],
    [23, '\u001b[3m'],
    [24, '\u001b[4m'],
    [27, '\u001b[7m'],
    [29, '\u001b[9m'],
    [39, '\u001b[97m'],
    [49, '\u001b[41m'],
    [49, '\u001b[101m'],
  ])('knows that %d closes %j', (closing, opening) => {
    expect(wrap(`${opening}a\u001b[${closing}m b`, 1)).toEqual([`${opening}a\u001b[${closing}m`, 'b']);
  });

  it('cuts a coloured word by its letters, not by its colours', () => {
    expect(wrap('\u001b[32mabcd\u001b[39m', 2).map((row) => stripVTControlCharacters(row))).toEqual(['ab', 'cd']);
  });

  it('makes no row wider than asked and loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'ы', '你', '\n', 'é', '\u001b[31m', '\u001b[39m') }),
        fc.integer({ min: 2, max: 30 }),
        (text, columns) => {
          const rows = wrap(text, columns);
          for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
          const letters = (words: string) => stripVTControlCharacters(words).replace(/[ \n]/g, '');
          expect(letters(rows.join(''))).toBe(letters(text));
        },
      ),
    );
  });
});

describe('graphemes', () => {
  it.each([
    ['abc', ['a', 'b', 'c']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['й', ['й']],
    ['👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
    ['a\r\nb', ['a', '\r\n', 'b']],
    ['🇷🇺🇬🇧', ['🇷🇺', '🇬🇧']],
  ])('parts %j as a reader does', (text, parts) => {
    expect(graphemes(text)).toEqual(parts);
  });

  it('parts any text as the segmenter would', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }),
        fc.string({
          unit: fc.constantFrom(
            'ё',
            '—',
            '«',
            '№',
            '\u00a0',
            '\u00ad',
            'ü',
            'Ω',
            '…',
            '€',
            '\n',
            '\r',
            '\u0301',
            '👍',
            '🏽',
            '\u200d',
            '\ufe0f',
            '你',
            'か',
            '\u3099',
            '🇷',
            '한',
            'ᄀ',
            'ᅡ',
            '\u0600',
          ),
        }),
        (a, b) => {
          expect(graphemes(a + b)).toEqual(Array.from(segmenter.segment(a + b), (part) => part.segment));
        },
      ),
    );
  });
});
