import { describe, expect, it } from 'vitest';
import { cleanLog } from '../../bench/clean-log.mjs';
import { RULES } from '../../src/redact/rules/rules.ts';
import { tryRule } from '../support/try-rule.ts';

const LENGTH = 2_000_000;
/** One false alarm in 200 kB is the most that people put up with. */
const MOST = LENGTH / 200_000;

describe('a log with nothing to mask', () => {
  const text = cleanLog(1, LENGTH);
  const lower = text.toLowerCase();

  it('raises hardly an alarm by all the rules together', () => {
    const alarms = RULES.filter(({ keywords }) => keywords?.some((word) => lower.includes(word)) ?? true).flatMap((rule) =>
      tryRule(rule, text, lower).map(([start, end]) => `${rule.id}: ${text.slice(Math.max(0, start - 30), end)}`),
    );
    expect(alarms.slice(MOST)).toEqual([]);
  });

  it('is the same every time, and another one from another seed', () => {
    expect(cleanLog(2, 5_000)).toBe(cleanLog(2, 5_000));
    expect(cleanLog(3, 5_000)).not.toBe(cleanLog(2, 5_000));
  });
});
