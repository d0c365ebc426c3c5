import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/check/customer/name-of.ts';
import { senderName } from '../../../src/check/customer/sender-name.ts';
import { readText } from '../../../src/check/read/read-text.ts';

describe('the customer’s name', () => {
  it.each([
    ['Не подходит.\nКод 482913 из смс не принимает.', undefined],
    ['Не входит.\n\nСмс 482913', undefined],
    ['It fails.\n\nKind regards,\nMaria Webb', 'Maria Webb'],
    ['It fails. Thanks, Maria', 'Maria'],
    ['The order is late. Anna, anna@example.com', 'Anna'],
    ['Заказ не пришёл. Анна, 8 900 000-00-17', 'Анна'],
    ['Заказ не пришёл. Москва, 8 900 000-00-17', undefined],
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
    ['Рейс SU1420 25 ноября отменили.\n\nАртём Викторович Савельев', 'Артём Викторович Савельев'],
    ['Рейс 1420 25 ноября отменили.', undefined],
    ['Водитель поднял шкаф. Передайте ему спасибо! Заказ 90-441.\nРоза', 'Роза'],
    ['It was stolen in Rome. What should I do? James O’Neill', 'James O’Neill'],
    ['Можно ли отсрочку? Договор К-20/18. Татьяна Орлик', 'Татьяна Орлик'],
    ['В квартире 9 градусов. Розовая 12, кв. 4. Мина Пателева', 'Мина Пателева'],
    ['Нужна коляска на рейс. Бронь ZT5RRE. Инга Хольм', 'Инга Хольм'],
    ['I need a wheelchair. Booking ZT5RRE. Mrs. Ingrid Holm', 'Ingrid Holm'],
    ['It shows a fault. Site ID 3391. Matron Janet Hughes', 'Janet Hughes'],
    ['Показывает неисправность. Объект 3391. Заведующая Жанна Хуснутдинова', 'Жанна Хуснутдинова'],
    ['All shops are down. Call me: +1 415 555 0133. Jordan Blake, SRE lead', 'Jordan Blake'],
    ['Стоят все магазины. Звоните: +7 495 000-01-33, Егор Блинов, дежурный инженер', 'Егор Блинов'],
    ['потеряла карту, срочно заблокируйте!! Кузнецова Ирина, тел +7 916 000-11-22', 'Кузнецова Ирина'],
    ['I chose the wrong date. Can I change it? - Tom', 'Tom'],
    ['Билет не на ту дату. Можно поменять? Тимур', 'Тимур'],
    ['The job deleted it. Contract 9912. Mike', 'Mike'],
    ['Здравствуйте, я Женя. Есть ли доставка в Казань?', 'Женя'],
    ['I lost my card! I’m Thomas Reed, you can call me.', 'Thomas Reed'],
    ['I’m British, and the site does not like my postcode.', undefined],
    ['Не работает связь. Деревня Малые Ключи', undefined],
    ['Не поднимается стекло. Машина Калина', undefined],
    ['Нужен акт. ООО Ромашка', undefined],
    ['Готова доплачивать. Водителю Сергею, кстати, спасибо за терпение.', undefined],
    ['Не печатает. Позор', undefined],
    ['It fails. Ridiculous', undefined],
    ['The heating is off. Cold Water', undefined],
    ['It was late. London Bridge', undefined],
    ['It was late. Victoria Station', undefined],
    ['It fails. Purple Garden', undefined],
    ['Не работает турникет. Станция Невская', undefined],
    ['Не пришёл мастер. Мосгаз Надежда', undefined],
    ['Не открыли вовремя. Мир Диванов', undefined],
    ['Не пришёл мастер. Сидоренко Надежда', 'Сидоренко Надежда'],
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
