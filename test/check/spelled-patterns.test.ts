import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellPatterns } from '../../scripts/spelled-patterns.mjs';
import { letterPattern, lowerPattern } from '../../src/check/letter-pattern.ts';

const makers = { letterPattern, lowerPattern };

describe('patterns written out when the program is built', () => {
  it('puts the pattern that a call makes in its place', () => {
    const quoted = lowerPattern(/[/"'`)]\p{L}\/+/u, 'g');
    expect(spellPatterns(`const A = lowerPattern(\n  /[/"'\`)]\\p{L}\\/+/u,\n  'g',\n);\nconst B = 1;`, makers)).toBe(
      `const A = ${quoted};\nconst B = 1;`,
    );
    expect(spellPatterns('f(letterPattern(/^\\p{Lu}/iu), 2)', makers)).toBe(`f(${letterPattern(/^\p{Lu}/iu)}, 2)`);
  });

  it.each(['lowerPattern(`(?:${WORDS})`)', 'lowerPattern(WORDS, "g")', 'lowerPattern(/\\p{L}/u, FLAGS)', 'ownLetterPattern(/\\p{L}/u)'])(
    'leaves %s to be made when it runs',
    (call) => expect(spellPatterns(call, makers)).toBe(call),
  );

  it('means the same as the source does, in all modules of the check', () => {
    let calls = 0;
    const counting = (make: (pattern: RegExp, flags?: string) => RegExp) => (pattern: RegExp, flags?: string) => {
      const made = make(pattern, flags);
      calls += 1;
      expect(new RegExp(made.source, made.flags)).toEqual(made);
      return made;
    };
    const folder = new URL('../../src/check/', import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name === 'letter-pattern.ts') continue;
      const spelled = spellPatterns(readFileSync(new URL(name, folder), 'utf8'), {
        letterPattern: counting(letterPattern),
        lowerPattern: counting(lowerPattern),
      });
      expect(spelled, name).not.toMatch(/(?<![\w$.])(?:letterPattern|lowerPattern)\(\s*\//);
    }
    expect(calls).toBeGreaterThan(100);
  });
});
