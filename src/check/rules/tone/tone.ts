import type { Case, Found, Rule } from '../rule.ts';
import { calm, hasRowOfMarks, isAllCapitals, shoutedWords } from './capitals.ts';
import { COARSE, isRude } from './gentle.ts';
import { insultIn } from './insults.ts';
import { MOCKERY } from './mockery.ts';
import { THREAT } from './threats.ts';
import { withoutInsult } from './without-insult.ts';

/** Places that are told; more of them tell nothing new. */
const MOST = 3;
/** A single word of capitals is emphasis. */
const FEWEST_SHOUTED = 2;

const shouting: Rule = {
  id: 'tone.shouting',
  family: 'tone',
  field: 'description',
  weight: 2,
  message: { id: 'finding.tone.shouting' },
  find: ({ seen }) => {
    const loud = seen.sentences.map((sentence) => ({ sentence, words: shoutedWords(sentence.text).length, text: sentence.text }));
    const isShouting = loud.reduce((sum, { words }) => sum + words, 0) >= FEWEST_SHOUTED;
    return loud
      .filter(({ words, text }) => (words > 0 && (isShouting || isAllCapitals(text))) || hasRowOfMarks(text))
      .slice(0, MOST)
      .map(({ sentence: { start, end, text } }) => ({ at: start, ...offered(start, end, calm(text)) }));
  },
};

const insult: Rule = {
  id: 'tone.insult',
  family: 'tone',
  field: 'description',
  weight: 5,
  message: { id: 'finding.tone.insult' },
  find: ({ seen, lower }) =>
    seen.sentences
      .flatMap(({ start, end, text }, at) => {
        const found = insultIn(lower.sentences[at] ?? '');
        if (found === undefined) return [];
        const rest = withoutInsult(text, found);
        return [{ at: start + found.index, ...(rest === undefined ? {} : offered(start, end, calm(rest))) }];
      })
      .slice(0, MOST),
};

const threat: Rule = {
  id: 'tone.threat',
  family: 'tone',
  field: 'description',
  weight: 5,
  message: { id: 'finding.tone.threat' },
  find: (about) => matching(about, THREAT),
};

const sarcasm: Rule = {
  id: 'tone.sarcasm',
  family: 'tone',
  field: 'description',
  weight: 1,
  message: { id: 'finding.tone.sarcasm' },
  find: (about) => matching(about, MOCKERY),
};

const harsh: Rule = {
  id: 'tone.harsh',
  family: 'tone',
  field: 'description',
  weight: 1,
  message: { id: 'finding.tone.harsh' },
  find: (about) => matching(about, COARSE),
};

/** A rewrite that is gentle all through, or none. */
function offered(start: number, end: number, text: string): Pick<Found, 'rewrite'> {
  return isRude(text) ? {} : { rewrite: { start, end, text } };
}

function matching({ seen, lower }: Case, pattern: RegExp): readonly Found[] {
  return seen.sentences
    .flatMap(({ start }, at) => {
      const match = pattern.exec(lower.sentences[at] ?? '');
      return match ? [{ at: start + match.index }] : [];
    })
    .slice(0, MOST);
}

/** How it is said. Anger is no fault: only what is aimed at people, threatens, mocks or shouts is told, and a gentler wording offered where there is one. */
export const tone: readonly Rule[] = [insult, threat, shouting, sarcasm, harsh];
