import type { Language } from '../../../../model/words.ts';
import { earFor } from '../../labels/ear.ts';
import { chanceOf } from '../../labels/weigh.ts';
import type { ClauseWeights } from '../clause-weights.ts';
import { apart, type Found, type Passage, withQuote } from '../passage.ts';
import { weighingWith } from '../weigh-clauses.ts';
import { everydayDeeds } from './everyday-deeds.ts';
import type { Judge, Tried } from './judge.ts';
import { listedIn } from './lists.ts';
import { tellsNoDeed } from './no-deed.ts';
import { isOfLife } from './of-life.ts';
import { isOrdinaryUse } from './ordinary-use.ts';
import { othersInLife } from './others-in-life.ts';
import { byWords } from './short-messages.ts';
import { isToldSurely } from './told-surely.ts';
import { byWeights, WEIGHTS } from './weigh-attempts.ts';
import { withoutOutcome } from './without-outcome.ts';

/** In a message of so few sentences nothing around them tells how probable an attempt is: the words have to. */
const FEW = 2;

/** Parts of a form in which nothing is told that was tried. */
const OTHER_PARTS: ReadonlySet<string | undefined> = new Set(['steps', 'expected', 'outcome']);

/** People write on below their steps and expectations without another heading: what is told there in prose belongs to such a part unless it is so probable. */
const TOLD_BELOW = 0.5;

const isOfOtherPart = ({ part, form, chances }: Passage): boolean =>
  OTHER_PARTS.has(part) && (form !== 'prose' || chanceOf(chances, 'tried') < TOLD_BELOW);

/** Code alone, and on what it was seen: neither says that anybody did something about it. */
const NO_DEED =
  /^[\s*•-]*(?:`[^`]{1,300}`[\s.,;]*|(?:(?:re)?tested|reproduced|seen|observed|verified|confirmed|проверено|воспроизведено|замечено) (?:on|with|in|under|against|using|на|в|с|под) (?:[a-zа-я.+#-]+ ){0,3}v?\d[\w.+-]*[\s.]*)$/;

const isNoDeed = ({ plain, part }: Passage): boolean => part !== 'tried' && plain.length < 320 && NO_DEED.test(plain);

/**
 * What was done to solve it, clause by clause: whatever stands in a list of things tried, and elsewhere each clause that tells an attempt by all that it, its
 * sentence and those around show. What counts for how much was fitted (`eval/fit-clauses.mjs`).
 */
export function triedIn(passages: readonly Passage[], language: Language, weights: ClauseWeights = WEIGHTS[language]): readonly Tried[] {
  const ear = weights.cues ? earFor(language) : undefined;
  return triedBy(passages, (sentences) => (sentences.length <= FEW ? byWords(sentences) : byWeights(sentences, weighingWith(weights), ear)));
}

/** The same with another judge of the sentences that stand in no list. */
export function triedBy(passages: readonly Passage[], judgeOf: (sentences: readonly Passage[]) => Judge): readonly Tried[] {
  const sentences = passages.filter(({ kind, isTitle }) => kind === 'sentence' && isTitle !== true);
  const judge = judgeOf(sentences);
  let before: Tried | undefined;
  return sentences.flatMap((passage, at) => {
    const found = isOfOtherPart(passage) ? [] : (listedIn(passage) ?? (isNoDeed(passage) ? [] : toldIn(passage, judge(passage, at, before))));
    const clauses = found.filter(({ start, end }) => !tellsNoDeed(passage.spoken.slice(start, end)));
    before = { passage, clauses };
    return clauses.length === 0 ? [] : [{ passage, clauses: clauses.map((clause) => deedIn(passage, clause)) }];
  });
}

/** What a judge finds in a sentence, and what its words tell without one, but for what tells something else. */
function toldIn({ spoken, clauses, beginnings }: Passage, judged: readonly Found[]): readonly Found[] {
  const isEveryday = everydayDeeds(beginnings);
  const found = judged.length === 0 ? judged : withoutLife(spoken, clauses, judged);
  const told = clauses.filter(({ start, end }) => {
    const words = spoken.slice(start, end);
    const rest = spoken.slice(end);
    return isToldSurely(words, spoken.slice(0, start), rest) || isEveryday?.(words, rest, found.length > 0) === true;
  });
  const sure = told.length === 0 ? told : withoutOthers(spoken, clauses, told);
  return sure.length === 0 ? found : apart([...found, ...sure]);
}

/** Without what others do. */
function withoutOthers(spoken: string, clauses: Passage['clauses'], told: readonly Found[]): readonly Found[] {
  const others = othersInLife(spoken, clauses);
  return told.filter(({ start }) => others[clauses.findIndex((clause) => clause.start === start)] !== true);
}

/** Without what others do, what people go through, and what is done with things as long as they work. */
function withoutLife(spoken: string, clauses: Passage['clauses'], judged: readonly Found[]): readonly Found[] {
  return withoutOthers(spoken, clauses, judged).filter(({ start, end }) => {
    const words = spoken.slice(start, end);
    return !isOfLife(words) && !isOrdinaryUse(words, spoken.slice(0, start), spoken.slice(end));
  });
}

/** The deed that a clause tells: with the quote that it ends with, and without what came of it. */
export const deedIn = (passage: Passage, clause: Passage['clauses'][number]) => withQuote(passage, withoutOutcome(passage.spoken, clause));
