import { describe, expect, it } from 'vitest';
import { nameOf, senderName } from '../../../src/check/customer/name-of.ts';
import { readText } from '../../../src/check/read/read-text.ts';

describe('the customer’s name', () => {
  it.each([
    ['Не подходит.\nКод 482913 из смс не принимает.', undefined],
    ['Не входит.\n\nСмс 482913', undefined],
    ['It fails.\n\nKind regards,\nMaria Webb', 'Maria Webb'],
    ['It fails. Thanks, Maria', 'Maria'],
    ['It fails.\nThanks, Maria Webb, maria.webb@example.com', 'Maria Webb'],
    ['Yours faithfully,\n(Mrs) Edith Pargeter\n01632 960114', 'Edith Pargeter'],
    ['Не работает.\nС уважением,\nАнна Петровна Орлова\nanna@example.com', 'Анна Петровна Орлова'],
    ['Не работает. С уважением, Орлов И. И.', undefined],
    ['Здравствуйте! Меня зовут Илья Кузнецов, у меня не открывается кабинет.', 'Илья Кузнецов'],
    ['Hi, my name is John. It fails.', 'John'],
    ['It fails. Thanks in advance!', undefined],
    ['It fails. Thank you. I wait.', undefined],
    ['Спасибо за ответ. Не работает', undefined],
    ['IT FAILS. THANKS, ACME SUPPORT', undefined],
    ['It came with a cracked lid.\n\nTom Reed\ntom.reed@example.org\n+44 20 7946 0111', 'Tom Reed'],
    ['Верните деньги.\nМарина Сергеевна Кольцова, +7 903 555-12-34, marina.k@example.com', 'Марина Сергеевна Кольцова'],
    ['Печать не идёт.\nОльга, olga@example.ru', 'Ольга'],
    ['It fails.\nEmail: lou@example.com', undefined],
    ['Не работает.\nТелефон +7 903 555-12-34', undefined],
    ['Не работает.\nЗаказ 7741009212', undefined],
    ['Keep it up.\n\nTom', 'Tom'],
    ['Помогите, мне платить надо.\nТамара Ивановна', 'Тамара Ивановна'],
    ['I would like to see my account again.\nMrs Joan Whitfield', 'Joan Whitfield'],
    ['Please call me back.\n\nMartin Kowalczyk, Kowalczyk & Sons', 'Martin Kowalczyk'],
    ['It fails in both.\n\nGoogle Chrome', undefined],
    ['Не работает.\nПомогите', undefined],
    ['My phone:\nNokia Eight', undefined],
    ['Tom', undefined],
    ['', undefined],
  ])('in %j is %j', (text, name) => {
    expect(nameOf(readText(text))).toBe(name);
  });
});

describe('a sender’s name', () => {
  it.each([
    ['ЕЛЕНА СЕРГЕЕВНА', 'Елена Сергеевна'],
    ['SMITH-JONES, ANNA', 'Anna Smith-Jones'],
    ['Бухгалтерия', undefined],
    ['ООО Ромашка', undefined],
    ['Acme Ltd Accounts', undefined],
    ['Webb, Maria', 'Maria Webb'],
    ['Maria Webb', 'Maria Webb'],
    ['Орлова, Анна Петровна', 'Анна Петровна Орлова'],
    ['anna', undefined],
    ['Anna 1987', undefined],
    ['anna@example.com', undefined],
  ])('%j greets as %j', (name, greeted) => {
    expect(senderName(name)).toBe(greeted);
  });
});
