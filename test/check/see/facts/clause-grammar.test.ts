import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../../src/check/see/facts/joints.ts';
import { GRAMMAR } from '../../../../src/check/see/facts/tried/clause-grammar.ts';

const signsOf = (clause: string) => GRAMMAR.flatMap(([sign, pattern]) => (pattern.test(clause) ? [sign] : []));

describe('the grammar of a clause', () => {
  it.each([
    ['turning it off avoids it', 'said-of-deed'],
    ['не помогло', 'said-of-deed-begins'],
    ['as your colleague told me', 'advised'],
    ['мастер велел отключить', 'advised'],
    ['i swapped the cable', 'by-me'],
    ['it says no signal', 'by-it'],
    ['24/11', 'without-words'],
    ['переустановка драйвера', 'verbal-noun'],
  ])('shows in "%s" as %s', (clause, sign) => {
    expect(signsOf(clause)).toContain(sign);
  });

  it('tells what joins a clause to its neighbours', () => {
    const plain = 'i swapped the cable, cleared the cache and restarted: no change';
    expect(jointsOf(plain, { start: 21, end: 38 })).toEqual(['after-comma', 'before-and']);
    expect(jointsOf(plain, { start: 0, end: 19 })).toEqual(['after-nothing', 'before-comma']);
  });

  it('takes no letter that a word begins with for a conjunction', () => {
    expect(jointsOf('кабель адаптер', { start: 0, end: 6 })).toEqual(['after-nothing', 'before-nothing']);
  });
});
