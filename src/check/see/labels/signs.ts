import { GREET } from '../../../locale/words-of-greeting.ts';
import { letterPattern } from '../../letter-pattern.ts';
import type { Block, Reading, Sentence } from '../../read/reading.ts';
import type { Cue } from './cue.ts';
import { type CueIndex, findCues } from './find-cues.ts';
import { rowOfKinds } from './frames.ts';
import type { Voice } from './voice.ts';
import { isNumber, plain, wordsOf } from './words.ts';

/** What a sentence shows of itself. Signs are named, so that a weight can be read. */
export interface Signs {
  readonly cues: readonly Pick<Cue, 'id'>[];
  /** How it stands: its form, its part, its length, what is beside it. */
  readonly structure: readonly string[];
  /** The stems of its words in order: each weighs, and so does each pair of neighbours. */
  readonly stems: readonly string[];
  /** The kinds of its words as `rowOfKinds` puts them: each run of two and of three (`framesOf`) weighs. Empty where its language knows no kinds. */
  readonly kinds: readonly string[];
}

/** The same signs, with more of how the sentence stands. */
export const withStructure = ({ cues, structure, stems, kinds }: Signs, more: readonly string[]): Signs => ({
  cues,
  structure: [...structure, ...more],
  stems,
  kinds,
});

const SET_APART: ReadonlySet<Block['kind']> = new Set(['code', 'log', 'trace', 'diff', 'image', 'table']);

/** Where something set apart begins and ends, to tell which sentences lead to it or follow it. */
interface Neighbours {
  readonly begins: (sentence: Sentence, next: Sentence | undefined) => boolean;
  readonly ended: (sentence: Sentence, last: Sentence | undefined) => boolean;
}

function neighboursOf(blocks: readonly Block[]): Neighbours {
  const apart = blocks.filter((block) => SET_APART.has(block.kind));
  let at = 0;
  const between = (from: number, to: number) => {
    while (at < apart.length && (apart[at]?.start ?? 0) < from) at++;
    while (at > 0 && (apart[at - 1]?.start ?? 0) >= from) at--;
    return (apart[at]?.start ?? Number.POSITIVE_INFINITY) < to;
  };
  return {
    begins: (sentence, next) => between(sentence.end, next?.start ?? Number.POSITIVE_INFINITY),
    ended: (sentence, last) => last !== undefined && between(last.end, sentence.start),
  };
}

/** A few words, each with a capital: a person's name under a letter, or a place. */
const NAME = letterPattern(/^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}[.,!]?$/u);

/** A greeting before what a sentence says: it tells nothing of the rest, which it would drown. */
const GREETING = new RegExp(`^(?:${GREET})(?: (?:there|all|team|everyone))?(?:[,!.]? |[,!.](?=\\p{L}))(?=(?:\\S+ ){2}\\S)`, 'u');

/** What only adds a sentence to the one before: what it tells is the same without. */
const ADDING =
  /^(?:кроме того|кроме этого|помимо этого|помимо того|к тому же|вдобавок(?: к этому| ко всему)?|плюс к (?:этому|тому)|более того|in addition(?: to (?:this|that))?|besides|moreover|furthermore|on top of (?:that|this|it all)|additionally)[,:]? (?=\S)/u;

const withoutLead = (text: string): string => text.replace(GREETING, '').replace(ADDING, '');

const lengthSign = (count: number): string => {
  if (count <= 3) return 'words:1-3';
  if (count <= 8) return 'words:4-8';
  if (count <= 20) return 'words:9-20';
  return count <= 40 ? 'words:21-40' : 'words:41-';
};

const sizeSign = (count: number): string => {
  if (count <= 5) return 'text:1-5';
  if (count <= 10) return 'text:6-10';
  return count <= 20 ? 'text:11-20' : 'text:21-';
};

/** Every number counts as one word, and the beginning of a sentence as a word before the first. */
const stemsOf = (words: readonly string[], stem: (word: string) => string): readonly string[] => [
  '<',
  ...words.map((word) => (isNumber(word) ? '0' : stem(word))),
];

/** The signs of every sentence of a reading, in order. */
export function signsOf(
  reading: Reading,
  index: CueIndex,
  { stem, kinds, hear = (text) => text }: Pick<Voice, 'stem' | 'hear' | 'kinds'>,
): readonly Signs[] {
  const { sentences } = reading;
  const beside = neighboursOf(reading.blocks);
  const listed = new Map<number, number>();
  for (const { form, paragraph } of sentences) if (form !== 'prose') listed.set(paragraph, (listed.get(paragraph) ?? 0) + 1);
  return sentences.map((sentence, at) => {
    const text = hear(withoutLead(plain(sentence.text)));
    const words = wordsOf(text);
    const last = sentences[at - 1];
    const isBrief = sentences.length <= 5;
    const structure = [`${isBrief ? 'brief ' : ''}${lengthSign(words.length)}`, `form:${sentence.form}`, sizeSign(sentences.length)];
    if (NAME.test(sentence.text)) structure.push('name');
    if (sentence.part !== undefined) structure.push(`part:${sentence.part}`);
    if (sentence.isTitle) structure.push('title');
    if ((listed.get(sentence.paragraph) ?? 0) > 2) structure.push('long-list');
    if (at <= (sentences[0]?.isTitle ? 1 : 0)) structure.push('first');
    if (at === sentences.length - 1) structure.push('last');
    if (text.endsWith('?')) structure.push('asks');
    if (text.endsWith(':')) structure.push('leads-on');
    if (beside.begins(sentence, sentences[at + 1])) structure.push('before-apart');
    if (beside.ended(sentence, last)) structure.push('after-apart');
    if (last !== undefined && last.paragraph !== sentence.paragraph) structure.push('opens-paragraph');
    return { cues: findCues(index, text, words), structure, stems: stemsOf(words, stem), kinds: kinds ? rowOfKinds(kinds(text)) : [] };
  });
}
