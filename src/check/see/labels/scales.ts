import { LABELS } from '../../../model/judging-words.ts';
import { GROUPS, membersOf, readIn, readingOf, SIGNS, type Unread } from '../weights/written.ts';
import { LETTERS, type Voice } from './voice.ts';

/** What one sign weighs. */
export interface Row {
  /** For each of `LABELS`. */
  readonly weights: Float64Array;
  /** In which sentence it was counted last, by its number: one that stands there twice counts once. */
  counted: number;
}

/** What signs begin with: a word, or two kinds of words. Its own row, if it weighs alone, and those of what stands right behind it. */
export interface Lead {
  readonly row: Row | undefined;
  readonly behind: Unread<Row>;
}

type Reading<Read> = (sign: string) => Read | undefined;

/** Sentence weights, so that each sign is looked up once for all labels. */
export interface Scales {
  readonly bias: Float64Array;
  /** The number of the sentence that is weighed. */
  sentence: number;
  readonly cues: Reading<Row>;
  readonly structure: Reading<Row>;
  readonly words: Reading<Lead>;
  /** By the first two kinds of a run. */
  readonly frames: Reading<Lead>;
}

/** The weights of a language, made ready to be looked up. */
export function scalesOf({ sentence }: Pick<Voice, 'sentence'>): Scales {
  return {
    bias: Float64Array.from(LABELS, (label) => sentence.bias[label]),
    sentence: 0,
    cues: readingOf(() => sentence.cues, SIGNS, rowOf),
    structure: readingOf(() => sentence.structure, SIGNS, rowOf),
    words: readingOf(() => sentence.words, GROUPS[1], leadOf),
    frames: readingOf(() => sentence.frames ?? '', GROUPS[2], leadOf),
  };
}

const COLUMNS: ReadonlyMap<string, number> = new Map(LABELS.map((label, at) => [LETTERS[label], at]));

/** "O192 C-20", in hundredths. */
function rowOf(written: string): Row {
  const weights = new Float64Array(LABELS.length);
  for (const weight of written.split(' ')) weights[COLUMNS.get(weight.charAt(0)) ?? 0] = Number(weight.slice(1)) / 100;
  return { weights, counted: 0 };
}

function leadOf(written: string): Lead {
  const { own, behind } = membersOf(written);
  return { row: own === '' ? undefined : rowOf(own), behind };
}

/** The row of a sign behind its lead. */
export const rowBehind = ({ behind }: Lead, sign: string): Row | undefined => readIn(behind, sign, rowOf);
