import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

function told(text: string) {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  const { answers } = split(seen);
  return { fact: seen.facts.errors[0]?.value, errors: answers.errors, actual: answers.actual };
}

describe('an error between marks of code within a line', () => {
  it.each([
    ['The CLI fails.\n\n```Error: something failed```\n\nNode 20.11.', 'Error: something failed'],
    ['The CLI fails.\n\n`Error: something failed`\n\nNode 20.11.', 'Error: something failed'],
    ['The CLI fails.\n\n``Error: something failed``', 'Error: something failed'],
    ['The CLI fails.\n\nError: ```TypeError: x is not a function```', 'TypeError: x is not a function'],
    ['Разбор падает.\n\nОшибка: ```неожиданный символ```', 'неожиданный символ'],
  ])('is kept without them: %s', (text, error) => {
    const { fact, errors, actual } = told(text);
    expect(fact).toBe(error);
    expect([...(errors ?? []), actual ?? ''].join('\n')).toContain(error);
    expect((errors ?? []).join('')).not.toContain('`');
  });

  it('keeps those that its own words have', () => {
    expect(told('Build fails.\n\nerror[E0425]: cannot find function `spawn_strip` in crate `ledstrip`').errors).toEqual([
      'error[E0425]: cannot find function `spawn_strip` in crate `ledstrip`',
    ]);
  });
});
