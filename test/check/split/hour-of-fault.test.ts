import { expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const whenOf = (text: string) => split(see(readText(text), { now: new Date('2026-11-29T12:00:00Z') })).answers.when;

it.each([
  ['The server crashed at 2 pm. Nothing in the log.', '2 pm'],
  ['Сервер упал в 14:00. В логе пусто.', '14:00'],
  ['Всё зависло в 9 утра.', '9 утра'],
])('the hour at which something failed is when it happened: %s', (text, hour) => expect(whenOf(text)).toBe(hour));

it.each([
  'The app crashes at 2 pm.',
  'The server crashed at 14:00 every day.',
  'The job starts at 14:00 and fails.',
  'Бэкап запускается в 03:00 и падает.',
  'The meeting at 3 pm was cancelled because the app crashed.',
])('the hour of anything else tells no moment: %s', (text) => expect(whenOf(text)).toBeUndefined());
