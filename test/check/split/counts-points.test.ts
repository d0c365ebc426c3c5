import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const now = new Date('2026-11-29T12:00:00Z');
const answersOf = (text: string) => split(see(readText(text, {}), { now })).answers;

describe('points that are numbered within a line', () => {
  test.each([
    [
      'Пишу по двум вопросам. 1. 21 ноября оплатил заказ 48213, чек не пришёл. 2. 25 ноября сменил номер телефона, но вход по новому не работает.',
      '1. 21 ноября оплатил заказ 48213, чек не пришёл.\n2. 25 ноября сменил номер телефона, но вход по новому не работает.',
    ],
    ['Two things. 1. 2 of the 5 plates came broken. 2. £5 was charged twice.', '1. 2 of the 5 plates came broken.\n2. £5 was charged twice.'],
    [
      'Two things: 1.The receipt for order 48213 never arrived. 2.My phone number cannot be changed.',
      '1. The receipt for order 48213 never arrived.\n2. My phone number cannot be changed.',
    ],
  ])('stay with their numbers in one field, be it a number they begin with: %s', (text, actual) => {
    const answers = answersOf(text);
    expect([answers.actual, answers.tried]).toEqual([actual, undefined]);
  });

  test.each([
    ['Добрый день. У меня два вопроса: 1) Когда привезут заказ 5512? 2) Прошу вернуть деньги за отменённый заказ 5498.', 'У меня два вопроса:'],
    ['Two things. 1. How do I change the address? 2. Please cancel order 5498.', 'Two things.'],
  ])('leave how many they are where they tell different things: %s', (text, count) => {
    const answers = answersOf(text);
    expect(answers.description).toContain(count);
    expect(answers.actual).not.toContain(count);
  });

  test('are all what a text is about where all ask', () => {
    expect(answersOf('Два вопроса. 1. Где мой заказ № 55123? 2. № 55124 пришёл с разбитым экраном, что делать?').actual).toBe(
      '1. Где мой заказ № 55123?\n2. № 55124 пришёл с разбитым экраном, что делать?',
    );
  });

  test('are none in a day with blanks, nor in the number of a version', () => {
    const { sentences } = readText('Оплачено 1. 2. 2026, привезти обещали 5. 2. 2026. Стоит версия 1. 2 раза пробовал.', {});
    expect(sentences.every(({ form }) => form === 'prose')).toBe(true);
  });
});
