import type { Label } from '../../../model/judging-words.ts';
import { QUOTED } from '../../quoted.ts';
import { withoutLeftoverMarks } from '../../read/leftover-marks.ts';
import type { Part, Reading, Span } from '../../read/reading.ts';
import { respelled } from '../../read/respelled.ts';
import type { SeenFact } from '../seen.ts';
import { type Beginnings, beginningsOf } from './awake.ts';
import { clausesOf } from './clauses.ts';

/** A stretch of the text in which facts are looked for: a sentence, or something that was set apart. */
export interface Passage extends Span {
  /** What stands there. */
  readonly text: string;
  /** The same in plain letters (`plainText`): every place in it is the same place in `text`. */
  readonly plain: string;
  /** How its words begin (`beginningsOf`). */
  readonly beginnings: Beginnings;
  /** The clauses of a sentence, told apart in what the person says: words in quotes are blank there. */
  readonly clauses: readonly Span[];
  /** The sentence in plain letters with blanks for what stands in quotes: somebody else says that. */
  readonly spoken: string;
  readonly kind: 'sentence' | Reading['blocks'][number]['kind'];
  readonly part?: Part | undefined;
  readonly form?: 'prose' | 'numbered' | 'bulleted' | undefined;
  readonly isTitle?: boolean | undefined;
  /** How probable each of `LABELS` is for a sentence, by all that its words show (see `chanceOf`); empty where nobody heard it. */
  readonly chances: Float64Array;
  /** Whether a sentence tells what goes wrong. */
  readonly tellsFault: boolean;
  /** Whether a sentence tells what should be, and nothing that was seen. */
  readonly isExpectation?: boolean | undefined;
  /** What a sentence does; nothing where it gives an order, or is no sentence at all. */
  readonly labels?: readonly Label[] | undefined;
}

/** What the sentences of a reading do, in their order (see `Labelled`). */
export interface Heard {
  readonly labels: readonly (readonly Label[])[];
  /** How probable each of `LABELS` is for each. */
  readonly likely: readonly Float64Array[];
}

/** What a finder has found: a stretch of the passage, and its normal form where that is not the text itself. */
export interface Found extends Span {
  readonly value?: string;
}

/** Of what nobody heard. */
const UNHEARD = new Float64Array(0);

/** Letters that are written in several ways. */
const UNUSUAL = /[ё\n\r\u00a0\u2007\u202f\t\u2018\u2019\u2010-\u2012\u2212]/g;
const USUAL: Readonly<Record<string, string>> = {
  ё: 'е',
  '\u2018': "'",
  '\u2019': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
};

/** Lower case, «е» for «ё», plain blanks, apostrophes and hyphens: as long as the text itself, so that one pattern fits all the ways to write a word. */
function plainText(text: string): string {
  return text
    .replace(/İ/g, 'I')
    .toLowerCase()
    .replace(UNUSUAL, (letter) => USUAL[letter] ?? ' ');
}

/** What a person wrote, as it is heard. */
const heardText = (text: string): string => respelled(plainText(text));

/** The sentences and what was set apart, in plain letters too. `heard`: what the sentences do. */
export function passagesOf(reading: Reading, { labels, likely }: Heard): readonly Passage[] {
  const said = withoutLeftoverMarks(reading).sentences;
  const sentences = reading.sentences.map((sentence, at): Passage => {
    const plain = heardText(said[at]?.text ?? sentence.text);
    const spoken = plain.replace(QUOTED, (words) => ' '.repeat(words.length));
    const does = labels[at] ?? [];
    const tellsFault = does.includes('observed');
    return {
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      kind: 'sentence',
      part: sentence.part,
      form: sentence.form,
      isTitle: sentence.isTitle,
      plain,
      beginnings: beginningsOf(plain),
      spoken,
      clauses: clausesOf(spoken),
      chances: likely[at] ?? UNHEARD,
      tellsFault,
      isExpectation: does.includes('expected') && !tellsFault,
      labels: does,
    };
  });
  const blocks = reading.blocks.map((block): Passage => {
    const plain = plainText(block.text);
    return {
      start: block.start,
      end: block.end,
      text: block.text,
      kind: block.kind,
      part: block.part,
      form: undefined,
      isTitle: undefined,
      plain,
      beginnings: beginningsOf(plain),
      spoken: '',
      clauses: [],
      chances: UNHEARD,
      tellsFault: false,
      isExpectation: undefined,
      labels: undefined,
    };
  });
  return blocks.length === 0 ? sentences : [...sentences, ...blocks].sort((a, b) => a.start - b.start);
}

/** A find as a fact of the whole text. */
export function factOf(passage: Passage, { start, end, value }: Found): SeenFact {
  const text = passage.text.slice(start, end);
  return { start: passage.start + start, end: passage.start + end, text, value: value ?? text };
}

/** The same with its kind. */
export function factOfKind<Kind>(passage: Passage, found: Found, kind: Kind): SeenFact & { readonly kind: Kind } {
  const { start, end, text, value } = factOf(passage, found);
  return { start, end, text, value, kind };
}

/** A stretch of what is spoken with the quote that ends it, or its object is lost: 'Pressed "Reset all"'. */
export function withQuote({ plain, spoken }: Passage, { start, end }: Span): Span {
  const blank = spoken.slice(end).search(/\S|$/);
  return { start, end: end + plain.slice(end, end + blank).trimEnd().length };
}

/** The same text with these stretches made void, so that nothing is found twice. */
export function voided(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of inOrder(spans)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), '\u0000'.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** From the first to the last; of those that begin together the longest first. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those that share no place with one before them. */
export function apart<T extends Span>(spans: readonly T[]): readonly T[] {
  let end = 0;
  return inOrder(spans).filter((span) => {
    const free = span.start >= end;
    if (free) end = span.end;
    return free;
  });
}

/** Of some stretches those that share no place with any of the others. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return spans;
  const taken = inOrder(others);
  let next = 0;
  return inOrder(spans).filter(({ start, end }) => {
    while ((taken[next]?.end ?? end) <= start) next += 1;
    return (taken[next]?.start ?? end) >= end;
  });
}
