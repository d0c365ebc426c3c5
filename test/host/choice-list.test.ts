import { describe, expect, it } from 'vitest';
import { type ChoiceList, pressChoice } from '../../src/host/prompts/choice-list.ts';
import type { Key } from '../../src/host/prompts/keys.ts';

const list = (active: number, count = 4, ticked: readonly number[] = []): ChoiceList => ({ count, active, ticked: new Set(ticked), digits: '' });
const named = (name: string): Key => ({ name, text: '', ctrl: false, meta: false });
const typed = (text: string): Key => ({ name: 'text', text, ctrl: false, meta: false });

describe('a list of choices', () => {
  it.each([
    [named('down'), 0, 1],
    [named('down'), 3, 0],
    [named('tab'), 0, 1],
    [named('up'), 0, 3],
    [typed('j'), 1, 2],
    [typed('k'), 1, 0],
    [typed('о'), 1, 2],
    [typed('Л'), 1, 0],
    [named('home'), 2, 0],
    [named('end'), 0, 3],
    [named('pageup'), 3, 0],
    [named('pagedown'), 1, 3],
    [typed('3'), 0, 2],
    [typed('9'), 1, 1],
    [typed('0'), 1, 1],
    [typed('jj1j'), 0, 1],
    [named('f1'), 2, 2],
    [typed(' '), 2, 2],
  ])('%j from %d points at %d', (key, from, to) => {
    expect(pressChoice(list(from), key, false).active).toBe(to);
  });

  it('takes a number of several digits while there is such a choice', () => {
    const twelve = pressChoice(list(0, 20), typed('12'), false);
    expect(twelve.active).toBe(11);
    expect(pressChoice(twelve, typed('3'), false).active).toBe(2);
    expect(pressChoice(pressChoice(list(0, 20), typed('1'), false), named('down'), false).digits).toBe('');
  });

  it('ticks and unticks where the pointer is', () => {
    const once = pressChoice(list(2), typed(' '), true);
    expect([...once.ticked]).toEqual([2]);
    expect([...pressChoice(once, typed(' '), true).ticked]).toEqual([]);
  });

  it.each(['a', 'ф'])('%s ticks all, then none', (letter) => {
    const all = pressChoice(list(0, 3, [1]), typed(letter), true);
    expect([...all.ticked]).toEqual([0, 1, 2]);
    expect([...pressChoice(all, typed(letter), true).ticked]).toEqual([]);
  });

  it('ticks nothing where one is chosen', () => {
    expect([...pressChoice(list(0), typed(' a'), false).ticked]).toEqual([]);
  });
});
