import { expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

it.each([
  ['The error message is: disk quota reached', 'disk quota reached'],
  ['Export stops. The error message is: something is wrong with the widget.', 'something is wrong with the widget'],
  ['Export stops. The message says: something is wrong with the widget.', 'something is wrong with the widget'],
  ['The build stops. The message is: module not found ./a', 'module not found ./a'],
  ['Export fails. The exact message is "expected string, not undefined".', 'expected string, not undefined'],
  ['The message says: 3 of 5 checks did not run', '3 of 5 checks did not run'],
  ['Текст ошибки такой: значение вне диапазона для столбца 7', 'значение вне диапазона для столбца 7'],
  ['Сообщение гласит: файл настроек не читается', 'файл настроек не читается'],
])('is an error message that a sentence announces as one: %s', (text, message) => {
  expect(factsOf('errors', text)).toEqual([message]);
});

it.each([
  'The error message is: not very helpful, it does not say which file.',
  'The message says: we will deliver on Monday',
  'To get the error: open Settings, Backup, pick any backup.',
])('is none what somebody says of a message, a message of something else, or the way to it: %s', (text) => {
  expect(factsOf('errors', text)).toEqual([]);
});
