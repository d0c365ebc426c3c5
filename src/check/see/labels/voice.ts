import type { Label } from '../../../model/judging-words.ts';
import type { TurnCue } from '../turns/turn-index.ts';
import type { Cue, Themes } from './cue.ts';

/** How much each sign of one sort speaks for one thing: "should 1.2, be nice 0.8, …", the most first, what speaks against it last. Others say nothing. */
type Weighed = string;

/**
 * The same for all labels of a sentence at once, in hundredths, each behind its letter (`LETTERS`): "though O192, error-latin O168 C-20, …". The heaviest
 * sign comes first, whichever way it weighs.
 */
type WeighedForAll = string;

/** The same where many signs begin alike: those stand together, behind what they begin with and what that weighs alone: "error O12, code O30 | cannot O81". */
type WeighedInGroups = string;

/** The letters by which labels are called where all are listed. */
export const LETTERS: Readonly<Record<Label, string>> = {
  observed: 'O',
  expected: 'E',
  step: 'S',
  tried: 'T',
  context: 'C',
  question: 'Q',
  courtesy: 'K',
};

/** What speaks for the labels of a sentence. The sum, through the logistic function, is a probability. */
export interface SentenceWeights {
  /** From which probability on the sentence is said to be so. */
  readonly from: Readonly<Record<Label, number>>;
  readonly bias: Readonly<Record<Label, number>>;
  readonly cues: WeighedForAll;
  readonly structure: WeighedForAll;
  /** Stems, and pairs of neighbours by the first. */
  readonly words: WeighedInGroups;
  /** Runs of kinds of words by the first two: see `frames.ts`. None where a language knows no kinds. */
  readonly frames?: WeighedInGroups;
}

/** What speaks for a whole text telling one thing. */
export interface WholeWeights {
  readonly from: number;
  readonly bias: number;
  /** What the probabilities of the sentences come to: see `whole-signs.ts`. */
  readonly measures: Weighed;
  /** Cues and structure found anywhere in the body, and in the title. */
  readonly signs: Weighed;
}

/** What speaks for a label of a sentence when all are heard again in each other's light: see `reconsider.ts`. */
export interface AgainWeights {
  /** From which probability on a sentence among others is said to be so. */
  readonly from: number;
  readonly bias: number;
  readonly chances: Weighed;
}

/** The three things that a whole text tells or leaves open. */
export const TOLD = ['observed', 'expected', 'step'] as const;
export type Told = (typeof TOLD)[number];

/** What a cue was thought of for: a label, or what the desk is wished to do, which is no label but tells against all. */
export type Purpose = Label | 'wish';

/** What a language knows of how people tell what happened, what they expected, and what they did. */
export interface Voice {
  /** Cues by what each was thought of for; the weights decide what it speaks for. */
  readonly cues: Readonly<Record<Purpose, readonly Cue[]>>;
  /** Cues that are told by words alone, by what each was thought of for, and the classes of words that they name. */
  readonly turns?: Readonly<Record<Purpose, readonly TurnCue[]>>;
  readonly classes?: Readonly<Record<string, string>>;
  /** Words whose ending tells nothing of them, though turns look at endings. */
  readonly endless?: readonly string[];
  /** Cues of one theme, for what the sentences around one tell of it; none: nothing is drawn from them. */
  readonly themes?: Themes;
  /** Whether cues weigh otherwise in a text about programs: see `technical.ts`. */
  readonly isApartInTechnical?: boolean;
  /** What is done to a sentence, as `plain` writes it, before cues are tried. */
  readonly hear?: (sentence: string) => string;
  /** The word without its endings, so that its forms count as one. */
  readonly stem: (word: string) => string;
  /** The words and marks of a sentence, as `plain` writes it, by kind; none: its frames are not looked at. */
  readonly kinds?: (sentence: string) => readonly string[];
  readonly sentence: SentenceWeights;
  /** Of a label without weights, what a sentence shows of itself decides. */
  readonly again: Readonly<Partial<Record<Label, AgainWeights>>>;
  readonly whole: Readonly<Record<Told, WholeWeights>>;
}
