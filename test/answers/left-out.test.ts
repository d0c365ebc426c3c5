import { describe, expect, it } from 'vitest';
import { leftOut } from '../../src/answers/left-out.ts';
import type { Answers } from '../../src/model/answers.ts';
import { KINDS, type Kind } from '../../src/model/words.ts';

const CONTACT = { email: 'anna@example.com' };

describe('what answers leave out', () => {
  it.each<[Kind, Answers, string]>([
    ['technical', {}, '--step, --expected, --when, --tried, --product, --outcome, --email'],
    ['technical', { steps: ['Open'], expected: 'x', when: '2026-11-22', product: { name: 'P' }, contact: CONTACT }, '--tried, --outcome'],
    ['order', { references: [{ kind: 'article', value: '1' }], contact: { phone: '+7' } }, '--ref order=…, --expected, --outcome'],
    ['payment', { references: [{ kind: 'amount', value: '1' }], tried: [], contact: { name: 'Anna' } }, '--when, --outcome, --email'],
  ])('is named by its flags: %s %j', (kind, answers, flags) => {
    expect(leftOut(answers, kind)).toEqual([{ message: 'answers.left-out', values: { flags } }]);
  });

  it('is nothing when all is told', () => {
    expect(leftOut({ contact: CONTACT }, 'question')).toEqual([]);
  });

  it.each(KINDS)('has a flag for everything that %s is asked for', (kind) => {
    const flags = String(leftOut({}, kind)[0]?.values?.['flags']).split(', ');
    expect(flags.filter((flag) => !flag.startsWith('--'))).toEqual([]);
  });
});
