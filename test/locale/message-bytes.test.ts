import { expect, it } from 'vitest';
import { formatMessage } from '../../src/locale/format-message.ts';

it('says a size as people of each language read it', () => {
  expect(formatMessage('{total, number, bytes} of {limit, number, bytes}', 'en', { total: 23_400_000, limit: 10_000_000 })).toBe('23.4 MB of 10 MB');
  expect(formatMessage('{total, number, bytes}', 'ru', { total: 23_400_000 })).toBe('23,4\u00a0МБ');
});
