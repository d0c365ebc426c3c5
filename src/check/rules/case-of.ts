import type { Lack } from '../../model/judging-words.ts';
import { ownText } from '../read/own-text.ts';
import { isAutomatic } from './is-automatic.ts';
import type { About, Case } from './rule.ts';

/** What the rules look at: what is judged, what it lacks, and its text in lower case, so that each is made once for all rules. */
export function caseOf(about: About, lacks: readonly Lack[]): Case {
  const lower = {
    source: ownText(about.seen.reading).slice(0, FAR).toLowerCase(),
    sentences: about.seen.sentences.map(({ text }) => text.toLowerCase()),
  };
  return { ...about, lacks: new Set(lacks), lower, isAutomatic: isAutomatic({ ...about, lower }) };
}

/** How far into a text is looked for what it is about: that stands at its beginning. */
const FAR = 20_000;
