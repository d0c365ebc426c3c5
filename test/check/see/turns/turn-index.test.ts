import { describe, expect, it } from 'vitest';
import { findTurns, indexTurns, placesOf } from '../../../../src/check/see/turns/turn-index.ts';

const CLASSES = { 'i-do': '(открыва|нажима)(ю|ем)|жму', 'i-do-it': '{i-do} (все|это)', file: /\.(?:png|log)$/ };
const holds = (turn: string, sentence: string) => findTurns(indexTurns([{ id: 'it', turns: [turn] }], CLASSES), sentence).has('it');

describe('findTurns', () => {
  it.each([
    ['не работает', 'сайт не работает второй день'],
    ['(не|никак) (работа|откры)~', 'страница никак открывается'],
    ['при _? нажат~', 'при каждом нажатии мигает'],
    ['при _? нажат~', 'при нажатии мигает'],
    ['{i-do} … , {i-do}', 'открываю раздел отчетов, нажимаю «показать»'],
    ['^{i-do}', '2) жму кнопку'],
    ['^{i-do}', '— открываем настройки'],
    ['*(ся|сь) (сам|сама|само)', 'закрылось само'],
    ['# раза?', 'звонил 3 раза'],
    ['версия ##', 'версия 4.2.1'],
    ['кнопк~ «', 'кнопка "оплатить"'],
    ['раз(а|ом)?', 'раз и готово'],
    ['(в|во) (время|ходе) (записи|(пере)?загрузки)', 'в ходе перезагрузки'],
    ['каждый раз ,? как', 'каждый раз, как захожу'],
    ['по-прежнему', 'все по-прежнему'],
    ['скрин .. ниже', 'скрин первого окна - ниже'],
    ['ниже $', 'скрин ниже, а лог потом'],
    ['ниже $$', 'скрин ниже.'],
    ['ниже !нуля', 'скрин ниже'],
    ['ниже !(нуля|нормы) _', 'скрин ниже текста'],
    ['{i-do-it}', 'открываем это'],
    ['см .? {file}', 'см. окно-2.png'],
  ])('hears %j in %j', (turn, sentence) => {
    expect(holds(turn, sentence)).toBe(true);
  });

  it.each([
    ['не работает', 'не только работает'],
    ['работа', 'работает'],
    ['{i-do} … , {i-do}', 'открываю отчеты. потом, нажимаю'],
    ['^{i-do}', 'когда открываю'],
    ['*(ся|сь)', 'ся'],
    ['версия ##', 'версия 4'],
    ['_ нет', 'а-а-а! нет'],
    ['при _? нажат~', 'при самом первом нажатии'],
    ['скрин .. ниже', 'скрин первого окна, ниже'],
    ['ниже $', 'скрин ниже текста'],
    ['ниже $$', 'скрин ниже, а лог потом'],
    ['ниже !(нуля|нормы)', 'скрин ниже нормы'],
    ['см .? {file}', 'см. окно'],
  ])('does not hear %j in %j', (turn, sentence) => {
    expect(holds(turn, sentence)).toBe(false);
  });

  it('says of a class that nobody knows which one it is', () => {
    expect(() => indexTurns([{ id: 'it', turns: ['{nobody} знает'] }], CLASSES)).toThrow('{nobody}');
  });

  it('looks over a gap only so far', () => {
    expect(holds('когда … упало', `когда ${'очень '.repeat(9)}упало`)).toBe(true);
    expect(holds('когда … упало', `когда ${'очень '.repeat(12)}упало`)).toBe(false);
  });

  it('hears nothing in nothing', () => {
    expect(findTurns(indexTurns([{ id: 'it', turns: ['(не)? работает'] }], CLASSES), '')).toEqual(new Set());
  });
});

describe('placesOf', () => {
  it('tells between which tokens each turn stands, wherever it does', () => {
    const index = indexTurns(
      [
        { id: 'thing', turns: ['(скрин|лог) (ниже)?'] },
        { id: 'first', turns: ['^вот'] },
      ],
      {},
    );
    expect(placesOf(index, ['вот', 'лог', 'и', 'скрин', 'ниже', '.'])).toEqual([
      { id: 'first', start: 0, end: 1 },
      { id: 'thing', start: 1, end: 2 },
      { id: 'thing', start: 3, end: 5 },
    ]);
  });
});
