import { expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { inRussianLetters } from '../../../src/check/see/in-russian-letters.ts';
import { see } from '../../../src/check/see/see.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const heard = (text: string) => inRussianLetters(see(readText(text), { now: NOW }))?.reading.source;

it.each([
  ['Internet ne rabotaet, nomer # 55 dogovor 660012', 'интернет не работает, номер # 55 договор 660012'],
  ['Internet ne rabotaet, dogovor #660012, pishite na anna@example.com', 'интернет не работает, договор #660012, пишите на anna@example.com'],
])('keeps numbers, addresses and their signs in their places: %s', (text, words) => {
  expect(heard(text)).toBe(words);
});

it('is nothing where a text has Russian letters, or is none', () => {
  expect([heard('Интернет не работает'), heard('The internet is down')]).toEqual([undefined, undefined]);
});
