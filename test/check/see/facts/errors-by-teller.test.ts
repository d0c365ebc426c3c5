import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const SHOWN: readonly (readonly [text: string, message: string])[] = [
  ['The planner says my licence plate "belongs to another user".', 'belongs to another user'],
  ['There\'s a little box saying "Colour profile could not be embedded".', 'Colour profile could not be embedded'],
  ['It said "Vehicle not responding (V-30)" and the doors stayed shut.', 'Vehicle not responding (V-30)'],
  ['Clicking the link in the mail brings up "This link was already used".', 'This link was already used'],
  ['The till says PAPER LOW CALL SERVICE and will not print.', 'PAPER LOW CALL SERVICE'],
  ['I guessed until it went Too many attempts.', 'Too many attempts'],
  ['`AssertionError: 3 != 4` on the slow box, twice out of five.', 'AssertionError: 3 != 4'],
  ['I cannot send money to my brother, "Beneficiary check failed"', 'Beneficiary check failed'],
  ['The validation ends in BR-CO-25.', 'BR-CO-25'],
  ['The player quits; in the journal there is std::out_of_range: vector::at', 'std::out_of_range: vector::at'],
  ['Если нажать на «дети» — Записей не найдено.', 'Записей не найдено'],
  ['Крутится кружок, потом Недопустимый тип файла image/heic.', 'Недопустимый тип файла image/heic'],
  ['Причина не указана, просто Доступ ограничен (D-17).', 'Доступ ограничен (D-17)'],
  ['Клиент молчит пять секунд и уходит с кодом 27.', '27'],
  ['Прокси режет это как мусор: 403 Bad Host.', '403'],
  ['Страница отдаёт 404 Товар не найден.', '404'],
  ['Дождь пошёл — картинка в кубики и «Нет сигнала».', 'Нет сигнала'],
  ['На кассе висит Нет связи с банком.', 'Нет связи с банком'],
  ['На экранчике Замятие в лотке подачи.', 'Замятие в лотке подачи'],
  ['Гудит и гаснет, а на окошке E02.', 'E02'],
  ['Накачивает и сдувается, на экране EE 3.', 'EE 3'],
  ['Мигает красным, потом ОШ.17.', 'ОШ.17'],
  ['Второй запуск выходит с сообщением clock jumped backwards, rescheduling.', 'clock jumped backwards, rescheduling'],
  ["Опять undefined reference to `__atomic_load_8' на сборке.", "undefined reference to `__atomic_load_8'"],
  ['Распаковка доходит до CRC mismatch in member 3 и бросает.', 'CRC mismatch in member 3'],
  ['Запросы отдают 401.', '401'],
  ['Справка открывает страницу 404 Not Found.', '404 Not Found'],
];

const SAID: readonly string[] = [
  'Mr Doyle walked through every room and wrote "no defects" on the sheet.',
  'The box says "12 V 1.5 A only" and that is the adapter it came with.',
  'You sent it back with a sticker that says "opened, not resaleable".',
  'The ticket was closed as "cannot reproduce".',
  'At noon I got a mail that I "was not at home".',
  'The order had been "cancelled by the customer", and I am the customer.',
  'The email says "you will not be billed again".',
  "Put the money back and I'll say no more about it.",
  'THE MAN DRANK MY TEA, SAID ALL FINE, AND NOT ONE PENNY HAS COME.',
  'The tenant rang me with ANOTHER envelope.',
  'The build fails with GCC 15.',
  'An error would be kinder than a wrong total.',
  'Reported it on Monday, fault F7720914, and again on Wednesday.',
  'The return value of realloc is not checked.',
  'Insulin box PHX-70-3318 warm',
  '```\nRestart=on-failure\nTimeoutStopSec=70\n```',
  '```\nmake[2]: *** Error 1\n```',
  '```\nS ID QUANT RATE WAIT BUSY ERR NAME\nR 58 64 48000 112.3us 41.0us 917 out\n```',
  'Заявку закрыли: закрыто со словами «не воспроизводится».',
  'Говорил ему «не надо», а он продолжал.',
  'Сидел дома весь день, вечером приходит «не застали дома».',
  'Реклама на весь экран ПОВЕРХ кнопки, крестика нет.',
  'Плагин не видит JDK 21.',
];

describe('messages, told by who bears them', () => {
  it.each(SHOWN)('are found where a program or a display does: %s', (text, message) => {
    expect(factsOf('errors', text)).toEqual([message]);
  });

  it.each(SAID)('are none where a person, a letter or a label does: %s', (text) => {
    expect(factsOf('errors', text)).toEqual([]);
  });
});
