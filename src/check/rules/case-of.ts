import type { Lack } from '../../model/judging-words.ts';
import { QUOTED } from '../quoted.ts';
import { ownText } from '../read/own-text.ts';
import { isAutomatic } from './is-automatic.ts';
import { purposeOf } from './missing/purpose.ts';
import type { About, Case, Purpose } from './rule.ts';

/** What the rules look at: what is judged, what it lacks, and its text in lower case, so that each is made once for all rules. */
export function caseOf(about: About, lacks: readonly Lack[]): Case {
  const lower = {
    source: ownText(about.seen.reading).slice(0, FAR).toLowerCase(),
    sentences: about.seen.sentences.map(({ text }) => text.toLowerCase()),
  };
  const lowered = { ...about, lower };
  let purpose: Purpose | undefined;
  let spoken: readonly string[] | undefined;
  return {
    ...lowered,
    lacks: new Set(lacks),
    isAutomatic: isAutomatic(lowered),
    get purpose() {
      purpose ??= purposeOf(lowered);
      return purpose;
    },
    get spoken() {
      spoken ??= lower.sentences.map((text) => text.replace(QUOTED, ' '));
      return spoken;
    },
  };
}

/** How far into a text is looked for what it is about: that stands at its beginning. */
const FAR = 20_000;
