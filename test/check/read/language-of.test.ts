import { expect, test } from 'vitest';
import { languageOf } from '../../../src/check/read/language-of.ts';

test.each([
  ['Не работает принтер', 'ru'],
  ['я', 'ru'],
  ['Windows 11 Outlook 365 зависает при открытии вложений', 'ru'],
  ['ne rabotaet printer, pomogite pozhaluysta', 'ru'],
  ['Zdravstvuyte, zakaz 10-55821 ne prishel, gde moi dengi', 'ru'],
  ['The printer does not work', 'en'],
  ['The page shows «Ошибка» and nothing else happens when I press the button', 'en'],
  ['I do not get it: no sound on my phone, no picture', 'en'],
  ['', 'en'],
  ['😡😡😡', 'en'],
  ['لا يعمل', 'en'],
  ['打印机坏了', 'en'],
])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));
