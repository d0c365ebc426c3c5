import { describe, expect, it } from 'vitest';
import { servicePlace } from '../../../src/check/places/service-place.ts';
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
    ['Интернет пропадает по вечерам. Договор 551-20, ул. Садовая, д. 5, кв. 12.', { kind: 'connection' as const }],
    ['Broadband drops out. Account 4003-118, 12 Mill Lane. Thanks.', { kind: 'connection' as const }],
    ['The washing machine leaks since Sunday, bought from you in March. I live at 12 Mill Lane. Could you send someone this week?', {}],
    ['Холодильник не морозит, купили у вас. Хотим ремонт.\nИван Петров, ул. Садовая, д. 5, кв. 12, 8 912', { name: 'Иван Петров' }],
    ['The heat pump you installed in our house at 12 Mill Lane ices up overnight. I want somebody competent to look at it.', {}],
    ['Your men fitted new windows at 12 Mill Lane in May, and two of them let the rain in.', {}],
    ['Вы установили нам кондиционер по адресу: ул. Садовая, д. 5, кв. 12. С первого дня с него капает.', {}],
    ['Купили у вас плиту, горелка не горит. Пришлите мастера. Адрес: ул. Садовая, д. 5, кв. 12.', {}],
  ])('is told to whoever is to come: %s', (text, about) => {
    const addresses = addressesIn(text);
    expect(addresses[0]).toContain(servicePlace(text, addresses, about));
    expect(servicePlace(text, addresses, about)).toMatch(/^(?:ул\. Садовая|12 Mill Lane)/);
  });

  it.each([
    ['Телефон не включается, купили у вас. Хочу ремонт.\nИван Петров, ул. Садовая, д. 5, кв. 12', { name: 'Иван Петров' }],
    ['Интернет пропадает. Иван Петров переехал с ул. Садовая, д. 5, кв. 12.', { kind: 'connection' as const }],
    ['The kettle leaks. I live at 12 Mill Lane.', {}],
    ['I installed the app in our house at 12 Mill Lane and it crashes.', {}],
  ])('is not told where nobody is to come: %s', (text, about) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(servicePlace(text, addressesIn(text), about)).toBeUndefined();
  });
});
