import type { Span } from '../../../read/reading.ts';
import { chanceOf } from '../../labels/weigh.ts';
import { has } from '../has.ts';
import type { Found, Passage } from '../passage.ts';
import { isAnswerOfConsulted } from './consulted.ts';
import { ERRAND, isDoneToMend, isTryingOnly, turnsBad, VAIN } from './deeds-by-words.ts';
import { isToldByEffect } from './effects.ts';
import { isNoteOfDeed, notesWithOutcome } from './fragments.ts';
import { isGerundOfDeed } from './gerunds.ts';
import type { Judge, Tried } from './judge.ts';
import { isLikely } from './likely-deeds.ts';
import { isByOthers, strangers } from './others.ts';
import { isDeedInPassive } from './passives.ts';
import { isResult, RESULTS } from './results.ts';
import { sureDeeds } from './sure-deeds.ts';
import { type Fault, faultSeen } from './surroundings.ts';
import { AS_ATTEMPT, AS_TOLD, CHANGED, CONDITIONS, DEED_BEGINS, EFFECT_OF_DEED, MANNER, NOT_TRIED } from './tried-words.ts';

/**
 * Judges the sentences of a message of one or two, where little else can be gone by than what their words say of themselves: deeds that are done for nothing
 * else, and others where what came of them stands beside. One deed makes its neighbours likelier, in the same sentence and in the next one.
 */
export function byWords(sentences: readonly Passage[]): Judge {
  const faultFrom = faultSeen(sentences);
  return (passage, at, before) => attemptsIn(passage, goesOn(before, passage), faultFrom(at));
}

/** Whether a sentence follows one that tells what was tried, in the same list or paragraph. */
function goesOn(last: Tried | undefined, passage: Passage): boolean {
  return (
    last !== undefined &&
    last.clauses.length > 0 &&
    (last.passage.form === passage.form || last.passage.form === 'prose') &&
    passage.start - last.passage.end < 8
  );
}

function attemptsIn(passage: Passage, follows: boolean, fault: Fault): readonly Found[] {
  const { spoken: plain, clauses, part, form, beginnings } = passage;
  const attempt = chanceOf(passage.chances, 'tried');
  if (part !== 'tried' && MANNER.test(plain)) return [];
  // Nothing below would do: most sentences are done with here.
  if (part !== 'tried' && attempt < needed('little', fault)) return [];
  const notes = notesWithOutcome(plain, clauses);
  if (notes.length > 0 && fault !== 'later' && attempt >= needed('little', fault)) return notes;
  const deeds = sureDeeds(beginnings);
  const strange = strangers(plain, clauses);
  const possible = clauses.map(({ start, end }, at): Possible => {
    if (isAsked(plain, end) || strange[at] === true) return undefined;
    const words = plain.slice(start, end);
    if (isToldByItself(words, plain.slice(end), at)) return 'by itself';
    return (AS_TOLD.test(words) || !NOT_TRIED.test(words)) && !isByOthers(words) ? 'perhaps' : undefined;
  });
  const needs = clauses.map((clause, at) => {
    if (possible[at] === undefined) return undefined;
    if (part === 'tried' && isLike(plain, clause)) return 'nothing';
    return possible[at] === 'by itself' ? 'little' : needOf(plain, clauses, at, deeds, follows);
  });
  // Deeds in a row are seldom anything else.
  const isRow = needs.filter((need) => need !== undefined && need !== 'more').length > 1;
  const sure = needs.map(
    (need) =>
      need !== undefined && (need === 'nothing' || attempt >= needed(need !== 'more' && (isRow || fault === 'nowhere') ? 'little' : need, fault)),
  );
  if (sure.includes(true))
    return clauses.filter(
      (clause, at) =>
        sure[at] === true ||
        (possible[at] !== undefined &&
          form !== 'numbered' &&
          (isLike(plain, clause) || (sure[at - 1] === true && isNoteOfDeed(plain.slice(clause.start, clause.end))))),
    );
  const first = clauses[0];
  const begins = first && follows && possible[0] !== undefined && DEED_BEGINS.test(plain.slice(first.start, first.end));
  if (begins && form === 'prose' && !CONDITIONS.test(plain.slice(first.start, first.end)) && attempt >= needed('some', fault)) return [first];
  if (attempt < needed('much', fault)) return [];
  if (clauses.some(({ start, end }) => isTryingOnly(plain.slice(start, end)))) return [];
  const left = clauses.filter(
    ({ start, end }, at) => possible[at] !== undefined && !turnsBad(plain.slice(start, end + 80)) && !ITSELF.test(plain.slice(start, end)),
  );
  const like = left.filter((clause) => isLike(plain, clause));
  return like.length > 0 ? like : left.filter(({ start, end }) => !isResult(plain.slice(start, end))).slice(0, 1);
}

/** «Обновление удалило», «не ронял»: no person did that. */
const ITSELF = /^(?:я )?не |(?<![а-я])[а-я]{2,16}ло(?:сь)?(?![а-я])/;

/**
 * How probable all that a sentence shows must make it that it tells of an attempt: with words that hardly tell anything else, with others, with words that tell as
 * much of any deed, and without any.
 */
const NEEDED = { little: 0.004, some: 0.007, more: 0.007, much: 0.5 };
/** The same beside a fault, where any deed may be what led to it; and before it. */
const NEEDED_BY_FAULT: Readonly<Record<Fault, typeof NEEDED>> = {
  nowhere: NEEDED,
  before: { ...NEEDED, more: 0.1 },
  later: { little: 0.7, some: 0.7, more: 0.7, much: 0.85 },
};

const needed = (need: keyof typeof NEEDED, fault: Fault): number => NEEDED_BY_FAULT[fault][need];

/** Whether a clause may tell an attempt: what it says of itself is enough, or other words have to. */
type Possible = 'by itself' | 'perhaps' | undefined;

/** How much has to speak for a clause besides its own words. */
type Need = 'little' | 'some' | 'more';

/** What has to speak besides for a clause that tells an attempt; undefined where it tells none. */
function needOf(plain: string, clauses: readonly Span[], at: number, deeds: ReturnType<typeof sureDeeds>, follows: boolean): Need | undefined {
  const { start, end } = clauses[at] ?? { start: 0, end: 0 };
  const words = plain.slice(start, end);
  const rest = plain.slice(end, end + 80);
  if (!follows && turnsBad(words + rest)) return undefined;
  const result =
    VAIN.test(rest.slice(0, 60)) ||
    RESULTS.test(words) ||
    clauses.slice(at + 1, at + 3).some((next) => RESULTS.test(plain.slice(next.start, Math.min(next.end, next.start + 60))));
  if (deeds.some(({ pattern }) => has(pattern, words)))
    return !CONDITIONS.test(words) || CHANGED.test(words) ? (result ? 'little' : 'some') : undefined;
  if (CONDITIONS.test(words)) return undefined;
  if (EFFECT_OF_DEED.test(words)) return 'little';
  if (isDoneToMend(words, rest, follows)) return result ? 'little' : 'some';
  if (DEED_BEGINS.test(words) && AS_ATTEMPT.test(words) && !isResult(words)) return 'some';
  return result && !isResult(words) && !ERRAND.test(words) && (isLikely(words) || DEED_BEGINS.test(words)) ? 'more' : undefined;
}

/** What a clause says of itself: the deed with what came of it, or, at the beginning of a sentence, the answer of somebody who was asked. */
function isToldByItself(words: string, rest: string, at: number): boolean {
  return isToldByEffect(words) || isGerundOfDeed(words) || isDeedInPassive(words) || (at === 0 && isAnswerOfConsulted(words, rest));
}

/** What else was done in the same breath: more than a word, "(cached)" is none. */
function isLike(plain: string, { start, end }: Span): boolean {
  const words = plain.slice(start, end);
  return DEED_BEGINS.test(words) && /[ ]/.test(words) && !isResult(words) && !CONDITIONS.test(words);
}

function isAsked(plain: string, end: number): boolean {
  return /^[\s"»”')]{0,3}\?/.test(plain.slice(end, end + 5));
}
