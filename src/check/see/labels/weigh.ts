import { LABELS, type Label } from '../../../model/judging-words.ts';
import type { Signs } from './signs.ts';
import { LETTERS, type Voice } from './voice.ts';

/** Rows by their sign: the number of a sign among all that weigh. */
type Rows = ReadonlyMap<string, number>;

/** A run of two kinds of words: its own row, if it weighs, and those of the runs of three that begin so, by the third. */
interface Frame {
  readonly row: number | undefined;
  readonly thirds: Rows;
}

/** Sentence weights, so that each sign is looked up once for all labels. */
export interface Scales {
  readonly bias: Float64Array;
  /** The weights of every row that was met, one for each of `LABELS`, one row after another. */
  readonly weights: Float64Array;
  /** What every row weighs as it is written, until it is met: most signs never are while a request is judged. */
  readonly written: (string | undefined)[];
  /** In which sentence each row was counted last, by its number: a sentence has dozens of signs, a language thousands. */
  readonly counted: Uint32Array;
  sentence: number;
  readonly cues: Rows;
  readonly structure: Rows;
  readonly words: Rows;
  /** Runs of kinds of words, by the first and the second of them. */
  readonly frames: ReadonlyMap<string, ReadonlyMap<string, Frame>>;
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

/** Where behind a sign its weights begin. */
const WEIGHTS = / [A-Z]-?\d/;

/** The signs of a list of weights for all labels, each with its weights as they are written. */
export function signsIn(weighed: string): readonly (readonly [sign: string, weights: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const entry of weighed.split(',')) {
    const text = entry.trim();
    const end = text.search(WEIGHTS);
    if (end !== -1) found.push([text.slice(0, end), text.slice(end + 1)]);
  }
  return found;
}

export function scalesOf({ sentence }: Pick<Voice, 'sentence'>): Scales {
  const written: string[] = [];
  const rowsOf = (weighed = ''): Rows => new Map(signsIn(weighed).map(([sign, weights]) => [sign, written.push(weights) - 1]));
  const [cues, structure, words, frames] = [sentence.cues, sentence.structure, sentence.words, sentence.frames].map(rowsOf) as [
    Rows,
    Rows,
    Rows,
    Rows,
  ];
  const pairs = new Map<string, Map<string, number>>();
  for (const [sign, row] of words) {
    const blank = sign.indexOf(' ');
    if (blank === -1) continue;
    const first = sign.slice(0, blank);
    const known = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, known.set(sign.slice(blank + 1), row));
  }
  return {
    bias: Float64Array.from(LABELS, (label) => sentence.bias[label]),
    weights: new Float64Array(written.length * LABELS.length),
    written,
    counted: new Uint32Array(written.length),
    sentence: 0,
    cues,
    structure,
    words,
    pairs,
    frames: nested(frames),
  };
}

const COLUMNS: ReadonlyMap<string, number> = new Map(LABELS.map((label, at) => [LETTERS[label], at]));

/** Reads the weights of a row the first time that it is met. */
function readRow({ weights, written }: Scales, row: number): void {
  for (const weight of written[row]?.split(' ') ?? [])
    weights[row * LABELS.length + (COLUMNS.get(weight.charAt(0)) ?? 0)] = Number(weight.slice(1)) / 100;
  written[row] = undefined;
}

/** Rows of runs of kinds, put so that none has to be spelled to be found. */
function nested(rows: Rows): Scales['frames'] {
  const frames = new Map<string, Map<string, { row: number | undefined; thirds: Map<string, number> }>>();
  for (const [sign, row] of rows) {
    const [first = '', second = '', third] = sign.split(' ');
    const seconds = frames.get(first) ?? new Map();
    frames.set(first, seconds);
    const frame = seconds.get(second) ?? { row: undefined, thirds: new Map() };
    seconds.set(second, frame);
    if (third === undefined) frame.row = row;
    else frame.thirds.set(third, row);
  }
  return frames;
}

/** The logistic function: a sum of weights as a probability. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Chances are weighed as odds, since the last percents count most; beyond these bounds more says nothing more. */
export function odds(chance: number): number {
  const within = Math.min(0.9975, Math.max(0.0025, chance));
  return Math.log(within / (1 - within));
}

/** How probable each of `LABELS` is for a sentence with these signs. */
export function weigh(scales: Scales, signs: Signs): Float64Array {
  const { bias, weights, written, counted, cues, structure, words, pairs, frames } = scales;
  const sums = bias.slice();
  const count = sums.length;
  // Words and runs of kinds may stand more than once in a sentence; they count once.
  scales.sentence += 1;
  const { sentence } = scales;
  const add = (row: number | undefined) => {
    if (row === undefined || counted[row] === sentence) return;
    counted[row] = sentence;
    if (written[row] !== undefined) readRow(scales, row);
    const from = row * count;
    for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0);
  };
  for (const { id } of signs.cues) add(cues.get(id));
  for (const sign of signs.structure) add(structure.get(sign));
  const { stems, kinds } = signs;
  for (let at = 0; at + 1 < kinds.length; at++) {
    const frame = frames.get(kinds[at] ?? '')?.get(kinds[at + 1] ?? '');
    if (frame === undefined) continue;
    add(frame.row);
    const third = kinds[at + 2];
    if (third !== undefined) add(frame.thirds.get(third));
  }
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] ?? '';
    add(words.get(stem));
    const next = stems[at + 1];
    if (next !== undefined) add(pairs.get(stem)?.get(next));
  }
  for (let at = 0; at < count; at++) sums[at] = probability(sums[at] ?? 0);
  return sums;
}

/** The probability of one label among those that `weigh` gives. */
export const chanceOf = (chances: Float64Array, label: Label): number => chances[LABELS.indexOf(label)] ?? 0;
