import { describe, expect, it } from 'vitest';
import { hang } from '../../src/text/hang.ts';

describe('hanging a text on its mark', () => {
  it('breaks between words and goes on under the first', () => {
    expect(hang('  1. ', 'откройте request.eml в почтовой программе', 25)).toBe('  1. откройте request.eml\n     в почтовой программе');
  });

  it('leaves a text alone that holds a word wider than the row, so that a path can be copied whole', () => {
    expect(hang('  1. ', 'see /a/path/that/is/longer/than/the/row now', 20)).toBe('  1. see /a/path/that/is/longer/than/the/row now');
  });

  it('never breaks where there is no row to keep to', () => {
    const text = 'word '.repeat(200).trim();
    expect(hang('- ', text, Number.POSITIVE_INFINITY)).toBe(`- ${text}`);
  });
});
