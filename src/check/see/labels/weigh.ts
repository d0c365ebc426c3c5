import { LABELS, type Label } from '../../../model/judging-words.ts';
import type { Signs } from './signs.ts';
import type { Voice } from './voice.ts';

/** For every sign, what it weighs for each of `LABELS`. */
type Rows = ReadonlyMap<string, Float64Array>;

/** Sentence weights, turned so that each sign is looked up once for all labels. */
export interface Scales {
  readonly bias: Float64Array;
  readonly cues: Rows;
  readonly structure: Rows;
  readonly words: Rows;
  /** Pairs of neighbouring words, by the first of them. */
  readonly pairs: ReadonlyMap<string, Rows>;
}

/** The signs of a list of weights, each with what it weighs. */
export function weightsIn(weighed: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  for (const entry of weighed.split(',')) {
    const text = entry.trim();
    const blank = text.lastIndexOf(' ');
    if (blank !== -1) found.push([text.slice(0, blank), Number(text.slice(blank + 1))]);
  }
  return found;
}

function rowsOf(voice: Voice, sort: 'cues' | 'structure' | 'words'): Rows {
  const rows = new Map<string, Float64Array>();
  for (const [at, label] of LABELS.entries()) {
    for (const [sign, weight] of weightsIn(voice.sentence[label][sort])) {
      const row = rows.get(sign) ?? new Float64Array(LABELS.length);
      row[at] = weight;
      rows.set(sign, row);
    }
  }
  return rows;
}

export function scalesOf(voice: Voice): Scales {
  const words = rowsOf(voice, 'words');
  const pairs = new Map<string, Map<string, Float64Array>>();
  for (const [sign, row] of words) {
    const [first = '', second] = sign.split(' ');
    if (second !== undefined) pairs.set(first, (pairs.get(first) ?? new Map()).set(second, row));
  }
  const bias = Float64Array.from(LABELS, (label) => voice.sentence[label].bias);
  return { bias, cues: rowsOf(voice, 'cues'), structure: rowsOf(voice, 'structure'), words, pairs };
}

/** The logistic function: a sum of weights as a probability. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** How probable each of `LABELS` is for a sentence with these signs. */
export function weigh({ bias, cues, structure, words, pairs }: Scales, signs: Signs): Float64Array {
  const found = new Set<Float64Array | undefined>();
  for (const { id } of signs.cues) found.add(cues.get(id));
  for (const sign of signs.structure) found.add(structure.get(sign));
  for (const [at, stem] of signs.stems.entries()) {
    found.add(words.get(stem));
    const next = signs.stems[at + 1];
    if (next !== undefined) found.add(pairs.get(stem)?.get(next));
  }
  const sums = Float64Array.from(bias);
  for (const row of found) for (let at = 0; row !== undefined && at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  return sums.map(probability);
}

/** The probability of one label among those that `weigh` gives. */
export const chanceOf = (chances: Float64Array, label: Label): number => chances[LABELS.indexOf(label)] ?? 0;
