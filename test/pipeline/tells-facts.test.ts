import { describe, expect, it } from 'vitest';
import { tellsFacts } from '../../src/pipeline/tells-facts.ts';

const tells = (summary: string, more: Parameters<typeof tellsFacts>[0] = {}) => tellsFacts({ kind: 'technical', summary, ...more }, {}, {});

describe('facts about the computer', () => {
  it.each([
    'The pillow smells of plastic',
    'My desk lamp flickers and hums',
    'The washing machine leaks during the spin cycle',
    'The washing machine shows error E21 on its display',
    'The kettle switches off before it boils',
    'The wheel of the pram came off',
    'The sofa squeaks when you sit on it',
    'The brakes of the bicycle do not hold',
    'Our fridge does not get cold',
    'The mattress sags in the middle',
    'The zip of the jacket broke',
    'The frying pan lost its coating after a week',
    'The dishwasher does not drain',
    'The umbrella broke in the first wind',
    'The toaster burns one side',
    'Which size is the pillow?',
    'Подушка пахнет пластиком',
    'Настольная лампа мигает и гудит',
    'Стиральная машина течёт при отжиме',
    'Стиральная машина показывает ошибку E21',
    'Чайник выключается раньше, чем закипит',
    'У коляски отвалилось колесо',
    'Диван скрипит, когда на него садишься',
    'Тормоза велосипеда не держат',
    'Холодильник не морозит',
    'Матрас продавился посередине',
    'На куртке разошлась молния',
    'Сковорода через неделю потеряла покрытие',
    'Посудомойка не сливает воду',
    'Кресло качается, одна ножка короче',
    'Утюг не греет',
  ])('do not go with %j', async (summary) => {
    expect(await tells(summary)).toBe(false);
    expect(await tells('Broken', { description: summary })).toBe(false);
    expect(await tellsFacts({ summary }, {}, {})).toBe(false);
  });

  it.each([
    'The smart TV freezes on the start screen',
    'The printer prints blank pages',
    'The router loses the connection every hour',
    'The app of the washing machine does not find it',
    'The washing machine does not connect to the Wi-Fi',
    'The smart lamp does not pair with my phone',
    'The e-bike app shows the wrong range',
    'The page of the sofa does not load on your site',
    'I cannot put the pillow into the basket',
    'The kettle with Bluetooth is not found by my phone',
    'The robot vacuum does not return to its dock',
    'The laptop overheats',
    'The export stops at 99 %',
    'It does not start',
    'The table view is empty after the update',
    'The lamp in the game does not light up',
    'The live wallpaper drains the battery',
    'Умный телевизор зависает на заставке',
    'Принтер печатает пустые листы',
    'Роутер теряет связь каждый час',
    'Приложение стиральной машины её не видит',
    'Стиральная машина не подключается к вай-фаю',
    'Умная лампа не видна в телефоне',
    'На сайте не открывается страница дивана',
    'Не могу положить подушку в корзину',
    'Чайник с блютузом не находит телефон',
    'Робот-пылесос не возвращается на базу',
    'Ноутбук греется',
    'Экспорт останавливается на 99 %',
    'Не запускается',
    'Обои на рабочем столе меняются сами',
    'Таблица пустая после обновления',
  ])('go with %j', async (summary) => {
    expect(await tells(summary)).toBe(true);
  });

  it('go with a kettle where they were asked for, or where the request that is given back told them', async () => {
    expect(await tellsFacts({ kind: 'technical', summary: 'The kettle leaks' }, { system: 'basic' }, {})).toBe(true);
    expect(await tellsFacts({ kind: 'account', summary: 'The kettle shop does not let me sign in' }, {}, {})).toBe(true);
    expect(await tellsFacts({ kind: 'order', summary: 'It did not come' }, {}, {})).toBe(false);
  });
});
