import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../../src/check/see/facts/amounts.ts';

describe('sums of money', () => {
  it.each([
    ['i paid £34.50 and then 12 euros.', ['£34.50', '12 euros']],
    ['оплатила картой 4 990 рублей, вернули 1 500,50 руб.', ['4 990 рублей', '1 500,50 руб']],
    ['списали 3 тыс. дважды', ['3 тыс']],
    ['$1,299.00 was charged twice', ['$1,299.00']],
    ['order 10-55821 of 22.11.2026, 500 photos, version 4.2', []],
    ['it failed at 14:10, £30 is gone', ['£30']],
    ['it failed at 14:10 £30 is gone', ['£30']],
    ['12 рубашек', []],
    ['i paid 49.90 twice', ['49.90']],
    ['i paid at 10.30 and was charged 100.00 % more', []],
    ['списали 4990 дважды', ['4990']],
    ['магазин списал с карты 5000', ['5000']],
    ['с карты списал 5000', ['5000']],
    ['списал 5000 бонусов', []],
    ['заплатил 5 раз, начислили 500 баллов, перевел 300 раз', []],
  ])('in %j are %j', (text, sums) => {
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(sums);
  });
});
