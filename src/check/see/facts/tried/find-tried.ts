import type { Span } from '../../../read/reading.ts';
import type { Found, Passage } from '../passage.ts';
import { isDoneToMend, turnsBad } from './deeds-by-words.ts';
import { isToldByEffect } from './effects.ts';
import { isByOthers } from './others.ts';
import {
  AS_ATTEMPT,
  AS_TOLD,
  CHANGED,
  CONDITIONS,
  DEED_BEGINS,
  EFFECT_OF_DEED,
  LIKELY_DEEDS,
  NOT_TRIED,
  RESULTS,
  sureDeeds,
  TRIED_LEAD,
} from './tried-words.ts';

/** A sentence with the clauses in which something was tried. */
interface Tried {
  readonly passage: Passage;
  readonly clauses: readonly Found[];
}

/**
 * What was done to solve it, clause by clause: deeds that are done for nothing else, others where what came of them stands beside, and whatever stands in a
 * list of things tried. One deed makes its neighbours likelier: what else was done in the same sentence, in the next one, in the other items of the list.
 */
export function triedIn(passages: readonly Passage[]): readonly Tried[] {
  const found: Tried[] = [];
  let last: Tried | undefined;
  for (const passage of passages) {
    if (passage.kind !== 'sentence') continue;
    const clauses = triedOf(passage, goesOn(last, passage));
    last = { passage, clauses };
    if (clauses.length > 0) found.push(last);
  }
  return found;
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

function triedOf({ spoken: plain, clauses, part, form, isTitle, beginnings }: Passage, follows: boolean): readonly Found[] {
  if (part === 'steps' || part === 'expected' || part === 'outcome' || isTitle) return [];
  const lead = TRIED_LEAD.exec(plain);
  if ((part === 'tried' && form !== 'prose') || lead !== null) return listed(plain, clauses, lead?.[0].length ?? 0, form !== 'prose');
  const deeds = sureDeeds(beginnings);
  const possible = clauses.map(({ start, end }) => {
    const words = plain.slice(start, end);
    return !isAsked(plain, end) && (isToldByEffect(words) || ((AS_TOLD.test(words) || !NOT_TRIED.test(words)) && !isByOthers(words)));
  });
  const sure = clauses.map(
    (clause, at) =>
      possible[at] === true && ((part === 'tried' && isLike(plain, clause)) || isTried(plain, clause, clauses.slice(at + 1, at + 3), deeds, follows)),
  );
  if (!sure.includes(true)) {
    const first = clauses[0];
    const begins = first && follows && possible[0] === true && DEED_BEGINS.test(plain.slice(first.start, first.end));
    return begins && form === 'prose' && !CONDITIONS.test(plain.slice(first.start, first.end)) ? [first] : [];
  }
  return clauses.filter((clause, at) => sure[at] === true || (possible[at] === true && form !== 'numbered' && isLike(plain, clause)));
}

function isTried(plain: string, clause: Span, next: readonly Span[], deeds: ReturnType<typeof sureDeeds>, follows: boolean): boolean {
  const words = plain.slice(clause.start, clause.end);
  if (isToldByEffect(words)) return true;
  const rest = plain.slice(clause.end, clause.end + 80);
  if (!follows && turnsBad(words + rest)) return false;
  if (deeds.some(({ pattern }) => has(pattern, words))) return !CONDITIONS.test(words) || CHANGED.test(words);
  if (CONDITIONS.test(words)) return false;
  if (isDoneToMend(words, rest, follows)) return true;
  if (DEED_BEGINS.test(words) && AS_ATTEMPT.test(words) && !isResult(words)) return true;
  if (EFFECT_OF_DEED.test(words)) return true;
  const result = RESULTS.test(words) || next.some(({ start, end }) => RESULTS.test(plain.slice(start, Math.min(end, start + 60))));
  return result && !isResult(words) && (isLikely(words) || DEED_BEGINS.test(words));
}

/** A deed that begins its clause, but for who did it. */
function isLikely(words: string): boolean {
  LIKELY_DEEDS.lastIndex = 0;
  const match = LIKELY_DEEDS.exec(words);
  return (
    match !== null &&
    /^(?:(?:i|we|i've|we've|have|also|and|then|even|just|already|but|or|the|my|a|я|мы|уже|еще|и|тоже|даже|потом|сам|сама|сами|только|просто) ?)*$/.test(
      words.slice(0, match.index),
    )
  );
}

/** What else was done in the same breath: more than a word, "(cached)" is none. */
function isLike(plain: string, { start, end }: Span): boolean {
  const words = plain.slice(start, end);
  return DEED_BEGINS.test(words) && /[ ]/.test(words) && !isResult(words) && !CONDITIONS.test(words);
}

/** In a list of things tried all is a deed but the heading and what came of them. An item with its own mark is one. */
function listed(plain: string, clauses: readonly Span[], from: number, isItem: boolean): readonly Found[] {
  const deeds = clauses.filter(({ start, end }) => {
    const words = plain.slice(start, end);
    return end > from && !isResult(words) && !RESULTS.test(words.slice(0, 24)) && !OUTCOME_ALONE.test(words) && /[a-zа-я]{3}/.test(words);
  });
  return isItem ? deeds.slice(0, 1) : deeds;
}

/** "works", "fine", «всё хорошо»: what came of a deed in a word or two. */
const OUTCOME_ALONE =
  /^(?:it's |it is |but )|^(?:it |all |everything |все |оно |и )?(?:works?|worked|fine|ok|okay|correct|empty|goes|none|no|yes|nothing|нет|да|работает|нормально|хорошо|ок|там|не надо|пусто|есть)(?![a-zа-я])/;

function has(pattern: RegExp, clause: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(clause);
}

/** A clause that only tells what came of it. */
function isResult(clause: string): boolean {
  const match = RESULTS.exec(clause);
  return match !== null && match[0].length > clause.length * 0.6;
}

function isAsked(plain: string, end: number): boolean {
  return /^[\s"»”')]{0,3}\?/.test(plain.slice(end, end + 5));
}
