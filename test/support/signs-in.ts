import { SIGNS } from '../../src/check/see/weights/written.ts';

/** The signs of a list with weights for several things, each with its weights as they are written, one after another. */
export function signsIn(weighed: string): readonly (readonly [sign: string, weights: string])[] {
  return weighed.split(SIGNS.mark).flatMap((entry) => {
    const text = entry.trim();
    const end = SIGNS.endOf(text);
    return end === -1 ? [] : [[text.slice(0, end), text.slice(end + 1)] as const];
  });
}
