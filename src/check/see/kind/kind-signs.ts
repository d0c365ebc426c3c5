import type { Reading } from '../../read/reading.ts';
import type { Labelled } from '../labels/label-sentences.ts';
import { technicalShare } from '../labels/technical.ts';
import type { Facts } from '../seen.ts';
import { KIND_PHRASES } from './kind-phrases.ts';
import type { KindSign, Sort } from './kind-weights.ts';
import { listedWords } from './listed-words.ts';

/** UTF-16 units of sentences whose words are looked at: what a request is about stands at its begin. */
const ENOUGH = 3000;
/** So many different words count in full each; the more a text has, the less each of them tells. */
const FEW_WORDS = 8;
const WORD_VALUE = 3;
/** The same for pairs of words. */
const PAIR_VALUE = 2;
/** From which share of technical sentences on a text is one about programs. */
const TECHNICAL = 0.2;
/** Facts whose being there says something of the kind. */
const TELLING = ['versions', 'errors', 'dates', 'amounts', 'contacts', 'outcomes', 'attachments', 'products', 'paths', 'urls', 'tried'] as const;
/** Where a sentence begins or ends. */
const EDGE = '^';
const LENGTHS = [1, 3, 6, 12];
/** Who asks twice cries. */
const ASKS = /[^?!]\?$/;

/** What was seen of a text before its kind is guessed. */
export interface BeforeKind {
  readonly reading: Reading;
  readonly labelled: Labelled;
  readonly facts: Facts;
}

/** Every sign of what a text is about, each once. */
export function kindSigns({ reading, labelled, facts }: BeforeKind): readonly KindSign[] {
  const { sentences, blocks } = reading;
  const signs: KindSign[] = [];
  const add = (sort: Sort, name: string, value: number) => void signs.push({ sort, name, value });
  const show = (sign: string) => add('shows', sign, 1);
  const count = sentences.length;

  let length = 0;
  const seen = sentences.filter(({ text }) => {
    const isSeen = length <= ENOUGH;
    length += text.length;
    return isSeen;
  });
  const said = seen.map(({ text, isTitle }) => ({ isTitle, lower: text.slice(0, ENOUGH).toLowerCase().replaceAll('ё', 'е') }));
  for (const [kind, score] of listedWords(said)) add('measures', kind, Math.log1p(score));
  for (const [at, { wake, pattern }] of KIND_PHRASES.entries()) {
    if (said.some(({ lower }) => (wake === undefined || wake.some((word) => lower.includes(word))) && pattern.test(lower))) show(`phrase ${at}`);
  }

  const words = new Set<string>();
  const title = new Set<string>();
  const pairs = new Set<string>();
  for (const [at, { isTitle }] of seen.entries()) {
    const stems = labelled.stems[at] ?? [];
    for (let behind = 0; behind <= stems.length; behind++) pairs.add(`${stems[behind - 1] ?? EDGE} ${stems[behind] ?? EDGE}`);
    for (const stem of stems) {
      if (stem === '<' || stem === '0') continue;
      words.add(stem);
      if (isTitle) title.add(stem);
    }
  }
  const value = WORD_VALUE / Math.sqrt(Math.max(FEW_WORDS, words.size + title.size));
  for (const word of words) add('words', word, value);
  for (const word of title) add('title', word, value);
  const pairValue = PAIR_VALUE / Math.sqrt(Math.max(FEW_WORDS, pairs.size));
  for (const pair of pairs) add('pairs', pair, pairValue);

  for (const kind of new Set(blocks.map((block) => block.kind))) show(`block ${kind}`);
  for (const part of new Set(sentences.flatMap((sentence) => sentence.part ?? []))) show(`part ${part}`);
  for (const kind of new Set(facts.references.map((one) => one.kind))) show(`number ${kind}`);
  for (const fact of TELLING) if (facts[fact].length > 0) show(`has ${fact}`);
  show(`up to ${LENGTHS.find((most) => count <= most) ?? 'many'}`);
  if (sentences[0]?.isTitle) show('titled');
  const share = technicalShare(reading);
  if (share > TECHNICAL) show('technical');
  if (share === 0) show('plain');

  const asking = sentences.filter(({ text }) => ASKS.test(text)).length;
  if (asking > 0) {
    show('asks');
    if (asking * 2 >= count) show('mostly asks');
    if (asking === count) show('only asks');
    add('measures', 'asking', asking / count);
  }
  if (!labelled.tells.observed) show('nothing observed');
  for (const label of ['observed', 'question'] as const) {
    const labels = labelled.labels.filter((some) => some.includes(label)).length;
    if (labels > 0) add('measures', `label ${label}`, labels / count);
  }
  return signs;
}
