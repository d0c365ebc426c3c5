import { cuesIn, type Ear } from '../../labels/ear.ts';
import { CODE, CODE_BEGINS } from '../code.ts';
import { has } from '../has.ts';
import { jointsOf } from '../joints.ts';
import type { Passage } from '../passage.ts';
import type { ClauseSigns } from '../weigh-clauses.ts';
import { GRAMMAR } from './clause-grammar.ts';
import { isAnswerOfConsulted } from './consulted.ts';
import { namesThing } from './deed-things.ts';
import { deedOf } from './deed-verbs.ts';
import { ERRAND, isDoneToMend, isTryingOnly, toldDeed, turnsBad, VAIN } from './deeds-by-words.ts';
import { isToldByEffect } from './effects.ts';
import { isNote, isNoteOfDeed, notesWithOutcome, tellsOutcome } from './fragments.ts';
import { isGerundOfDeed } from './gerunds.ts';
import { isLikely } from './likely-deeds.ts';
import { isByOthers, strangers } from './others.ts';
import { isDeedInPassive } from './passives.ts';
import { isResult, RESULTS } from './results.ts';
import { sureDeeds } from './sure-deeds.ts';
import { AS_ATTEMPT, AS_TOLD, CHANGED, CONDITIONS, DEED_BEGINS, EFFECT_OF_DEED, MANNER, NOT_TRIED } from './tried-words.ts';

const WORD = /[a-z][a-z']*|[а-я]+|\d+/g;
/** So many words of a clause are looked at. */
const FAR = 14;

/** The signs of every clause of a sentence, in the order of its clauses. `ear`: with what cues are heard, where they are. */
export function signsOfClauses({ text, spoken: plain, clauses, beginnings }: Passage, ear?: Ear): readonly ClauseSigns[] {
  const deeds = sureDeeds(beginnings);
  const strange = strangers(plain, clauses);
  const noted = notesWithOutcome(plain, clauses);
  return clauses.map((clause, at) => {
    const words = plain.slice(clause.start, clause.end);
    const rest = plain.slice(clause.end, clause.end + 80);
    const written = text.slice(clause.start, clause.end);
    const told = toldDeed(words);
    const begins = deedOf(words.slice(0, words.search(/ |$/)));
    const shapes: readonly (readonly [string, boolean])[] = [
      ['sure-deed', deeds.some(({ pattern }) => has(pattern, words))],
      ['to-mend', told !== undefined && isDoneToMend(words, rest, false)],
      [`deed-${told?.deed}`, told !== undefined],
      [`doing-${begins?.deed}`, begins?.form === 'doing'],
      ['they', told?.they === true],
      ['effect', isToldByEffect(words)],
      ['gerund', isGerundOfDeed(words)],
      ['passive', isDeedInPassive(words)],
      ['consulted', at === 0 && isAnswerOfConsulted(words, rest)],
      ['noun-effect', EFFECT_OF_DEED.test(words)],
      ['likely', isLikely(words)],
      ['begins', DEED_BEGINS.test(words)],
      ['as-attempt', AS_ATTEMPT.test(words)],
      [AS_TOLD.test(words) ? 'as-told' : 'not-tried', NOT_TRIED.test(words)],
      ['others', isByOthers(words)],
      ['strange', strange[at] === true],
      [CHANGED.test(words) ? 'changed' : 'condition', CONDITIONS.test(words)],
      ['with-result', RESULTS.test(words)],
      ['result', isResult(words)],
      ['outcome', tellsOutcome(words)],
      ['vain', VAIN.test(rest.slice(0, 60))],
      ['note', isNote(words)],
      ['note-of-deed', isNoteOfDeed(words)],
      ['noted', noted.includes(clause)],
      ['turns-bad', turnsBad(words + rest)],
      ['trying-only', told?.deed === 'attempt' && isTryingOnly(words)],
      ['errand', ERRAND.test(words)],
      ['thing', namesThing(words)],
      ['asked', /^[\s"»”')]{0,3}\?/.test(rest)],
      ['first', at === 0],
      ['last', at === clauses.length - 1],
      ['one-word', !words.includes(' ')],
      ['long', words.length > 60],
      ['part', words.length < plain.length * 0.5],
      ['bracketed', plain[clause.start - 1] === '('],
      ['manner', at === 0 && MANNER.test(plain)],
      ['code', CODE.test(written)],
      ['code-begins', CODE_BEGINS.test(written)],
      ...GRAMMAR.map(([name, pattern]) => [name, pattern.test(words)] as const),
    ];
    const said = words.match(WORD)?.slice(0, FAR) ?? [];
    return {
      clause,
      shapes: [...shapes.flatMap(([name, isThere]) => (isThere ? [name] : [])), ...jointsOf(plain, clause)],
      ...(ear && { cues: () => [...new Set(cuesIn(ear, written))] }),
      words: [...new Set(said), ...said.slice(0, 1).map((first) => `${first}-`)],
    };
  });
}
