import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/model/answers.ts';
import type { Kind } from '../../../src/model/words.ts';
import { toldBeside } from '../../../src/pipeline/check/told-beside.ts';

const TODAY = { now: new Date('2026-12-02T10:00:00Z'), zone: 'UTC' };
const told = (kind: Kind, actual: string, more: Answers = {}) => toldBeside({ kind, actual, ...more }, TODAY);

/** Questions of the interview, what answers them in words that were typed elsewhere, and what is near to it and does not. */
const ROWS: readonly (readonly [question: string, kind: Kind, telling: readonly string[], silent: readonly string[]])[] = [
  [
    'frequency',
    'connection',
    [
      'The broadband drops out every evening between 7 and 11.',
      'It goes down five times a day.',
      'The line is cut in the evenings.',
      'The internet stops every ten minutes.',
      'The connection drops constantly.',
      'Каждый вечер с 19 до 23 часов пропадает интернет.',
      'Интернет пропадает по вечерам.',
      'Связь рвётся раз в полчаса.',
      'По пять раз в день обрывается связь.',
      'Отключается каждые 10 минут.',
    ],
    [
      'The broadband is down, I restarted the router three times.',
      'The internet went down on Monday.',
      'We have had it for two years.',
      'Интернет не работает, перезагружал роутер три раза.',
      'Интернет пропал вечером 25 ноября.',
      'Звоню вам второй раз.',
    ],
  ],
  [
    'since',
    'connection',
    [
      'Since last Monday our broadband drops out.',
      'The internet has been down for three days.',
      'There has been no signal since the weekend.',
      'The line went dead yesterday.',
      'С 25 ноября пропадает интернет.',
      'Третий день нет интернета.',
      'Интернет не работает с утра.',
      'Уже неделю обрывается связь.',
      'Вчера пропал интернет.',
    ],
    [
      'The broadband drops out every evening.',
      'Please send somebody before Friday.',
      'Интернет пропадает по вечерам.',
      'Почините до пятницы, пожалуйста.',
    ],
  ],
  [
    'lights',
    'connection',
    [
      'The light on the box is red.',
      'The LOS light is blinking.',
      'No lights on the router at all.',
      'A red light is on.',
      'The internet LED is off.',
      'Лампочка LOS горит красным.',
      'Мигает красная лампочка.',
      'Индикатор PON не горит.',
      'На роутере не горит ни одна лампочка.',
      'Горит оранжевый огонёк.',
    ],
    [
      'The router is white and stands in the hall.',
      'I switched the router off and on.',
      'The lights in the house are off.',
      'Роутер чёрный, стоит в коридоре.',
      'Выключал роутер из розетки.',
    ],
  ],
  [
    'devices',
    'connection',
    [
      'The phone works fine.',
      'No internet on the laptop and the TV.',
      'It is the same on all devices.',
      'My laptop is slow, the tablet too.',
      'На телефоне тоже не работает.',
      'Нет интернета ни на ноутбуке, ни на телевизоре.',
      'На всех устройствах одно и то же.',
      'На другом компьютере то же самое.',
    ],
    ['My laptop has no internet.', 'Call my phone.', 'Нет интернета на ноутбуке.', 'Мой телефон 8 912 345-67-89, интернет не работает.'],
  ],
  [
    'tried',
    'connection',
    [
      'I restarted the router twice, no difference.',
      'We changed the cable.',
      'Перезагружал роутер три раза, не помогло.',
      'Менял кабель, без толку.',
    ],
    ['The router restarts by itself.', 'Роутер сам перезагружается.'],
  ],
  [
    'neededBy',
    'connection',
    [
      'Please send an engineer before Friday.',
      'I need it by 5 December.',
      'I have to have it working before Monday.',
      'Please fix it within two days.',
      'Восстановить доступ прошу до пятницы.',
      'Верните деньги до 10 декабря.',
      'Мне нужно это к понедельнику.',
      'Почините в течение двух суток, пожалуйста.',
    ],
    [
      'It worked until Friday.',
      'The courier promised it by Friday.',
      'The shop is open until 22:00.',
      'Please fix it.',
      'До пятницы всё работало.',
      'Доставку обещали до 5 декабря.',
      'Магазин открыт до 22:00.',
      'Почините, пожалуйста.',
    ],
  ],
  [
    'reference.account',
    'account',
    [
      'My login is pete.ill and it is refused.',
      'I cannot sign in, my username is kate88.',
      'Account 4003-118 is locked.',
      'Мой логин petr.ilin, войти не могу.',
      'Не могу войти под логином anna_orlova.',
      'Лицевой счёт 400311812, кабинет не открывается.',
    ],
    [
      'My login is not accepted.',
      'The login page is blank.',
      'It says the user name is wrong.',
      'Мой логин не принимают.',
      'Страница логина пустая.',
      'Логин: petr.ilin, войти не могу.',
    ],
  ],
  [
    'reference.contract',
    'connection',
    [
      'Account 4003-118, no internet.',
      'Contract D-2024/118, no internet.',
      'Договор Д-2024/118, нет интернета.',
      'Лицевой счёт 400311812, нет интернета.',
    ],
    ['I have a contract with you and no internet.', 'У меня с вами договор, а интернета нет.'],
  ],
  [
    'reference.purchase-date',
    'order',
    [
      'I ordered a blue jacket on 20 November, and it came torn.',
      'Order 10-55821 of 20 November came without the lamp.',
      'On 20 November I bought a lamp from you.',
      'My order was placed on 20 November.',
      'Заказ № 55821 от 20 ноября пришёл без лампы.',
      'Купила чайник 20 ноября, он протёк.',
      '20 ноября я заказал у вас куртку.',
      'Оформил заказ 20 ноября.',
    ],
    [
      'The lamp came on 26 November and is broken.',
      'I ordered a lamp, and it came on 26 November.',
      'You promised to deliver by 5 December.',
      'Лампу привезли 26 ноября, она разбита.',
      'Заказал лампу, привезли 26 ноября.',
      'Обещали доставить до 5 декабря.',
    ],
  ],
  [
    'reference.article',
    'order',
    [
      'I ordered a blue jacket on 20 November.',
      'They sent me a kettle instead of a lamp.',
      'The lamp inside is smashed.',
      'My kettle leaks.',
      'Заказ № 55821 от 20 ноября, куртка мужская за 7 490 рублей.',
      'Прислали куртку S вместо M.',
      'Купил у вас чайник.',
      'Чайник протёк через неделю.',
      'Куртка размера S мала.',
    ],
    [
      'My order did not come.',
      'The courier did not come.',
      'Order 10-55821 has not arrived.',
      'My parcel is late.',
      'Заказ не пришёл.',
      'Заказ № 55821 от 20 ноября не привезли.',
      'Курьер не приехал.',
      'Сайт не работает.',
      'Товар не подошёл.',
    ],
  ],
  [
    'card',
    'payment',
    ['I paid with the card ending in 5679.', 'Платил картой *5679.', 'Карта оканчивается на 5679.'],
    [
      'I paid by card.',
      'Order 5679 was paid twice.',
      'Paid with 4276 3800 1234 5679, my card.',
      'Платил картой.',
      'Платил картой 4276 3800 1234 5679.',
    ],
  ],
  ['reference.amount', 'payment', ['I was charged £49 twice.', 'Списали 4 990 ₽ дважды.'], ['I was charged twice.', 'Списали дважды.']],
  [
    'when',
    'payment',
    ['On 28 November I paid £49 for order 55821.', '28 ноября в 14:10 оплатил заказ на сумму 4 990 ₽.'],
    ['I paid 49 pounds for order 55821.', 'Оплатил заказ на сумму 4 990 ₽.'],
  ],
  [
    'wanted',
    'return',
    ['It is too small. I would like to exchange it for an M.', 'Куртка мала. Хочу обменять на M.', 'Верните деньги за куртку.'],
    ['It is too small.', 'Куртка мала.'],
  ],
];

describe('a question of the interview is answered by words typed elsewhere', () => {
  for (const [question, kind, telling, silent] of ROWS) {
    it.each(telling)(`${question}: %s`, (text) => expect(told(kind, text)).toContain(question));
    it.each(silent)(`${question}, not: %s`, (text) => expect(told(kind, text)).not.toContain(question));
  }
});

it('asks an owner of a home connection nothing that their own answer tells', () => {
  const answer =
    'С 25 ноября каждый вечер с 19 до 23 часов пропадает интернет, роутер TP-Link Archer C6, лампочка LOS горит красным. Перезагружал роутер три раза, не помогло.';
  expect(told('connection', answer, { summary: 'Интернет пропадает каждый вечер' })).toEqual(
    expect.arrayContaining(['since', 'frequency', 'lights', 'tried']),
  );
});
