import type { Language } from '../../model/words.ts';

/** What a heading, a label or the field of a request says of the text under it. */
export const PARTS = [
  'summary',
  'description',
  'steps',
  'expected',
  'actual',
  'error',
  'version',
  'when',
  'reference',
  'tried',
  'outcome',
  'contact',
  'attachment',
  'environment',
  'frequency',
  'changed',
] as const;
export type Part = (typeof PARTS)[number];

/** A stretch of the source: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says, without the label that stands before it. */
export const saidIn = ({ text, start, lead = start }: Pick<Sentence, 'text' | 'start' | 'lead'>): string => text.slice(lead - start);

/** One sentence, item of a list, or line that stands alone. `text` is exactly what stands between `start` and `end`. */
export interface Sentence extends Span {
  readonly text: string;
  /** The part under whose heading or label it stands. */
  readonly part?: Part | undefined;
  /** Where in the source begins what its own label labels ("Expected: a file"); absent where it has no label. The label is part of `text`. */
  readonly lead?: number | undefined;
  /** How it stands: in running text, as an item with a number, as an item with a mark. */
  readonly form: 'prose' | 'numbered' | 'bulleted';
  /** Number of its paragraph, from 0: a blank line, a heading or something set apart begins a new one. */
  readonly paragraph: number;
  /** Whether it is the request's title (subject, summary) and not its body. */
  readonly isTitle: boolean;
}

/** What is set apart before sentences are read: it is no sentence, but may be evidence. */
export interface Block extends Span {
  readonly kind:
    | 'code'
    | 'log'
    | 'trace'
    | 'diff'
    | 'quote'
    | 'signature'
    | 'greeting'
    | 'heading'
    | 'image'
    | 'link'
    | 'comment'
    | 'table'
    | 'front-matter'
    /** Prose beyond what anybody reads: nothing of it is judged. */
    | 'rest';
  readonly text: string;
  readonly part?: Part;
  /** Number of the paragraph that it interrupts or stands as. */
  readonly paragraph: number;
}

/** A text as it was read. All offsets count in `source`. */
export interface Reading {
  /** The whole input as it was given; for `title` + text, the title, a line break, the text. */
  readonly source: string;
  /** Where the body begins in `source`: 0 where there is no title of its own. */
  readonly bodyStart: number;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  /** Parts whose heading stands there with nothing under it, or only a placeholder; where the heading stands. */
  readonly empty: readonly { readonly part: Part; readonly start: number }[];
  /** What most of the sentences are written in. */
  readonly language: Language;
  /** Names of the files that came with it; absent where nobody can know (a bare text). */
  readonly attachments?: readonly string[];
  /** The title is an earlier letter's, which this one answers or hands on. */
  readonly isOfEarlier?: boolean;
  /** A header says that a program wrote it by itself, as while its person is away. */
  readonly isAutomatic?: boolean;
  /** The parts that fields of a form have filled, where it came as answers: what stands in a field needs no words that tell it. */
  readonly filled?: ReadonlySet<Part>;
  /** Whether `source` was made of a file that is written otherwise (MIME, HTML), so that its lines are not the file's. */
  readonly isDecoded?: boolean;
  /** Where a place of `source` is shown: line and column from 1, columns in UTF-16 units. */
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
}
