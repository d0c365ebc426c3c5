import { describe, expect, it } from 'vitest';
import { isOnlyPlace, servicePlace } from '../../../src/check/places/service-place.ts';
import { addressesIn } from '../../../src/redact/addresses-in.ts';

describe('the address at which the house is amiss', () => {
  it.each([
    'Протекает крыша в подъезде. Адрес: г. Тверь, ул. Садовая, д. 5, кв. 12. Пришлите мастера.',
    'Третий раз за месяц отключают горячую воду. Адрес: г. Тверь, ул. Садовая, д. 5, кв. 12. Заранее благодарю.',
    'Нет отопления, батареи холодные.\nАдрес дома: ул. Садовая, д. 5, кв. 12',
    'Засорилась канализация. Мой адрес: ул. Садовая, д. 5, кв. 12',
    'Лифт стоит вторую неделю. Точный адрес: ул. Садовая, д. 5',
    'Соседи сверху залили потолок. Я проживаю по адресу: ул. Садовая, д. 5, кв. 12.',
    'Пришлите сантехника на ул. Садовую, д. 5, кв. 12: течёт стояк.',
    'По адресу ул. Садовая, д. 5, кв. 12 нет воды третий день.',
    'The roof leaks. Address: 12 Mill Lane, Flat 3',
    'There is no hot water. Our address is 12 Mill Lane, Flat 3.',
    'The radiator drips on the floor. Please send a plumber to 12 Mill Lane.',
  ])('is told: %s', (text) => {
    const addresses = addressesIn(text);
    expect(new Set(addresses).size).toBe(1);
    expect(servicePlace(text, addresses)).toBe(addresses[0]);
  });

  it.each([
    'Посылка не пришла. Адрес: г. Тверь, ул. Садовая, д. 5, кв. 12.',
    'Чайник сломался. Адрес: ул. Садовая, д. 5, кв. 12.',
    'Не горит экран ноутбука, адрес: ул. Садовая, д. 5, кв. 12, отопления нет.',
    'Протекает крыша. Ответ пришлите на адрес: ул. Садовая, д. 5, кв. 12.',
    'Протекает крыша на ул. Садовой, д. 5. Адрес: ул. Лесная, д. 7, кв. 1.',
    'Нет воды. Я скрываюсь от мужа, адрес: ул. Садовая, д. 5, кв. 12.',
    'Фонарь не горит. Мой адрес: ул. Мельничная, д. 12',
    'Нет отопления. Иван Петров, ул. Садовая, д. 5, кв. 12',
    'The roof leaks. Please write to me, address: 12 Mill Lane, Flat 3',
    'It does not work. Address: 12 Mill Lane',
    'Wi-Fi router is dead. Address: 12 Mill Lane',
    'Street lamp is dark. I live near 12 Mill Lane',
  ])('is not: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(servicePlace(text, addressesIn(text))).toBeUndefined();
  });

  it.each([
    ['Адрес: ул. Садовая, д. 5.', true],
    ['ул. Садовая, д. 5', true],
    ['Адрес: ул. Садовая, д. 5, код домофона 12.', false],
    ['Живу на третьем этаже, ул. Садовая, д. 5.', false],
  ])('is all that a sentence says, or is not: %s', (sentence, isOnly) => {
    expect(isOnlyPlace(sentence, 'ул. Садовая, д. 5')).toBe(isOnly);
  });
});
