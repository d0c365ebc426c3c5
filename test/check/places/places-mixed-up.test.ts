import { describe, expect, it } from 'vitest';
import { placesMixedUp } from '../../../src/check/places/places-mixed-up.ts';
import { addressesIn } from '../../../src/redact/addresses-in.ts';

const mixedUpIn = (text: string) => placesMixedUp(text, addressesIn(text));

describe('addresses that were mixed up', () => {
  it.each([
    'deliver to 5 Oak Avenue, it went to 9 Pine Street',
    'My parcel was delivered to 9 Pine Street instead of 5 Oak Avenue',
    'You sent it to 9 Pine Street, it should be 5 Oak Avenue',
    'The courier left my order at 9 Pine Street, not 5 Oak Avenue',
    'Please redirect the parcel from 9 Pine Street to 5 Oak Avenue',
    'The delivery address is wrong: it says 9 Pine Street and should be 5 Oak Avenue',
    'Please change the delivery address of my order to 5 Oak Avenue',
    'I entered the wrong address. Please send it to 5 Oak Avenue',
    'My order ended up at 9 Pine Street',
    'The engineer went to 9 Pine Street instead of 5 Oak Avenue',
    'Letters still go to my old address, 9 Pine Street',
    'Your site shows 9 Pine Street, but the order should go to 5 Oak Avenue',
    'I made a mistake in the address: not 9 Pine Street but 5 Oak Avenue',
    'Привезли на ул. Сосновую, д. 9, а надо на ул. Дубовую, д. 5',
    'Заказ доставили на ул. Сосновую, д. 9 вместо ул. Дубовой, д. 5',
    'Посылка ушла на ул. Сосновую, д. 9',
    'Я ошиблась в адресе, правильный адрес: ул. Дубовая, д. 5',
    'Измените адрес доставки на ул. Дубовую, д. 5',
    'Курьер уехал не туда: на ул. Сосновую, д. 9, а не на ул. Дубовую, д. 5',
    'Квитанции приходят на старый адрес: ул. Сосновая, д. 9',
    'Перенаправьте посылку на ул. Дубовую, д. 5',
    'Перенаправьте посылку с ул. Мира, д. 7 на ул. Ленина, д. 5',
    'Заказ 55821 доставили по ошибке по адресу ул. Мира, д. 7, нужно было на ул. Ленина, д. 5',
    'Please change my delivery address from 9 Pine Street to 5 Oak Avenue',
    'Адрес в заказе неверный: ул. Сосновая, д. 9. Нужно: ул. Дубовая, д. 5',
    'They delivered it to a stranger at 9 Pine Street',
    'The flowers were meant for 5 Oak Avenue but went to 9 Pine Street',
    'My bank card was sent to my old address: 9 Pine Street',
    'В заказе указана ул. Сосновая, д. 9, а должна быть ул. Дубовая, д. 5',
    'Такси уехало на ул. Сосновую, д. 9, а ждали на ул. Дубовой, д. 5',
    'Карту отправили на прежний адрес, ул. Сосновая, д. 9',
  ])('are what a text is about: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(new Set(mixedUpIn(text))).toEqual(new Set(addressesIn(text)));
  });

  it('are without the one where the person lives', () => {
    expect(mixedUpIn('My parcel went to 9 Pine Street. I live at 5 Oak Avenue')).toEqual(['9 Pine Street']);
    expect(mixedUpIn('Посылка ушла на ул. Сосновую, д. 9. Живу на ул. Дубовой, д. 5')).toEqual(['ул. Сосновую, д. 9']);
  });

  it.each([
    ['Мы живём на ул. Ленина, д. 5, кв. 12. Посылка 55821 ушла на ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Она живет на ул. Ленина, д. 5. Посылка 55821 ушла на ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Я скрываюсь от мужа на ул. Мира, д. 7. Заказ отправили на старый адрес: ул. Ленина, д. 5', 'ул. Ленина, д. 5'],
    ['Мой адрес: ул. Ленина, д. 5. Посылка по ошибке ушла на ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Зарегистрирован на ул. Ленина, д. 5. Карту отправили на старый адрес: ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Я сейчас у мамы на ул. Ленина, д. 5. Посылка ушла на ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Моя сестра живёт на ул. Ленина, д. 5, а посылка ушла на ул. Мира, д. 7.', 'ул. Мира, д. 7'],
    ['Посылка ушла на ул. Мира, д. 7. Там никто не живёт.', 'ул. Мира, д. 7'],
    ["I now stay with the women's shelter at 9 Pine Street, Leeds. Your letters still go to my old address, 5 Oak Avenue.", '5 Oak Avenue'],
    ['My sister lives at 9 Pine Street, Leeds. Order 55821 was delivered to 5 Oak Avenue by mistake.', '5 Oak Avenue'],
    ['My address is 5 Oak Avenue, Leeds. The parcel went to 9 Pine Street by mistake.', '9 Pine Street'],
    ['I am at 5 Oak Avenue, Leeds. The parcel went to 9 Pine Street by mistake.', '9 Pine Street'],
    ['We are at 5 Oak Avenue. The parcel was delivered to 9 Pine Street instead.', '9 Pine Street'],
    ['Anna works at 5 Oak Avenue. Her order went to 9 Pine Street by mistake.', '9 Pine Street'],
    ['We hide from my ex at 5 Oak Avenue. Your letters go to the old address, 9 Pine Street.', '9 Pine Street'],
    ['I live at 5 Oak Avenue, Leeds LS1 4AP. The order went to 9 Pine Street. Deliver to 5 Oak Avenue', '9 Pine Street'],
    ['My order went to 9 Pine Street. Anna Reed, 5 Oak Avenue', '9 Pine Street'],
    ['The order went to 9 Pine Street instead of my address 5 Oak Avenue', '9 Pine Street'],
    ['The parcel went to 9 Pine Street. I do not live there.', '9 Pine Street'],
  ])('are without whose home or shelter is told, and without any of which nothing is said: %s', (text, open) => {
    expect(new Set(addressesIn(text)).size).toBeGreaterThanOrEqual(1);
    expect(mixedUpIn(text)).toEqual([open]);
  });

  it.each([
    'The parcel went to 9 Pine Street, where my sister lives.',
    'The parcel went to 9 Pine Street. My ex-husband lives there.',
    'Посылка ушла на ул. Мира, д. 7. Там живёт моя мама.',
    'Живу на ул. Ленина, д. 5. Заказ привезли не туда. Доставьте на улицу Ленина, д. 5',
  ])('are none where the only one is a home, in other words, too: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(mixedUpIn(text)).toEqual([]);
  });

  it.each([
    'Please deliver my order to 5 Oak Avenue',
    'My parcel to 5 Oak Avenue has not come',
    'I live at 5 Oak Avenue and the parcel never came',
    'The lamp was delivered to 5 Oak Avenue yesterday and is broken',
    'I got a blue lamp instead of a red one. My address is 5 Oak Avenue',
    'You sent the wrong colour to 5 Oak Avenue',
    'I moved from 9 Pine Street to 5 Oak Avenue and the internet is down',
    'The courier collected it from 5 Oak Avenue and the lamp broke',
    'The laptop does not start. Anna Reed, 5 Oak Avenue',
    'My order should come on Friday, 5 Oak Avenue',
    'My address is 5 Oak Avenue, the driver was late',
    'The driver did not find 5 Oak Avenue',
    'The app crashes, send a new one to 5 Oak Avenue',
    'I am not at 5 Oak Avenue on Monday',
    'Доставьте заказ на ул. Дубовую, д. 5',
    'Посылка на ул. Дубовую, д. 5 не пришла',
    'Живу на ул. Дубовой, д. 5, курьер не приехал',
    'Привезли не тот диван на ул. Дубовую, д. 5',
    'Прислали чужой заказ, мой адрес: ул. Дубовая, д. 5',
    'Нет интернета по адресу ул. Дубовая, д. 5',
    'Перепутали цвет, адрес доставки ул. Дубовая, д. 5',
    'I did not order this, my address is 5 Oak Avenue',
    'The parcel did not come, please send it again to 5 Oak Avenue',
    'Send the refund letter to 5 Oak Avenue',
    'The parcel should have come by Friday to 5 Oak Avenue',
    'Должны были привезти диван в пятницу на ул. Дубовую, д. 5',
    'Вместо дивана привезли кресло, ул. Дубовая, д. 5',
    'Не приехал мастер, ул. Дубовая, д. 5',
  ])('are not told where something only comes to somebody’s home: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(mixedUpIn(text)).toEqual([]);
  });
});
