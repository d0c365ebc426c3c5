import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/redact/rule.ts';
import { RULES } from '../../src/redact/rules/rules.ts';
import { expandExample } from '../support/expand-example.ts';
import { tryRule } from '../support/try-rule.ts';

const SEEDS = [1, 2, 3];

/** What a rule finds in an example, and what it should find, both as the example with marks. */
function outcome(rule: Rule, example: string, seed: number): { found: string; wanted: string } {
  const { text, spans } = expandExample(example, seed);
  const marked = (at: readonly (readonly [number, number])[]) =>
    [...at].reverse().reduce((rest, [start, end]) => `${rest.slice(0, start)}‹${rest.slice(start, end)}›${rest.slice(end)}`, text);
  return { found: marked(tryRule(rule, text)), wanted: marked(spans) };
}

describe('the rules of masking', () => {
  it('have names of their own, in kebab-case', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('say what makes them look at a line: keywords in lower case of three bytes or more, or an anchor', () => {
    const bare = RULES.filter(({ keywords, anchor }) => !keywords?.length && !anchor);
    const short = RULES.flatMap(({ keywords = [] }) => keywords).filter((word) => word !== word.toLowerCase() || Buffer.byteLength(word) < 3);
    expect([bare.map(({ id }) => id), short]).toEqual([[], []]);
  });

  it('have patterns that find all there are, and remember no place between two texts', () => {
    const wrong = RULES.filter(
      ({ pattern, allow = [] }) => !pattern.global || pattern.hasIndices || pattern.sticky || allow.some(({ global }) => global),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('bring examples of what they find, each with its span', () => {
    const wrong = RULES.filter(({ finds }) => finds.length === 0 || finds.some((example) => expandExample(example).spans.length === 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s finds what its examples mark, exactly, and spares what it should', (_, rule) => {
    for (const seed of SEEDS) {
      for (const example of rule.finds) {
        const { found, wanted } = outcome(rule, example, seed);
        expect(found).toBe(wanted);
      }
      for (const example of rule.spares) {
        const { found, wanted } = outcome(rule, example, seed);
        expect(found).toBe(wanted);
      }
    }
  });
});
