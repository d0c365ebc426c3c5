import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedRows } from '../../src/host/prompts/typed-rows.ts';
import { displayWidth } from '../../src/text/display-width.ts';

describe('typedRows', () => {
  it.each([
    ['a short line', 'abc', 3, { rows: ['abc'], row: 0, column: 3 }],
    ['nothing', '', 0, { rows: [''], row: 0, column: 0 }],
    ['a full row, the cursor behind it', 'abcde', 5, { rows: ['abcde'], row: 0, column: 5 }],
    ['a longer line, the cursor at the break', 'abcdefg', 5, { rows: ['abcde', 'fg'], row: 1, column: 0 }],
    ['a longer line, the cursor in its first row', 'abcdefg', 2, { rows: ['abcde', 'fg'], row: 0, column: 2 }],
    ['words, broken between them', 'ab cd ef', 8, { rows: ['ab cd', ' ef'], row: 1, column: 3 }],
    ['words, the cursor in the one that moved', 'ab cdef', 4, { rows: ['ab ', 'cdef'], row: 1, column: 1 }],
    ['words, the cursor behind the blank', 'ab cdef', 3, { rows: ['ab ', 'cdef'], row: 1, column: 0 }],
    ['a blank behind a full row', 'abcde fg', 5, { rows: ['abcde', ' fg'], row: 1, column: 0 }],
    ['wide characters that do not part', '你好世界', 4, { rows: ['你好', '世界'], row: 1, column: 4 }],
    ['several lines, the cursor on the line end', 'ab\ncd', 2, { rows: ['ab', 'cd'], row: 0, column: 2 }],
    ['a last empty line', 'ab\n', 3, { rows: ['ab', ''], row: 1, column: 0 }],
    ['a tab', 'a\tb', 3, { rows: ['a  b'], row: 0, column: 4 }],
    ['an escape character', 'a\u001b', 2, { rows: ['a␛'], row: 0, column: 2 }],
    ['a bidi override', '\u202e', 1, { rows: ['‹U+202E›'], row: 0, column: 8 }],
    ['a right-to-left mark', 'א\u200f', 2, { rows: ['א\u200f'], row: 0, column: 1 }],
    ['more marks than cells', `${'e\u0301'.repeat(3)}`, 6, { rows: ['e\u0301e\u0301', 'e\u0301'], row: 1, column: 1 }],
  ])('lays out %s', (_what, text, cursor, laid) => {
    expect(typedRows(text, cursor, 5)).toEqual(laid);
  });

  it('shows every letter once, in rows that fit, with the cursor on one of them', () => {
    const unit = fc.constantFrom('a', 'ы', '你', '\n', 'e\u0301', '👍', ' ');
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 4, max: 20 }), fc.nat(), (letters, width, place) => {
        const cursor = letters.slice(0, place % (letters.length + 1)).join('').length;
        const laid = typedRows(letters.join(''), cursor, width);
        expect(laid.rows.join('')).toBe(letters.join('').replaceAll('\n', ''));
        for (const row of laid.rows) {
          expect(displayWidth(row)).toBeLessThanOrEqual(width);
          expect(row.length).toBeLessThanOrEqual(width);
        }
        expect(laid.column).toBeLessThanOrEqual(displayWidth(laid.rows[laid.row] ?? ''));
      }),
    );
  });
});
