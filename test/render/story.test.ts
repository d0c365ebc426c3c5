import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/render/story.ts';
import { BARE_REQUEST, letter, rendered, toolsFor } from '../support/render-sample.ts';

const ACTUAL = 'The bar stays at 99 %';

describe('what opens a letter', () => {
  it.each([
    'Windows 11.',
    'Как быть?',
    'Что делать?',
    'How do I go back to 4.1?',
    'Ваши операторы идиоты.',
    'Лицевой счёт 4003118.',
    'Account 4003-118, [address-1]. [name-1], 07700 900123',
    'С уважением, [name-1], тел. [phone-1]',
    '[address-1], [phone-1]',
    'Заказ № 55821.',
    'Order 10-55821.',
    'Файл журнала.',
    'Телефон, дело 5.',
  ])('is not the scrap or question %j', (text) => {
    expect(storyOf(text, ACTUAL)).toEqual({ opening: null, besides: text });
  });

  it.each([
    'I bought a kettle.',
    "I'm on the family plan.",
    'We ordered a sofa in October.',
    'Купила чайник 20 ноября, чек № 118834.',
    'Купили у вас диван.',
    'Я установил PhotoDesk 4.2.1.',
    'Приём перенесли.',
    'С 21 ноября, после обновления, личный кабинет не открывается.',
    'Until the move to the new office it ran for months.',
    'До переезда в новый офис всё работало, теперь дважды в день останавливается.',
    '## How it was\n\nOpen it.\n\n```\nrun\n```',
    'Добавил правило для журнала.',
  ])('is the beginning of a story: %j', (text) => {
    expect(storyOf(text, ACTUAL)).toEqual({ opening: text, besides: null });
  });

  it('is the whole description where nothing else tells what happens', () => {
    expect(storyOf('Как быть?', null)).toEqual({ opening: 'Как быть?', besides: null });
  });

  it.each(['en', 'ru'] as const)('stands before what happens, and a scrap behind it, in every rendition (%s)', async (language) => {
    const tools = await toolsFor(language);
    const inAll = async (description: string) => {
      const request = { ...BARE_REQUEST, description, actual: ACTUAL, outcome: 'A refund' };
      return [await letter(request, tools), await rendered('markdown', request, tools), await rendered('html', request, tools)];
    };
    const areInOrder = (text: string, words: readonly string[]) => {
      const places = words.map((one) => text.indexOf(one));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    };
    for (const text of await inAll('I bought it in May.')) areInOrder(text, ['I bought it in May', 'The bar stays', 'A refund']);
    for (const text of await inAll('Windows 11.')) areInOrder(text, ['The bar stays', 'Windows 11', 'A refund']);
  });
});
