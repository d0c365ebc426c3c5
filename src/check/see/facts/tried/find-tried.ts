import type { Language } from '../../../../model/words.ts';
import { type Found, type Passage, withQuote } from '../passage.ts';
import { signsOfClauses } from './clause-signs.ts';
import { BARELY } from './clause-weights.ts';
import { listedIn } from './lists.ts';
import { triedByWords } from './short-messages.ts';
import { type Surrounded, surrounded } from './surroundings.ts';
import { attemptsAmong } from './weigh-clauses.ts';
import { withoutOutcome } from './without-outcome.ts';

/** A sentence with the clauses in which something was tried. */
interface Tried {
  readonly passage: Passage;
  readonly clauses: readonly Found[];
}

/** In a message of so few sentences nothing around them tells how probable an attempt is. */
const FEW = 2;

/**
 * What was done to solve it, clause by clause: whatever stands in a list of things tried, and elsewhere each clause that tells an attempt by all that it, its
 * sentence and those around show. What counts for how much was fitted (`eval/fit-clauses.mjs`).
 */
export function triedIn(passages: readonly Passage[], language: Language): readonly Tried[] {
  const sentences = passages.filter(({ kind, isTitle }) => kind === 'sentence' && isTitle !== true);
  const found = sentences.length <= FEW ? triedByWords(sentences) : surrounded(sentences).map((one) => triedOf(one, language));
  return sentences.flatMap((passage, at) => {
    const clauses = found[at] ?? [];
    return clauses.length === 0 ? [] : [{ passage, clauses: clauses.map((clause) => withQuote(passage, withoutOutcome(passage.spoken, clause))) }];
  });
}

function triedOf({ passage, around }: Surrounded, language: Language): readonly Found[] {
  const { clauses, part, attempt } = passage;
  if (part === 'steps' || part === 'expected' || part === 'outcome') return [];
  const list = listedIn(passage);
  if (list !== undefined) return list;
  if (attempt < BARELY) return [];
  const attempts = attemptsAmong(signsOfClauses(passage), around, language);
  return clauses.filter((_, at) => attempts[at]);
}
