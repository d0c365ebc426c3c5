import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

describe('what was tried, in a message of several sentences', () => {
  it.each([
    [
      "The printer shows offline on my laptop. It worked until Thursday. I've reinstalled the driver and swapped the cable. My wife's laptop prints fine. Please help.",
      ['reinstalled the driver', 'swapped the cable'],
    ],
    [
      'Роутер теряет сеть каждый вечер. Так уже неделю. Перезагружал его трижды, менял кабель — не помогает. Договор 55120. Пришлите мастера.',
      ['Перезагружал его трижды', 'менял кабель'],
    ],
    [
      'The table of contents is wrapped at 80 columns in every export. It used to stay as typed. `wrap = false` avoids it. We would like a proper fix.',
      ['wrap = false'],
    ],
    ['The build hangs at linking. We see it on two of five runners. --threads=1 gets past it. Log is attached.', ['threads=1']],
  ])('is found clause by clause in: %s', (text, words) => {
    const found = wordsOf('tried', text);
    for (const one of words) expect(found.some((fact) => fact.includes(one))).toBe(true);
  });

  it.each([
    'I put two lamps in the basket. I opened the basket and pressed Pay. The page went white. I was charged all the same. Please refund me.',
    'Открываю приложение. Захожу в раздел платежей, нажимаю «Оплатить». Экран белеет. Деньги списаны. Верните их.',
  ])('is none of the steps that led to the fault: %s', (text) => {
    expect(wordsOf('tried', text)).toEqual([]);
  });

  it('is no deed of a list that tells how to see the fault', () => {
    const text = 'The list is empty.\n\nSteps to reproduce:\n1. Clear the cache\n2. Restart the app\n3. Open the list\n\nIt worked in 5.1.';
    expect(wordsOf('tried', text)).toEqual([]);
  });
});
