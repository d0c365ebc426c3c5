import { describe, expect, it } from 'vitest';
import { lateRefund } from '../../../src/check/customer/refund-late.ts';

describe('a late refund', () => {
  it.each([
    [['вернула платье, не подошёл размер', 'деньги жду уже месяц']],
    [['i returned to the shop with the kettle and took it back', 'the refund has not come']],
  ])('is told by the sentence that misses the money: %s', (sentences) => {
    expect(lateRefund(sentences)).toBe(1);
  });

  it('is not told by who went back to a page', () => {
    expect(lateRefund(['i returned to the checkout page', 'the refund form does not open'])).toBe(-1);
  });
});
