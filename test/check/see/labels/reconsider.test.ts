import { describe, expect, it } from 'vitest';
import { COMPANY, companyIn, companyOf, reconsider } from '../../../../src/check/see/labels/reconsider.ts';
import { LABELS, type Label } from '../../../../src/model/judging-words.ts';

const OWN = Object.fromEntries(LABELS.map((label) => [label, { bias: 0, chances: `own ${label} 1,` }])) as Record<
  Label,
  { bias: number; chances: string }
>;
const at = (label: Label) => LABELS.indexOf(label);
const saying = (label: Label, chance: number) => Float64Array.from(LABELS, (each) => (each === label ? chance : 0.1));
const valuesOf = (chances: readonly Float64Array[], sentence: number) => {
  const seen = companyOf(chances)[sentence] ?? [];
  return Object.fromEntries(COMPANY.map((name, index) => [name, seen[index] ?? Number.NaN]));
};

describe('reconsider', () => {
  const three = [saying('observed', 0.9), saying('step', 0.8), saying('step', 0.6)];

  it('leaves chances as they were where a sentence weighs for itself alone', () => {
    for (const [sentence, chances] of reconsider(three, companyIn(OWN)).entries()) {
      for (const [label, chance] of chances.entries()) expect(chance).toBeCloseTo(three[sentence]?.[label] ?? Number.NaN, 6);
    }
  });

  it('leaves a label without weights exactly as it was heard', () => {
    const { observed } = OWN;
    expect(reconsider(three, companyIn({ observed })).map((chances) => chances.slice(1))).toEqual(three.map((chances) => chances.slice(1)));
  });

  it('leaves a sentence alone as it was heard', () => {
    const company = companyIn({ ...OWN, expected: { bias: 5, chances: 'rest expected -1,' } });
    expect(reconsider([saying('expected', 0.4)], company)).toEqual([saying('expected', 0.4)]);
  });

  it('believes less that something is said where another sentence says it better', () => {
    const company = companyIn({ ...OWN, expected: { bias: 0, chances: 'own expected 1, rest expected -0.5,' } });
    const [first, second] = reconsider([saying('expected', 0.9), saying('expected', 0.5)], company);
    const [, without] = reconsider([saying('observed', 0.9), saying('expected', 0.5)], company);
    expect(first?.[at('expected')]).toBeGreaterThan(second?.[at('expected')] ?? 1);
    expect(second?.[at('expected')]).toBeLessThan(without?.[at('expected')] ?? 0);
  });

  it('sees the best of the others, never itself', () => {
    expect(valuesOf(three, 0)['rest observed']).toBeLessThan(0);
    expect(valuesOf(three, 1)['rest step']).toBeCloseTo(0.5 * Math.log(0.6 / 0.4), 6);
    expect(valuesOf(three, 2)['rest step']).toBeCloseTo(0.5 * Math.log(0.8 / 0.2), 6);
  });

  it('takes what stands before the first and after the last for saying nothing', () => {
    expect(valuesOf(three, 0)['last step']).toBeLessThan(-2);
    expect(valuesOf(three, 2)['next step']).toBeLessThan(-2);
  });

  it('gives back nothing for a text without sentences', () => {
    expect(reconsider([], companyIn(OWN))).toEqual([]);
  });
});
