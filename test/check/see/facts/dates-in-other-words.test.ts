import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const TOLD: readonly (readonly [text: string, ...values: string[]])[] = [
  ['I called the day before yesterday.', '2026-11-27'],
  ['It broke a few days ago.', ''],
  ['A couple of weeks ago it was fine.', ''],
  ['Сломалось два-три дня назад.', ''],
  ['Три-четыре недели назад всё работало.', ''],
  ['Двадцать пять дней назад всё работало.', '2026-11-04'],
  ['Дней десять назад всё работало.', '2026-11-19'],
  ['Недели четыре назад всё работало.', '2026-11-01'],
  ['Неделю или две назад всё работало.', ''],
  ['The battery should last two days.'],
  ['It froze again in the last two days.', ''],
  ['I paid on 10 January.', '2026-01-10'],
  ['I paid on 10 December.', '2025-12-10'],
  ['My flight on 20 December was cancelled.', '2026-12-20'],
  ['The viewing was moved to 20 December.', '2026-12-20'],
  ['Рейс 20 декабря отменили.', '2026-12-20'],
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
  ['I have banked here for twenty-three years.', ''],
  ['You take £29 every month since then.', ''],
  ['I am in most mornings.', ''],
  ['Ten minutes later the alarm went.', ''],
  ['The leaflet says it should be on in 48 hours.', ''],
  ['On the 25th 212 people were subscribed again.', '2026-11-25'],
  ['At 12 I was still alone.', ''],
  ['The internet went at half one.', ''],
  ['We plan to move to UTC next quarter.', ''],
  ['My son is moving out to college in January.', '2027-01'],
  ['I had set the PIN in March.', '2026-03'],
  ['The trip is on Wednesday.', '2026-12-02'],
  ['It is due by the 10th.', '2026-12-10'],
  ['It went off yesterday around five.', '2026-11-28T17:00'],
  ['Мы ждали её полтора часа.', ''],
  ['Пользуемся третий год.', ''],
  ['Я под этим ником семь лет играю.', ''],
  ['Смс пришла один раз в три ночи.', ''],
  ['Он в отпуске до седьмого.', '2026-12-07'],
  ['Электронную книгу выключаю на ночь.', ''],
  ['Доставка была назначена на 28 ноября с 10 до 14.', '2026-11-28'],
  ['У меня мастер приходит во вторник.', '2026-12-01'],
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
  'Filter by `created_after=2026-11-01`, please.',
  '"10 minutes ago" comes before "2 minutes ago".',
  'All-day events are off by one day.',
  'The times come with +02:00 in them.',
  'p95 was 120 ms on 5.2.',
  'The 31st of February is let through.',
  'The slider moves it by ten.',
  'Весы врут килограмма на четыре.',
  'В 4.10 и 4.11 уже нет.',
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
