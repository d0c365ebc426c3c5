import type { Language } from '../../../model/words.ts';
import { readIn, signsIn, type Unread } from '../../see/weights/written.ts';
import type { Case } from '../rule.ts';
import { ENGLISH_WORTHS } from './english-weights.ts';
import { RUSSIAN_WORTHS } from './russian-weights.ts';
import { worthSigns } from './worth-signs.ts';
import { type Askable, LETTERS, SORTS, type Sort, type Worths, type WorthWeights } from './worth-weights.ts';

const WEIGHTS: Readonly<Record<Language, WorthWeights>> = { en: ENGLISH_WORTHS, ru: RUSSIAN_WORTHS };

const FIELDS = Object.keys(LETTERS) as readonly Askable[];
const COLUMNS: ReadonlyMap<string, number> = new Map(FIELDS.map((field, at) => [LETTERS[field], at]));

/** What a sign weighs for each of `FIELDS`. */
type Row = Float64Array;

interface Scales {
  readonly bias: Row;
  readonly sorts: Readonly<Record<Sort, Unread<Row>>>;
}

function rowOf(written: string): Row {
  const row = new Float64Array(FIELDS.length);
  for (const weight of written.split(' ')) row[COLUMNS.get(weight.charAt(0)) ?? 0] = Number(weight.slice(1)) / 10;
  return row;
}

const known = new WeakMap<WorthWeights, Scales>();

/** Weights made ready, once, when the first request comes. */
function scalesOf(weights: WorthWeights): Scales {
  const made = known.get(weights);
  if (made !== undefined) return made;
  const sorts = Object.fromEntries(SORTS.map((sort) => [sort, new Map(signsIn(weights[sort]))])) as unknown as Scales['sorts'];
  const scales = { bias: rowOf(weights.bias), sorts };
  known.set(weights, scales);
  return scales;
}

/** Different words with which a message says something. */
const FEWEST_WORDS = 2;

/** Whether there is more than a greeting or a single word: of such nothing could be fitted. */
function saysAnything({ seen: { signs, sentences } }: Case): boolean {
  const words = signs.filter(({ sort }) => sort === 'words').length;
  return words >= FEWEST_WORDS && sentences.some(({ labels }) => labels.length !== 1 || labels[0] !== 'courtesy');
}

/**
 * What a desk would ask about a request, fitted to what people who led desks would (`eval/fit-worths.mjs`); `undefined` where it says next to nothing.
 */
export function worthsOf(about: Case, weights: WorthWeights = WEIGHTS[about.seen.reading.language]): Worths | undefined {
  if (!saysAnything(about)) return undefined;
  const { bias, sorts } = scalesOf(weights);
  const sums = bias.slice();
  worthSigns(about, (sort, sign, value) => {
    const row = readIn(sorts[sort], sign, rowOf);
    if (row !== undefined) for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + value * (row[at] ?? 0);
  });
  return Object.fromEntries(FIELDS.map((field, at) => [field, 1 / (1 + Math.exp(-(sums[at] ?? 0)))])) as Worths;
}
