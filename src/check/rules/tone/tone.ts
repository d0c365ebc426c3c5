import { lowerPattern } from '../../letter-pattern.ts';
import type { SeenSentence } from '../../see/seen.ts';
import { wordsOf } from '../generic-words.ts';
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
/** Whoever is being robbed, or in danger, cries out, and is told nothing of marks. */
const IN_NEED = lowerPattern(
  /(?<!\p{L})(?:right now|help me|emergency|(?:block|freeze|stop) (?:it|my|the) ?(?:card|account|payment)?|stolen|hacked|прямо сейчас|помогите|спасите|заблокируйте|мошенник\p{L}{1,3}|украли|взломали)(?!\p{L})/u,
);
/** To strip a word or two of their marks helps nobody. */
const FEWEST_OFFERED = 3;

const shouting: Rule = {
  id: 'tone.shouting',
  family: 'tone',
  field: 'description',
  weight: 2,
  message: { id: 'finding.tone.shouting' },
  find: ({ seen, lower }) => {
    const sentences = seen.sentences.map((sentence) => ({ ...sentence, shouted: shoutedWords(sentence.text).length }));
    const isShouting = sentences.reduce((sum, { shouted }) => sum + shouted, 0) >= FEWEST_SHOUTED;
    const capitals = sentences.map(({ shouted, text }) => shouted > 0 && (isShouting || isAllCapitals(text)));
    const loud = sentences.filter(({ text }, at) => capitals[at] || hasRowOfMarks(text));
    const [first] = loud;
    if (first === undefined) return [];
    const isLoud = capitals.includes(true);
    if (!isLoud && lower.sentences.some((said) => IN_NEED.test(said))) return [];
    const message = isLoud ? {} : ({ message: { id: 'finding.tone.shouting.marks' } } as const);
    return [{ at: first.start, ...message, ...quieter(sentences.slice(sentences.indexOf(first)), loud) }];
  },
};

/** The loud sentences of a paragraph that stand together, calmly; nothing where only the marks behind a word or two would go. */
function quieter(sentences: readonly SeenSentence[], loud: readonly SeenSentence[]): Pick<Found, 'rewrite'> {
  const end = sentences.findIndex((sentence) => !loud.includes(sentence) || sentence.paragraph !== sentences[0]?.paragraph);
  const run = end < 0 ? sentences : sentences.slice(0, end);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return {};
  const text = run.map((sentence) => calm(sentence.text)).join(' ');
  const isOneLine = run.every(({ start }, at) => at === 0 || start - (run[at - 1]?.end ?? 0) === 1);
  return isOneLine && wordsOf(text).length >= FEWEST_OFFERED ? offered(first.start, last.end, text) : {};
}

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
