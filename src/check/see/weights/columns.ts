import { readingOf, SIGNS } from './written.ts';

/** A sign, and how much there is of it. */
export interface Sign<Sort extends string> {
  readonly sort: Sort;
  readonly name: string;
  readonly value: number;
}

/** What signs of some sorts weigh for each of several things, in tenths: "refund P14 R9 T-11, parcel D21". `bias`: what each weighs without any sign. */
export type ColumnWeights<Sort extends string> = Readonly<Record<Sort | 'bias', string>>;

/** Weights made ready: a column for each thing. */
interface Columns {
  readonly bias: Float64Array;
  /** Of each sort, the row of a sign. */
  readonly sorts: ReadonlyMap<string, (sign: string) => Float64Array | undefined>;
}

const known = new WeakMap<object, Columns>();

/** Weights made ready, once, when the first text comes. */
function columnsOf<Sort extends string>(weights: ColumnWeights<Sort>, letters: readonly string[]): Columns {
  const made = known.get(weights);
  if (made !== undefined) return made;
  const rowOf = (written: string) => {
    const row = new Float64Array(letters.length);
    for (const weight of written.split(' ')) if (weight !== '') row[letters.indexOf(weight.charAt(0))] = Number(weight.slice(1)) / 10;
    return row;
  };
  const sorts = new Map(Object.keys(weights).map((sort) => [sort, readingOf(() => weights[sort as Sort], SIGNS, rowOf)]));
  const columns = { bias: rowOf(weights.bias), sorts };
  known.set(weights, columns);
  return columns;
}

/** What signs speak for each thing, in the order of the letters that stand for them in the weights. */
export function sumsOf<Sort extends string>(weights: ColumnWeights<Sort>, letters: readonly string[], signs: readonly Sign<Sort>[]): Float64Array {
  const { bias, sorts } = columnsOf(weights, letters);
  const sums = bias.slice();
  for (const { sort, name, value } of signs) {
    const row = sorts.get(sort)?.(name);
    if (row !== undefined) for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + value * (row[at] ?? 0);
  }
  return sums;
}
