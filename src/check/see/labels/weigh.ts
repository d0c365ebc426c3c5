import { LABELS, type Label } from '../../../model/judging-words.ts';
import { type Row, rowBehind, type Scales } from './scales.ts';
import type { Signs } from './signs.ts';

/** The logistic function: a sum of weights as a probability. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Chances are weighed as odds, since the last percents count most; beyond these bounds more says nothing more. */
export function odds(chance: number): number {
  const within = Math.min(0.9975, Math.max(0.0025, chance));
  return Math.log(within / (1 - within));
}

/** How probable each of `LABELS` is for a sentence with these signs. */
export function weigh(scales: Scales, signs: Signs): Float64Array {
  const { bias, cues, structure, words, frames } = scales;
  const sums = bias.slice();
  const count = sums.length;
  scales.sentence += 1;
  const { sentence } = scales;
  const add = (row: Row | undefined) => {
    if (row === undefined || row.counted === sentence) return;
    row.counted = sentence;
    const { weights } = row;
    for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  };
  for (const { id } of signs.cues) add(cues(id));
  for (const sign of signs.structure) add(structure(sign));
  const { stems, kinds } = signs;
  for (let at = 0; at + 1 < kinds.length; at++) {
    const frame = frames(`${kinds[at]} ${kinds[at + 1]}`);
    if (frame === undefined) continue;
    add(frame.row);
    const third = kinds[at + 2];
    if (third !== undefined) add(rowBehind(frame, third));
  }
  for (let at = 0; at < stems.length; at++) {
    const word = words(stems[at] ?? '');
    if (word === undefined) continue;
    add(word.row);
    const next = stems[at + 1];
    if (next !== undefined) add(rowBehind(word, next));
  }
  for (let at = 0; at < count; at++) sums[at] = probability(sums[at] ?? 0);
  return sums;
}

/** The probability of one label among those that `weigh` gives. */
export const chanceOf = (chances: Float64Array, label: Label): number => chances[LABELS.indexOf(label)] ?? 0;
