import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { productOf, saidOf } from '../../../src/check/rules/own-words.ts';
import { see } from '../../../src/check/see/see.ts';

const product = (text: string) => productOf({ seen: see(readText(text), { now: new Date('2026-11-29T12:00:00Z') }) });

describe('what the person calls the product', () => {
  it.each([
    ['Маркет 5.2 не открывается.', 'Маркет'],
    ['Обновил Маркет до 5.2, он не открывается.', 'Маркет'],
    ['Кредит 3.1 не считает проценты.', 'Кредит'],
    ['Планшет 2.4 не видит сеть.', 'Планшет'],
    ['ВидеоЧат 2.4 не видит камеру.', 'ВидеоЧат'],
    ['После обновления Полёт 4.1 не сохраняет карту.', 'Полёт'],
    ['PhotoDesk 4.2.1 stops at 99 %.', 'PhotoDesk'],
    ['TaskPad crashes at startup.', 'TaskPad'],
    ['The plugin PixelFix does not load.', 'PixelFix'],
    ['Notely не запускается на ноутбуке.', 'Notely'],
    ['Программа Фотомаг вылетает.', 'Фотомаг'],
  ])('is its name, whatever verb it may look like: %s', (text, name) => {
    expect(product(text)).toBe(name);
  });

  it.each([
    'Падает 5.2 при входе.',
    'Тормозит 4.1 на старых машинах.',
    'Вылетает 5.2.1 при экспорте.',
    'Виснут 4.1 и 4.2.',
    'Прошивка 2.4 не ставится.',
    'It fails in SP1.',
    'Search does not work.',
    'WiFi keeps dropping.',
    'Bluetooth не загружается.',
    'The app Store is empty.',
  ])('is no verb that a sentence begins with, and no part: %s', (text) => {
    expect(product(text)).toBeUndefined();
  });
});

describe('a sentence that is said back', () => {
  const said = (text: string) =>
    saidOf(
      { seen: see(readText(text), { now: new Date('2026-11-29T12:00:00Z') }), kind: 'technical', audience: 'person', danger: [], isDated: false },
      'observed',
    );

  it.each([
    ['Subject: The calendar shows no meetings\n\nHi, it began on Monday.', 'The calendar shows no meetings'],
    ['Тема: Календарь не показывает встречи\n\nДобрый день, это с понедельника.', 'Календарь не показывает встречи'],
    ['Actual result: The bar stays at 99 %.', 'The bar stays at 99 %'],
  ])('comes without the label that stands before it: %s', (text, words) => {
    expect(said(text)).toBe(words);
  });

  it.each([
    ['Здравствуйте, не приходят письма на почту', 'Не приходят письма на почту'],
    ['Добрый день, Ольга, не грузится страница оплаты', 'Не грузится страница оплаты'],
    ['Ольга, добрый день, не открывается отчёт', 'Не открывается отчёт'],
    ['Здравствуйте у меня не открывается отчёт', 'У меня не открывается отчёт'],
    ['Hi Anna, the calendar shows no meetings', 'The calendar shows no meetings'],
    ['Hello, since Friday the calendar shows no meetings', 'Since Friday the calendar shows no meetings'],
    ['Hello screen stays black, the bar stops', 'Hello screen stays black, the bar stops'],
  ])('comes without the greeting that it begins with: %s', (text, words) => {
    expect(said(text)).toBe(words);
  });
});
