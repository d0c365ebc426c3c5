import { describe, expect, it } from 'vitest';
import { placesMeant } from '../../../src/check/places/places-meant.ts';
import { addressesIn } from '../../../src/redact/addresses-in.ts';

const meantIn = (text: string) => placesMeant(text, addressesIn(text));

describe('the address of what is everybody’s', () => {
  it.each([
    'The lamp outside 12 Mill Lane is dark\nThe lamp outside 12 Mill Lane, Leeds LS1 4AP has been dark for two weeks.',
    'Не горит фонарь на ул. Мельничной, д. 12\nФонарь у дома на ул. Мельничной, д. 12 не горит две недели.',
    'The traffic light at 12 Mill Lane is out.',
    'The street lamp is dark\nThe lamp at 12 Mill Lane has been out for a week',
    'Уличный фонарь не горит\nФонарь на ул. Мельничной, д. 12 не горит неделю',
    'Не работает лифт на ул. Мельничной, д. 12.',
    'Street lamp is out. Address: 12 Mill Lane',
    'Не горит фонарь\nАдрес: ул. Мельничная, д. 12.',
    'Lift stuck\nThe lift is stuck since Monday, 12 Mill Lane.',
    'Pothole in front of 12 Mill Lane',
    'Фонарь у дома 3 не включается\nОколо ул. Мельничной, д. 12 темно',
    'Мусор не вывозят по адресу ул. Мельничная, д. 12 уже неделю',
    'A tree fell at 12 Mill Lane',
    'В подъезде дома на ул. Мельничной, д. 12 не горит свет',
    'Возле магазина на ул. Мельничной, д. 12 открыт люк',
    'Water is pouring out of the pavement near 12 Mill Lane. My phone: +44 20 7946 0111',
    'Прошу починить фонарь напротив дома по адресу: г. Тверь, ул. Мельничная, д. 12',
    'Лифт не едет, ул. Мельничная, д. 12, подъезд 2',
    'The hedge opposite 12 Mill Lane hides the sign',
  ])('is what a text is about: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(new Set(meantIn(text))).toEqual(new Set(addressesIn(text)));
  });
});

describe('the address of somebody’s home', () => {
  it.each([
    'Laptop does not start\nThe screen stays black. I live at 12 Mill Lane.',
    'Принтер не печатает\nЖиву по адресу ул. Мельничная, д. 12, кв. 7',
    'My account page is empty\nI am at 12 Mill Lane',
    'The app crashes\nIt crashes near 12 Mill Lane',
    'Wi-Fi router is dead. Address 12 Mill Lane',
    'The street lamp is dark\nThe table lamp works. Anna Reed, 12 Mill Lane',
    'The street lamp is dark\nI cannot sleep at 12 Mill Lane',
    'It stops\nI live at 12 Mill Lane.',
    'It does not work\nMy address is 12 Mill Lane',
    'It does not work. Address: 12 Mill Lane',
    'Не работает. Домашний адрес: ул. Мельничная, д. 12',
    'Лифт не работает. Живу на ул. Мельничной, д. 12',
    'Лифт не работает на ул. Мельничной, д. 12. Живу на ул. Мельничной, д. 12, кв. 7',
    'My car outside 12 Mill Lane does not start',
    'The lift is broken. Please write to me at 12 Mill Lane',
    'Не работает\nУ меня дома на ул. Мельничной, д. 12',
    'The heating at 12 Mill Lane, Flat 3 is off',
    'The kettle at 12 Mill Lane stopped',
    'Чайник сломался на ул. Мельничной, д. 12',
    'Street lamp is dark. I live near 12 Mill Lane',
    'Лифт стоит, ул. Мельничная, д. 12, кв. 7',
    'The lamp outside flat 7, 12 Mill Lane is dark',
    'Не включается\nул. Мельничная, д. 12',
    'Фонарь не горит. Мой адрес: ул. Мельничная, д. 12',
    'It stays black\nThe thing at 12 Mill Lane stays black',
    'Нет интернета по адресу ул. Мельничная, д. 12',
    'The lift is slow. 12 Mill Lane is my home',
    'Nobody came. I waited outside 12 Mill Lane',
    'Такси не приехало, стояли у подъезда на ул. Мельничной, д. 12',
    'It beeps. Leave it by the gate at 12 Mill Lane',
    'Передаю показания, ул. Мельничная, д. 12, подъезд 2',
    'Лифт не едет, ул. Мельничная, д. 12, подъезд 2, этаж 3',
    'The screen of my laptop stays black at 12 Mill Lane\nThe lamp is fine',
    'The vacuum cleaner at 12 Mill Lane stopped',
    'Она не греет\nПроживаю: ул. Мельничная, д. 12',
    'Lamp outside 12 Mill Lane is dark\nI live at 12 Mill Lane, Leeds LS1 4AP.',
    'The lamp outside 12 Mill Lane is dark. He lives at 12 Mill Lane.',
    'The lamp outside 12 Mill Lane is dark. My mother lives there.',
    'The lamp outside 12 Mill Lane is dark. There, next to 16 Oak Avenue, my mother lives alone.',
    'The street lamp is dark. We are at 12 Mill Lane',
    "The street lamp outside the women's shelter at 12 Mill Lane is dark",
    'Лифт стоит. Мы живём на ул. Мельничной, д. 12',
    'Фонарь у дома на ул. Мельничной, д. 12 не горит. Живём в доме ул. Мельничная, д. 12.',
    'Фонарь не горит. Я скрываюсь от мужа на ул. Мельничной, д. 12',
    'Лифт стоит на ул. Мельничной, д. 12. Бабушка живёт здесь.',
  ])('is none, nor one that may be: %s', (text) => {
    expect(addressesIn(text)).not.toEqual([]);
    expect(meantIn(text)).toEqual([]);
  });

  it('leaves another, which a text is about', () => {
    expect(meantIn('The lamp outside 12 Mill Lane is dark. I live at 40 Hill Road.')).toEqual(['12 Mill Lane']);
  });
});
