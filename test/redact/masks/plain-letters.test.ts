import { describe, expect, it } from 'vitest';
import { plainLetters } from '../../../src/redact/masks/plain-letters.ts';
import { makeRedactor } from '../../../src/redact/redactor.ts';

describe('a name', () => {
  it.each([
    ['anna', 'anna'],
    ['\\u0410\\u043d\\u043d\\u0430 K', 'Анна K'],
    ['\\\\u0410\\\\u043D', 'Ан'],
    ['%D0%90%d0%bd', 'Ан'],
    ['Ivan%20P', 'Ivan%20P'],
  ])('%j is read as %j', (written, read) => expect(plainLetters(written)).toBe(read));

  it('has one mask, however its letters are written', () => {
    const text = '/home/Анна/x "C:\\\\Users\\\\\\u0410\\u043d\\u043d\\u0430\\\\x" file:///home/%D0%90%D0%BD%D0%BD%D0%B0/x';
    expect(makeRedactor().text(text, 'a')).toBe('/home/[user-1_ж]/x "C:\\\\Users\\\\[user-1_ж]\\\\x" file:///home/[user-1_ж]/x');
  });
});
