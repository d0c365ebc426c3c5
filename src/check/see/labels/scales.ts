import { LABELS } from '../../../model/judging-words.ts';
import { groupsIn, membersOf, readIn, signsIn, type Unread } from '../weights/written.ts';
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

/** Sentence weights, so that each sign is looked up once for all labels. */
export interface Scales {
  readonly bias: Float64Array;
  /** The number of the sentence that is weighed. */
  sentence: number;
  readonly cues: Unread<Row>;
  readonly structure: Unread<Row>;
  readonly words: Unread<Lead>;
  /** By the first kind of a run, and the second. */
  readonly frames: ReadonlyMap<string, Unread<Lead>>;
}

/** The weights of a language, made ready to be looked up. */
export function scalesOf({ sentence }: Pick<Voice, 'sentence'>): Scales {
  const frames = new Map<string, Unread<Lead>>();
  for (const [lead, written] of groupsIn(sentence.frames ?? '', 2)) {
    const [first = '', second = ''] = lead.split(' ');
    const seconds = frames.get(first) ?? new Map<string, Lead | string>();
    frames.set(first, seconds.set(second, written));
  }
  return {
    bias: Float64Array.from(LABELS, (label) => sentence.bias[label]),
    sentence: 0,
    cues: new Map(signsIn(sentence.cues)),
    structure: new Map(signsIn(sentence.structure)),
    words: new Map(groupsIn(sentence.words, 1)),
    frames,
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

/** The row of a sign. */
export const rowIn = (rows: Unread<Row>, sign: string): Row | undefined => readIn(rows, sign, rowOf);

/** What signs have that begin so. */
export const leadIn = (leads: Unread<Lead>, sign: string): Lead | undefined => readIn(leads, sign, leadOf);
