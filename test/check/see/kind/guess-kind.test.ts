import { expect, test } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { see } from '../../../../src/check/see/see.ts';

/** What a text is guessed to be about. */
const kindOf = (text: string, title?: string) =>
  see(readText(text, title === undefined ? {} : { title }), { now: new Date('2026-11-29T12:00:00Z') }).kind;

test.each([
  ['I ordered a lamp and got two vases. Order 10-55821.', 'order'],
  ['В заказе не хватает одной кружки, в магазине она была.', 'order'],
  ['My order 7741-0092 came with a dent in the lid.', 'order'],
  ['I sent the boots back, please refund me, the return was signed for.', 'return'],
  ['Хочу оформить возврат: куртка оказалась бракованной.', 'return'],
  ['The parcel has not moved, the courier says nobody was at home.', 'delivery'],
  ['Курьер не приехал, посылка не доставлена.', 'delivery'],
  ['I was charged twice on my card, the payment went through two times.', 'payment'],
  ['Дважды списали оплату с карты.', 'payment'],
  ['Только вернули 3000, а платила 4500.', 'payment'],
  ['I forgot my password and cannot log in to my account.', 'account'],
  ['Не могу войти в личный кабинет, пароль не подходит.', 'account'],
  ['The internet drops every evening, the router blinks red.', 'connection'],
  ['Интернет пропадает каждый вечер, роутер мигает.', 'connection'],
  ['The export to PDF crashes in version 4.2.1.', 'technical'],
  ['Программа вылетает при экспорте файла.', 'technical'],
  ['It fails:\n```\nx\n```', 'technical'],
  ['The list shows an empty row and the map of the card reader is grey.', 'technical'],
  ['Карта на экране навигатора пустая, кнопка не нажимается.', 'technical'],
  ['Сгорели бонусы, а в анкете чужая фамилия.', 'account'],
  ['Do you open on Sundays?', 'question'],
  ['Is the returns desk in the Westgate store open on Sunday 6 December? The website only gives the hours of the store itself.', 'question'],
  ['Where is my order?', 'delivery'],
  ['Где мой заказ?', 'delivery'],
  ['Можно ли вернуть товар в другом магазине? На сайте об этом ничего нет.', 'question'],
  ['Ничего не работает!', 'technical'],
  ['It broke.', 'technical'],
  ["Help, it's broken AGAIN!!!", 'technical'],
  ['it died', 'technical'],
  ["Hi. It just won't start anymore, please help", 'technical'],
  ['Оно сломалось.', 'technical'],
  ['не пашет', 'technical'],
  ['Всё опять перестало работать, помогите', 'technical'],
  ['Ну вот, снова вылетает', 'technical'],
  ['My dog died.', 'other'],
  ['Internet died again', 'connection'],
  ['Не работает подсветка на входе в парк', 'other'],
  ['', 'other'],
  ['Купил у вас чайник, он протекает снизу. Пусть вернут деньги на карту.', 'return'],
  ['Отопления нет вторую неделю, радиатор в комнате холодный.', 'other'],
  ['The landlord says the heating is not his business.', 'other'],
  ['Требую возвратить уплаченное по договору купли-продажи: камин не греет.', 'return'],
  ['Сайт глючит, корзина пустая', 'technical'],
  ['На сайте не открывается страница с моими заказами', 'technical'],
  ['Горячей воды нет с 20 ноября, ул. Садовая 5', 'other'],
  ['Протекает крыша над кв. 60', 'other'],
  ['Water leaks through the roof above flat 60.', 'other'],
  ['Кассир нахамила мне вчера в магазине', 'other'],
  ['Хочу пожаловаться на оператора Дмитрия: 24 ноября в 11 часов бросил трубку', 'other'],
  ['The cashier was rude to me yesterday.', 'other'],
  ['Пылесос Bosch воняет горелым, купил у вас 2 ноября', 'return'],
  ['My headphones stopped charging, bought from you in June.', 'return'],
  ['Кроссовки порвались через неделю', 'return'],
  ['Банкомат съел карту.', 'payment'],
  ['Подушка пахнет краской.', 'order'],
  ['The street light in front of my house is not working.', 'other'],
  ['Бездомная собака покусала ребёнка во дворе.', 'other'],
  ['Nothing loads, neither mail nor sites. The router blinks red.', 'connection'],
  [
    'Здравствуйте, это библиотека? Сын взял у вас «Двух капитанов», вернуть мы должны 3 декабря, но он заболел. Продлите, пожалуйста, билет 20-4471.',
    'order',
  ],
])('%s is about %s', (text, kind) => expect(kindOf(text)).toBe(kind));

test('the title tells more than the rest', () => {
  expect(kindOf('My parcel was late.', 'The payment')).toBe('payment');
  expect(kindOf('I paid late.', 'My parcel')).toBe('delivery');
});
