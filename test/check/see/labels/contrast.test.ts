import { describe, expect, it } from 'vitest';
import { lacksOf } from '../../../../src/check/lacks.ts';
import { readText } from '../../../../src/check/read/read-text.ts';
import { see } from '../../../../src/check/see/see.ts';

const seen = (text: string) => see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });

describe('what was expected set against what came', () => {
  it.each([
    'Type narrowing lost in closures since 5.4. Expected no error, got TS2345.',
    'I expected a blue one, but only got red.',
    'Expected 200 - received 500.',
    'Ожидал одно списание, получил два.',
    'Ждала посылку в понедельник, пришла в среду.',
  ])('tells both: %s', (text) => {
    const told = seen(text);
    expect(told.sentences.at(-1)?.labels).toEqual(expect.arrayContaining(['observed', 'expected']));
    expect(lacksOf(told)).not.toContain('expected');
    expect(lacksOf(told)).not.toContain('actual');
  });

  it.each([
    'AssertionError: expected 1 event, got 2',
    'Please tell me when it is expected.',
    'Ожидаю ответа, спасибо.',
    'Ожидаю ответа, вернут ли мне деньги за билет.',
  ])('is not told: %s', (text) => {
    expect(seen(text).tells.expected).toBe(false);
  });
});
