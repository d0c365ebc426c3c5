import { KINDS, type Kind, type Language } from '../../../model/words.ts';
import { holdsProgramText } from '../labels/technical.ts';
import { readIn, signsIn, type Unread } from '../weights/written.ts';
import { ENGLISH_KINDS } from './english-weights.ts';
import { type BeforeKind, kindSigns, type Listed } from './kind-signs.ts';
import { type KindWeights, LETTERS, type Sign, SORTS, type Sort } from './kind-weights.ts';
import { RUSSIAN_KINDS } from './russian-weights.ts';

const WEIGHTS: Readonly<Record<Language, KindWeights>> = { en: ENGLISH_KINDS, ru: RUSSIAN_KINDS };

/** What a sign weighs for each of `KINDS`. */
type Row = Float64Array;

interface Scales {
  readonly bias: Row;
  readonly sorts: Readonly<Record<Sort, Unread<Row>>>;
}

const COLUMNS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, at) => [LETTERS[kind], at]));

function rowOf(written: string): Row {
  const row = new Float64Array(KINDS.length);
  for (const weight of written.split(' ')) row[COLUMNS.get(weight.charAt(0)) ?? 0] = Number(weight.slice(1)) / 10;
  return row;
}

const known = new WeakMap<KindWeights, Scales>();

/** Weights made ready, once, when the first text comes. */
function scalesOf(weights: KindWeights): Scales {
  const made = known.get(weights);
  if (made !== undefined) return made;
  const sorts = Object.fromEntries(SORTS.map((sort) => [sort, new Map(signsIn(weights[sort]))])) as unknown as Scales['sorts'];
  const scales = { bias: rowOf(weights.bias), sorts };
  known.set(weights, scales);
  return scales;
}

/** Up to so many words a text is short; beyond, what the lists alone tell soon counts for nothing. */
const SHORT = 12;
/** What a point of the lists counts in a short text. */
const POINT = 0.8;
/** What counts against a question where a phrase tells surely what is the matter: "where is my order?" */
const SURELY = 4;

/** Short messages are rare among those that weights were fitted with, and the lists know more words of them. */
function addListed(sums: Row, { scores, isSure, words }: Listed): void {
  const share = (SHORT / Math.max(SHORT, words)) ** 2;
  for (const [at, kind] of KINDS.entries()) sums[at] = (sums[at] ?? 0) + POINT * share * (scores.get(kind) ?? 0);
  const question = KINDS.indexOf('question');
  if (isSure) sums[question] = (sums[question] ?? 0) - SURELY * share;
}

/** What a text is about, and the signs that it was told by, for whoever wants to know more of it. */
export interface Guess {
  readonly kind: Kind;
  readonly signs: readonly Sign[];
}

/**
 * Guesses what a request is about: `question` where it only asks, `other` where it says nothing. What tells how much of it was fitted
 * (`eval/fit-kinds.mjs`).
 */
export function guessKind(seen: BeforeKind, weights: KindWeights = WEIGHTS[seen.reading.language]): Guess {
  if (seen.reading.sentences.length === 0 && !holdsProgramText(seen.reading)) return { kind: 'other', signs: [] };
  const { bias, sorts } = scalesOf(weights);
  const sums = bias.slice();
  const { signs, listed } = kindSigns(seen);
  for (const { sort, name, value } of signs) {
    const row = readIn(sorts[sort], name, rowOf);
    if (row !== undefined) for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + value * (row[at] ?? 0);
  }
  addListed(sums, listed);
  return { kind: KINDS[sums.indexOf(Math.max(...sums))] ?? 'other', signs };
}
