import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const now = new Date('2026-11-29T12:00:00Z');
const answersOf = (text: string) => split(see(readText(text, {}), { now })).answers;

describe('a numbered list', () => {
  test.each([
    '1. Submit button is disabled\n2. Date filter does nothing\n3. Images do not load',
    '1. Button is inactive on the login page.\n2. Logo is cut off at the top.\n3. Search field is missing.',
    '1. Кнопка «Сохранить» неактивна.\n2. Список клиентов пустой.\n3. Отчёт выгружается без итогов.',
    '1. Кнопка «Оплатить» неактивна.\n2. Поле «Телефон» пустое.\n3. Логотип обрезан.',
  ])('of things in a state in which they should not be is one of faults, not of steps: %j', (list) => {
    const answers = answersOf(list);
    expect([answers.actual, answers.steps]).toEqual([list, undefined]);
  });

  test.each([
    ['1. Open the album.\n2. Press Export.\n3. The button is greyed out.', ['Open the album.', 'Press Export.']],
    ['1. Make sure the cart is empty.\n2. Add the lamp.\n3. The total is wrong.', ['Make sure the cart is empty.', 'Add the lamp.']],
    ['1. Открываю альбом.\n2. Жму «Экспорт».\n3. Кнопка неактивна.', ['Открываю альбом.', 'Жму «Экспорт».']],
  ])('of deeds stays one of steps, whatever state they come to: %j', (list, steps) => {
    expect(answersOf(list).steps).toEqual(steps);
  });
});
