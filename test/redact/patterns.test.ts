import { describe, expect, it } from 'vitest';
import { hashOf, judge, knownVerdicts, patternsInSource } from '../../scripts/patterns.mjs';
import { mayHang } from '../../src/redact/own/may-hang.ts';
import { RULES } from '../../src/redact/rules/rules.ts';

const PATTERNS = [...patternsInSource(), ...RULES.map(({ id, pattern: { source, flags } }) => ({ source, flags, file: id, line: 0 }))];

describe('the patterns of masking', () => {
  it('are all there', () => {
    expect(PATTERNS.length).toBeGreaterThan(400);
  });

  it('are judged, each of them, and none takes exponential time on any text (npm run patterns judges new ones)', () => {
    const verdicts = knownVerdicts();
    const verdict = (pattern: (typeof PATTERNS)[number]) => verdicts[hashOf(pattern)] ?? 'not judged';
    // Where recheck gives up, a second judge has the word.
    const isFine = (pattern: (typeof PATTERNS)[number]) =>
      ['safe', 'polynomial'].includes(verdict(pattern)) || (verdict(pattern) === 'unknown' && !mayHang(new RegExp(pattern.source, pattern.flags)));
    const bad = PATTERNS.filter((pattern) => !isFine(pattern));
    expect(bad.map((pattern) => `${pattern.file}:${pattern.line}: ${verdict(pattern)}`)).toEqual([]);
  });

  it('would be found out if one did', async () => {
    expect(await judge({ source: '^(a|a)*$', flags: 'g' })).toBe('exponential');
    expect(await judge({ source: '^[a-z]{4}$', flags: '' })).toBe('safe');
  });
});
