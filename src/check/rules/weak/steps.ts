import { isWayLinked } from '../../announced-way.ts';
import { letterPattern } from '../../letter-pattern.ts';
import { type Part, type Reading, saidIn } from '../../read/reading.ts';
import { asked } from '../asked.ts';
import { wordsOf } from '../generic-words.ts';
import { isUnsayable, shortened } from '../own-words.ts';
import type { Rule } from '../rule.ts';

const BETWEEN_WORDS = letterPattern(/[^\p{L}\p{N}]+/gu);

/** A single line longer than this may well tell the whole way. */
const MOST_WORDS = 9;

/** Only where steps are listed: told in a sentence, "when I press Pay" may be all there is. */
const oneStep: Rule = {
  id: 'weak.one-step',
  family: 'weak',
  field: 'steps',
  weight: { technical: 4 },
  message: { id: 'finding.weak.one-step' },
  why: 'ask.step.why',
  find: (about) => {
    const listed = about.seen.sentences.filter(({ part }) => part === 'steps');
    const [only] = listed;
    if (only === undefined || listed.length > 1 || wordsOf(only.text).length > MOST_WORDS || /[,;>→]/.test(only.text)) return [];
    if (about.seen.reading.blocks.some(({ part, kind }) => part === 'steps' && kind !== 'heading' && kind !== 'comment')) return [];
    if (isWayLinked(about.seen)) return [];
    if (about.seen.sentences.some(({ part, labels }) => part !== 'steps' && labels.includes('step'))) return [];
    const example = { id: 'finding.weak.one-step.example', values: { words: `${shortened(saidIn(only))}.` } } as const;
    return [{ at: only.start, question: { id: 'finding.weak.one-step.ask' }, ...(isUnsayable(about, only) ? {} : { example }) }];
  },
};

const same: Rule = {
  id: 'weak.same',
  family: 'weak',
  field: 'expected',
  weight: 6,
  message: { id: 'finding.weak.same' },
  find: (about) => {
    const wanted = under(about.seen.reading, 'expected');
    const first = about.seen.sentences.find(({ part }) => part === 'expected');
    if (first === undefined || wanted === '' || wanted !== under(about.seen.reading, 'actual')) return [];
    const question = asked('ask.expected');
    if (isUnsayable(about, first)) return [{ at: first.start, ...question }];
    return [{ at: first.start, ...question, question: { id: 'finding.weak.same.ask', values: { words: shortened(saidIn(first)) } } }];
  },
};

/** What stands under a heading or behind a label, as it is compared: letters and digits alone, in lower case. */
function under({ sentences }: Reading, wanted: Part): string {
  const said = sentences.filter(({ part }) => part === wanted).map(saidIn);
  return said.join(' ').toLowerCase().replaceAll('ё', 'е').replace(BETWEEN_WORDS, ' ').trim();
}

/** Steps, and what should have come of them, that are there but tell too little. */
export const steps: readonly Rule[] = [oneStep, same];
