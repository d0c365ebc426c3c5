import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../src/answers/check/email.ts';

describe('checkEmail', () => {
  it.each([
    ['anna@example.com', 'anna@example.com'],
    ['  anna@example.com ', 'anna@example.com'],
    ['<anna@example.com>', 'anna@example.com'],
    ['mailto:anna@example.com', 'anna@example.com'],
    ['anna.orlova+support@mail.example.co.uk', 'anna.orlova+support@mail.example.co.uk'],
    ["o'neill_1!#$%&*/=?^{|}~-@example.com", "o'neill_1!#$%&*/=?^{|}~-@example.com"],
    ['анна@почта.рф', 'анна@почта.рф'],
    ['anna@xn--80a1acny.xn--p1ai', 'anna@xn--80a1acny.xn--p1ai'],
    ['root@localhost', 'root@localhost'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('takes %s', (text, email) => {
    expect(checkEmail(text)).toEqual({ kind: 'email', email });
  });

  it.each([
    ['anna', 'at'],
    ['@example.com', 'at'],
    ['anna@', 'at'],
    ['anna@home@example.com', 'at'],
    ['anna@example', 'domain'],
    ['anna@example.', 'domain'],
    ['anna@.com', 'domain'],
    ['anna@exa_mple.com', 'domain'],
    ['anna@-example.com', 'domain'],
    ['anna@example.123', 'domain'],
    ['.anna@example.com', 'signs'],
    ['an..na@example.com', 'signs'],
    ['anna orlova@example.com', 'signs'],
    ['anna@example.com\r\nBcc: all@example.com', 'signs'],
    ['anna@example.com,ivan@example.com', 'signs'],
    ['"anna"@example.com', 'signs'],
    ['Anna <anna@example.com>', 'signs'],
    ['anna@exam\u200bple.com', 'signs'],
    ['anna@[127.0.0.1]', 'signs'],
    [`${'a'.repeat(65)}@example.com`, 'long'],
    [`anna@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.com`, 'long'],
    [`anna@${'a'.repeat(64)}.com`, 'domain'],
  ])('refuses %j: %s', (text, reason) => {
    expect(checkEmail(text)).toEqual({ kind: 'bad', reason });
  });

  it.each([
    ['anna@gmial.com', 'anna@gmail.com'],
    ['anna@gmail.co', 'anna@gmail.com'],
    ['anna@gnail.com', 'anna@gmail.com'],
    ['Anna@Yandx.ru', 'Anna@yandex.ru'],
    ['anna@mail.ry', 'anna@mail.ru'],
    ['anna@outlok.com', 'anna@outlook.com'],
    ['anna@iclod.com', 'anna@icloud.com'],
  ])('asks of %s whether %s is meant', (text, suggestion) => {
    expect(checkEmail(text)).toMatchObject({ kind: 'email', suggestion });
  });

  it.each([
    'anna@gmail.com',
    'anna@mail.com',
    'anna@email.com',
    'anna@ya.ru',
    'anna@me.com',
    'anna@fmail.example',
    'anna@aol.de',
    'anna@hotmail.de',
    'anna@outlook.de',
    'anna@yandex.kz',
  ])('asks nothing of %s', (text) => {
    expect(checkEmail(text)).not.toHaveProperty('suggestion');
  });

  it('never lets a line end, a blank or a comma through', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '@', '.', '\r', '\n', ' ', ',', '<', '>', '\0', '\u2028', 'ж'), maxLength: 20 }), (text) => {
        const check = checkEmail(text);
        if (check.kind === 'email') expect(check.email).toMatch(/^[^\s,<>\0]+@[^\s,<>\0]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
