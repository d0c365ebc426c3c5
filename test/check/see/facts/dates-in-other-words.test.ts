import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const TOLD: readonly (readonly [text: string, ...values: string[]])[] = [
  ['I called the day before yesterday.', '2026-11-27'],
  ['The rent did not go out on the first, although the order stands.', '2026-11-01'],
  ['My son gave me it two Christmases ago.', '2024-12'],
  ['I went down at six, typed it in, and nothing opened.', ''],
  ['At 20 past 11 I got a text.', ''],
  ['Third weekend running, the box goes black.', ''],
  ['Up to the middle of the month it ran.', ''],
  ['They go back to August.', '2026-08'],
  ['The books vanish after a day or so.', ''],
  ['According to the price list from January, page 4, it is free.', '2026-01'],
  ['С субботней грозы нет телевидения.', '2026-11-28'],
  ['После октябрьского обновления тормозит клавиатура.', '2026-10'],
  ['Сегодня же воскресенье.', '2026-11-29'],
  ['Прошла неделя, а смс идут туда.', ''],
  ['Нет воды с обеда', ''],
  ['Мост закрыт с лета, и навигатор ведёт туда.', ''],
  ['Никто не может войти с половины девятого.', ''],
  ['Я в Армении с 24.11, айфон 14, iOS 17.5.', '2026-11-24'],
  ['Прождал с восьми до часу.', ''],
];

const NOT_TOLD: readonly string[] = [
  'Does click and collect work on Sundays',
  'A window pops up every two hours.',
  'The film is 2h 10min long but stops at 1:22:40.',
  'I was born on 3 March 1962, the form says 1926.',
  'Two people live in the house, and it has three rooms.',
  'Роутер каждые два часа перезагружается сам.',
  'Сижу весь день дома.',
  'Субтитры опережают речь секунд на пять.',
  'Вы по субботам доставляете?',
];

describe('dates in other words', () => {
  it.each(TOLD)('are found with the day they mean: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(NOT_TOLD)('are none in: %s', (text) => {
    expect(factsOf('dates', text)).toEqual([]);
  });

  it('are read from the beginnings of a log, and from nothing else in it', () => {
    const log = '```\n2026-11-26 03:14:51 [warn] open files 1021/1024\n2026-11-26T03:15:02Z lost 2020-01-01\n27.11.2026 11:02 PrintService 372\n```';
    expect(factsOf('dates', `It stops.\n\n${log}`)).toEqual(['2026-11-26T03:14', '2026-11-26T03:15', '2026-11-27T11:02']);
  });
});
