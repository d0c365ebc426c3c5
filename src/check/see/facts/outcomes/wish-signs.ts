import type { Span } from '../../../read/reading.ts';
import { CODE } from '../code.ts';
import { jointsOf } from '../joints.ts';
import type { Passage } from '../passage.ts';
import type { ClauseSigns } from '../weigh-clauses.ts';

const WORD = /[a-z]+|[а-я]+(?:-[а-я]+)*|\d+/g;
/** So many words of a clause are looked at, and so many letters for them. */
const FAR = 16;
const FAR_LETTERS = 240;
/** Words that begin with so many of the same letters are taken for one. */
const STEM = 5;
/** Longer words are told by their last letters where it matters how a clause is built. */
const SHORT = 4;

const PLEASE = '(?:please|pls|plz|пожалуйста|плиз|плз|пжл)';
const PLEASE_BEFORE = new RegExp(`${PLEASE}[,: ]*$`);
const PLEASE_AFTER = new RegExp(`^[,: ]*${PLEASE}`);
const ASKED = /^[^.!?\n]{0,60}\?/;

/** What each clause of a sentence shows of whether something is wanted in it, in the order of the clauses. */
export function wishSigns({ text, plain: whole, spoken: plain }: Passage, clauses: readonly Span[]): readonly ClauseSigns[] {
  return clauses.map((clause, at) => {
    const { start, end } = clause;
    const said = plain.slice(start, Math.min(end, start + FAR_LETTERS)).match(WORD) ?? [];
    const shapes: readonly (readonly [string, boolean])[] = [
      ['asked', ASKED.test(plain.slice(end, end + 62))],
      ['first', at === 0],
      ['last', at === clauses.length - 1],
      ['quotes', whole.slice(start, end) !== plain.slice(start, end)],
      ['code', CODE.test(text.slice(start, end))],
      ['please-before', PLEASE_BEFORE.test(plain.slice(Math.max(0, start - 14), start))],
      ['please-after', PLEASE_AFTER.test(plain.slice(end, end + 14))],
      [said.length < 3 ? 'tiny' : said.length < 6 ? 'short' : said.length < 12 ? 'middling' : 'long', true],
    ];
    const near = said.slice(0, FAR);
    const stems = near.map((word) => word.slice(0, STEM));
    const row = ['<', ...near.map((word) => (word.length > SHORT ? `~${word.slice(-2)}` : word)), ...(said.length > FAR ? [] : ['$'])];
    return {
      clause,
      shapes: [...shapes.flatMap(([name, isThere]) => (isThere ? [name] : [])), ...jointsOf(plain, clause)],
      words: [...new Set([...stems, ...pairsOf(stems), ...row, ...pairsOf(row)])],
    };
  });
}

const pairsOf = (words: readonly string[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);
