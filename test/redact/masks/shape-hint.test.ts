import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeHint } from '../../../src/redact/masks/shape-hint.ts';

describe('shapeHint', () => {
  it.each(['anna', 'Anna', 'anna_2', 'anna-petrova', 'A1', ''])('says nothing of %j, a plain word', (name) => {
    expect(shapeHint(name)).toBe('');
  });

  it.each([
    ['Анна', '_ж'],
    ['Анна Петрова', '_ж ж'],
    ['Anna Petrova', '_x x'],
    ['anna.petrova', '_x.x'],
    ["O'Neil", "_x'x"],
    ['André', '_é'],
    ['Andre\u0301', '_é'],
    ['Łukasz Żak', '_é é'],
    ['王伟', '_字'],
    ['田中 太郎', '_字 字'],
    ['김민수', '_字'],
    ['Γιώργος', '_§'],
    ['anna😀', '_x§'],
    ['Anna  P', '_x  x'],
    ['Anna\u00a0P', '_x\u00a0x'],
    ['R&D (lab)', '_x&x (x)'],
  ])('keeps the blanks, signs and alphabets of %j: %j', (name, shape) => {
    expect(shapeHint(name)).toBe(shape);
  });

  it.each([']', '[', '"', '`', '/', '\\', '<', '|', '\n', '\t', '\u0007', '\u202e'])('leaves %j out', (sign) => {
    expect(shapeHint(`a${sign}b c`)).toBe('_xx x');
  });

  it('never shows a letter of the name, a new blank, or a sign that ends a quote or a mask', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const shape = shapeHint(name);
        expect(shape).not.toMatch(/[\p{C}\]["`/\\]/u);
        expect(shape.replace(/[^ ]/g, '').length).toBeLessThanOrEqual(name.replace(/[^ ]/g, '').length);
        expect(shape.replace(/[xжé字§_]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
