import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const answersOf = (text: string) => split(see(readText(text), { now: new Date('2026-11-29T12:00:00Z') })).answers;

const BROKEN = 'The intercom at the front door has been dead for two weeks.';
const DEAD = 'Домофон не работает вторую неделю.';

describe('a list of what is wanted', () => {
  it.each([
    [`${BROKEN}\nWe would like you to:\n1. repair the intercom\n2. replace the lamp on the first floor`, 'repair the intercom'],
    [`${BROKEN}\n\nI ask you to:\n- repair the intercom\n- tell us who closed our ticket`, 'repair the intercom'],
    [`${BROKEN} Could you please: 1) repair the intercom, 2) replace the lamp.`, 'repair the intercom'],
    [`${DEAD} Требуем: 1) починить домофон, 2) заменить лампу.`, 'починить домофон'],
    [`${DEAD}\nПросим вас:\n1. Починить домофон\n2. Заменить лампу`, 'Починить домофон'],
  ])('is the outcome, with no word of its lead left behind, and no step: %s', (text, first) => {
    const { outcome, steps, description, actual } = answersOf(text);
    expect(outcome).toContain(first);
    expect(outcome).not.toMatch(/:$/m);
    expect(steps).toBeUndefined();
    expect(description).toBeUndefined();
    expect(actual).toMatch(/^(?:The intercom|Домофон)/);
  });

  it.each([
    [`Просим вас: 1) починить домофон, 2) заменить лампу.\n${DEAD}`, DEAD],
    [`I want you to:\n1. repair the intercom\n2. replace the lamp\n${BROKEN}`, BROKEN],
  ])('ends where prose follows: %s', (text, told) => {
    const { outcome, actual } = answersOf(text);
    expect(outcome?.split('\n')).toHaveLength(2);
    expect(actual).toBe(told);
  });
});
