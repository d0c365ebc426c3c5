import { KINDS, type Kind } from '../../model/words.ts';
import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Reading } from '../read/reading.ts';
import { KIND_PHRASES } from './kind-phrases.ts';
import { KIND_WORDS } from './kind-words.ts';
import { holdsProgramText } from './labels/technical.ts';

interface Weight {
  readonly kind: Kind;
  readonly weight: number;
}

const WHOLE = new Map<string, Weight[]>();
const BEGUN = new Map<string, Weight[]>();
for (const kind of KINDS) {
  for (const [weight, words] of Object.entries(KIND_WORDS[kind] ?? {})) {
    for (const word of words.split(' ')) {
      const [words, key] = word.endsWith('*') ? [BEGUN, word.slice(0, -1)] : [WHOLE, word];
      words.set(key, [...(words.get(key) ?? []), { kind, weight: Number(weight) }]);
    }
  }
}
const SHORTEST = Math.min(...[...BEGUN.keys()].map(({ length }) => length));
const LONGEST = Math.max(...[...BEGUN.keys()].map(({ length }) => length));
const WORD = letterPattern(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu);
/** UTF-16 units of sentences that are looked at: what a request is about stands at its begin. */
const ENOUGH = 3000;
/** The title tells what the rest is about. */
const TITLE = 2;
/** A word that is said over and over tells no more. */
const MOST = 2;
/** Code, logs and traces come from programs, and only what a program does is told step by step under a heading. */
const EVIDENCE = 4;
/** What nothing else tells of is most often a program. */
const PRIOR = 2;
/** Less than this is no sign that more is wanted than an answer. */
const SIGN = 5;

/** What a phrase weighs that is said of nothing else. */
const SURE = 3;

/** An order by its number: nobody gives one who does not write about it. */
const ORDER_NUMBER = letterPattern(/(?<!\p{L})(?:order|заказ(?:а|у|ом|е)?)(?: (?:no\.?|number|номер|id))?[ :№#]{1,3}\p{L}{0,3}-?\d[\d-]{2,}/iu);

/** Guesses by its words what a request is about; `question` where it only asks, `other` where it says nothing. */
export function guessKind(reading: Reading): Kind {
  const { sentences } = reading;
  const scores = new Map<Kind, number>([['technical', PRIOR]]);
  const said = new Map<string, number>();
  const texts: string[] = [];
  let length = 0;
  for (const { text, isTitle } of sentences) {
    if (length > ENOUGH) break;
    length += text.length;
    const lower = text.slice(0, ENOUGH).toLowerCase().replaceAll('ё', 'е');
    texts.push(lower);
    for (const [word] of matchesOf(lower, WORD)) addWord(scores, said, word, isTitle ? TITLE : 1);
  }
  const isSure = addPhrases(scores, texts);
  if (holdsProgramText(reading)) add(scores, 'technical', EVIDENCE);
  if (sentences.some(({ part }) => part === 'steps')) add(scores, 'technical', EVIDENCE);
  const [kind, score] = [...scores].reduce((best, one) => (one[1] > best[1] ? one : best), ['other', 0]);
  // With no more than the prior of a program, a number decides.
  if (kind === 'technical' && score === PRIOR && sentences.some(({ text }) => ORDER_NUMBER.test(text.slice(0, ENOUGH)))) return 'order';
  const asking = sentences.filter(({ text }) => /[^?!]\?$/.test(text)).length;
  if (!isSure && asking > 0 && asking * 2 >= sentences.length && score < SIGN) return 'question';
  return sentences.length > 0 || score > PRIOR ? kind : 'other';
}

function addWord(scores: Map<Kind, number>, said: Map<string, number>, word: string, times: number): void {
  const count = (said.get(word) ?? 0) + 1;
  said.set(word, count);
  if (count > MOST) return;
  for (const { kind, weight } of weightsOf(word)) add(scores, kind, weight * times);
}

/** Adds what phrases tell, and tells whether one of them tells it surely. */
function addPhrases(scores: Map<Kind, number>, texts: readonly string[]): boolean {
  const told = KIND_PHRASES.filter(({ pattern }) => texts.some((text) => pattern.test(text)));
  for (const { kind, weight } of told) add(scores, kind, weight);
  return told.some(({ weight }) => weight === SURE);
}

/** Words that were looked up, up to so many. */
const REMEMBERED = 20_000;
const known = new Map<string, readonly Weight[]>();

/** What a word tells: as a whole, and by the longest of the beginnings that it has. */
function weightsOf(word: string): readonly Weight[] {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  let begun: readonly Weight[] | undefined;
  for (let length = Math.min(LONGEST, word.length); begun === undefined && length >= SHORTEST; length -= 1) begun = BEGUN.get(word.slice(0, length));
  const weights = [...(WHOLE.get(word) ?? []), ...(begun ?? [])];
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, weights);
  return weights;
}

function add(scores: Map<Kind, number>, kind: Kind, weight: number): void {
  scores.set(kind, (scores.get(kind) ?? 0) + weight);
}
