import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAnswers } from '../../src/answers/merge-answers.ts';
import { anyAnswers } from './any-answers.ts';

describe('mergeAnswers', () => {
  it('takes each value from the first layer that has one', () => {
    const flags = { summary: 'from the flag', contact: { name: 'Anna' }, steps: ['one'] };
    const file = { summary: 'from the file', actual: 'nothing', contact: { name: 'A.', email: 'anna@example.com' }, steps: ['two', 'three'] };
    const settings = { contact: { phone: '+7 912 345-67-89', email: 'old@example.com' }, language: 'ru' as const };
    expect(mergeAnswers([flags, file, settings])).toEqual({
      summary: 'from the flag',
      actual: 'nothing',
      contact: { name: 'Anna', email: 'anna@example.com', phone: '+7 912 345-67-89' },
      steps: ['one'],
      language: 'ru',
    });
  });

  it('joins fields by their names, and the attachments of all layers', () => {
    expect(
      mergeAnswers([
        { fields: { browser: 'Firefox' }, attachments: [{ path: 'a.log' }] },
        { fields: { browser: 'Chrome', plan: ['pro'] }, attachments: [{ path: 'b.log', note: 'old' }] },
      ]),
    ).toEqual({ fields: { browser: 'Firefox', plan: ['pro'] }, attachments: [{ path: 'a.log' }, { path: 'b.log', note: 'old' }] });
  });

  it('counts what is blank as not given', () => {
    const blank = { summary: ' \n ', steps: ['', '  '], contact: { name: '' }, tried: [{ action: ' ' }], references: [{ kind: 'order', value: '' }] };
    const given = { summary: 'x', steps: ['a', ' '], contact: { name: 'Anna' } };
    expect(mergeAnswers([blank, given])).toEqual({ summary: 'x', steps: ['a'], contact: { name: 'Anna' } });
    expect(mergeAnswers([])).toEqual({});
  });

  it('keeps the words beside a blank: a result without its action, a number without its kind', () => {
    expect(mergeAnswers([{ tried: [{ action: '', result: 'no change' }], references: [{ kind: '', value: '42' }] }])).toEqual({
      tried: [{ action: '', result: 'no change' }],
      references: [{ kind: '', value: '42' }],
    });
    expect(mergeAnswers([{ attachments: [{ path: '', note: 'x' }] }])).toEqual({});
  });

  it.each([
    ['  one line  ', 'one line'],
    ['\n\n  at first\n    at second\n\n', '  at first\n    at second'],
    ['one\n\n\n  two', 'one\n\n\n  two'],
    ['  \r\n  a\r\nb\r\n', '  a\r\nb'],
  ])('takes blank lines off around %j', (given, kept) => {
    expect(mergeAnswers([{ actual: given }])).toEqual({ actual: kept });
  });

  it('is the same whichever layers are joined first', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyAnswers, (a, b, c) => {
        const merged = mergeAnswers([a, b, c]);
        expect(mergeAnswers([mergeAnswers([a, b]), c])).toEqual(merged);
        expect(mergeAnswers([a, mergeAnswers([b, c])])).toEqual(merged);
        expect(mergeAnswers([merged])).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });
});
