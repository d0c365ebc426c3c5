import { describe, expect, it } from 'vitest';
import { fitBayes } from '../../eval/naive-bayes.mjs';

const ROWS = [
  { of: 0, signs: [['crash', 1] as const, ['the', 1] as const] },
  { of: 0, signs: [['crash', 1] as const, ['the', 1] as const] },
  { of: 1, signs: [['parcel', 1] as const, ['the', 1] as const] },
  { of: 1, signs: [['parcel', 1] as const, ['the', 1] as const] },
];

describe('naive Bayes', () => {
  it('weighs a sign for the class in which it is met, by the logarithm of how much oftener that is', () => {
    const { weights } = fitBayes(ROWS, { classes: 2, smoothing: 0.5 });
    // Of 4 signs and 3 halves each class has 2.5 crashes, or half a one.
    const [own = 0, other = 0] = weights.get('crash') ?? [];
    expect(own - other).toBeCloseTo(Math.log(2.5 / 0.5), 10);
    expect(own + other).toBeCloseTo(0, 10);
  });

  it('lets what all classes have alike, and classes that are as likely, tell nothing', () => {
    const { bias, weights } = fitBayes(ROWS, { classes: 2, smoothing: 0.5 });
    expect([...(weights.get('the') ?? [])]).toEqual([0, 0]);
    expect([...bias]).toEqual([0, 0]);
  });

  it('counts a text by its weight', () => {
    const [first, ...rest] = ROWS;
    const { bias, weights } = fitBayes([{ of: 0, signs: first?.signs ?? [], weight: 3 }, ...rest], { classes: 2, smoothing: 0.5 });
    expect(bias[0]).toBeGreaterThan(bias[1] ?? 0);
    const [own = 0, other = 0] = weights.get('crash') ?? [];
    expect(own - other).toBeCloseTo(Math.log(4.5 / 9.5) - Math.log(0.5 / 5.5), 10);
  });
});
