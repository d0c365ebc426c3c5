import { expect, it } from 'vitest';
import { formatMessage } from '../../src/locale/format-message.ts';
import { speaker } from '../../src/locale/speaker.ts';

it('says a message in the language it was made for', async () => {
  const [english, russian] = await Promise.all([speaker('en'), speaker('ru')]);
  expect(english('kind.order')).toBe('an order');
  expect(russian('kind.order')).toBe('заказ');
  expect(english('error.several', { count: 2 })).toBe('There are 2 problems:');
  expect(russian('error.several', { count: 21 })).toBe('Нужно исправить 21 место:');
});

it('does not fill what a value brings with it', () => {
  expect(formatMessage('{file}: {count, plural, one {# line of {file}} other {# lines of {file}}}', 'en', { file: '{count} #', count: 2 })).toBe(
    '{count} #: 2 lines of {count} #',
  );
});

it.each([
  ['{name} is here', {}, 'message value {name} is missing'],
  ['{name is here', { name: 'it' }, 'unbalanced braces in a message: {name is here'],
])('refuses the mistaken message "%s"', (message, values, complaint) => {
  expect(() => formatMessage(message, 'en', values)).toThrow(complaint);
});

it('takes the exact number before the plural form, and says nothing where no form fits', () => {
  const message = '{count, plural, =0 {none} one {one} other {many}}';
  expect([0, 1, 2].map((count) => formatMessage(message, 'en', { count }))).toEqual(['none', 'one', 'many']);
  expect(formatMessage('{count, plural, one {one}}', 'en', { count: 5 })).toBe('');
});

it.each(['en', 'ru'] as const)('writes counts as Intl does (%s)', (language) => {
  for (const count of [0, 7, -12, 999, 1000, -1234, 12_345, 1_234_567, Number.MAX_SAFE_INTEGER, 1.5, 1234.25]) {
    expect(formatMessage('{count, plural, other {#}}', language, { count })).toBe(new Intl.NumberFormat(language).format(count));
  }
});

it.each([
  ['ru', { actual: 'Кнопка «Оплатить» молчит.' }, 'взято: «Кнопка „Оплатить“ молчит». Другое'],
  ['ru', { actual: 'Где мой заказ?' }, 'взято: «Где мой заказ?». Другое'],
  ['ru', { actual: 'Жду, жду…' }, 'взято: «Жду, жду…». Другое'],
  ['en', { actual: 'The “Pay” button is dead.' }, 'taken for it: “The ‘Pay’ button is dead”. To put'],
] as const)('puts words between quotation marks as %s writes them: %o', async (language, values, said) => {
  expect((await speaker(language))('answers.actual-drawn', values)).toContain(said);
});

it('shows what was typed, and names of files, to the letter', async () => {
  const russian = await speaker('ru');
  expect(russian('answers.moment.impossible', { key: 'when', text: '30 февр.' })).toContain('«30 февр.»');
  expect(russian('check.not-found', { file: 'отчёт «А».txt', limit: 1 })).toContain('отчёт «А».txt');
});
