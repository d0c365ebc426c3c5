import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/text/visible.ts';

describe('visible', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['a line end', 'a\nb', 'a␊b'],
    ['a carriage return and a tab', 'a\r\tb', 'a␍␉b'],
    ['delete', 'a\u007fb', 'a␡b'],
    ['a C1 control', 'a\u009b2Jb', 'a‹U+009B›2Jb'],
    ['a right-to-left override', 'photo\u202egpj.exe', 'photo‹U+202E›gpj.exe'],
    ['an isolate', 'a\u2066b\u2069', 'a‹U+2066›b‹U+2069›'],
    ['a line separator', 'a\u2028b', 'a‹U+2028›b'],
    ['a byte-order mark', '\ufeffa', '‹U+FEFF›a'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves words of any script as they are', () => {
    const text = 'Отчёт №5 — «готов», שלום مرحبا 你好 👨‍👩‍👧 e\u0301';
    expect(visible(text)).toBe(text);
  });

  it('keeps line ends where lines are wanted, and only those', () => {
    expect(visible('a\nb\rc', { lines: true })).toBe('a\nb␍c');
  });

  it('never lets a control or bidi character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u);
      }),
    );
  });
});
