import type { Label } from '../../../../model/judging-words.ts';
import type { Language } from '../../../../model/words.ts';
import { chanceOf } from '../../labels/weigh.ts';
import type { ClauseWeights } from '../clause-weights.ts';
import { type Found, type Passage, withQuote } from '../passage.ts';
import { type Weigh, weighingWith } from '../weigh-clauses.ts';
import { isNoEnglishWish } from './english-outcomes.ts';
import { ENGLISH_WISHES } from './english-weights.ts';
import { piecesOf } from './further-wishes.ts';
import { RUSSIAN_WISHES } from './russian-weights.ts';
import { surroundingsOf } from './surroundings.ts';
import { wishSigns } from './wish-signs.ts';
import { isOfOtherList, isRefused, wishesSaid } from './wishes-said.ts';

/** What the signs of a clause weigh, by language. */
const WEIGHTS: Readonly<Record<Language, ClauseWeights>> = { en: ENGLISH_WISHES, ru: RUSSIAN_WISHES };

/** In a message of so few sentences nothing around them tells how probable a wish is: words have to say it. */
const FEW = 2;

/** What a sentence does that hardly ever wants something in unforeseen words; where it probably does this, its clauses are not looked at. */
const ELSE: readonly Label[] = ['observed', 'step', 'tried', 'courtesy'];
const PROBABLY = 0.5;

/** A sentence with what is wanted in it. */
export interface Wished {
  readonly passage: Passage;
  readonly clauses: readonly Found[];
}

/**
 * What the desk is to do, clause by clause: where words for wishes say it, and in sentences without them where all that a clause and what surrounds it
 * show makes it probable. What counts for how much was fitted (`eval/fit-clauses.mjs`).
 */
export function outcomesIn(passages: readonly Passage[], language: Language, weights: ClauseWeights = WEIGHTS[language]): readonly Wished[] {
  const sentences = passages.filter(({ kind }) => kind === 'sentence');
  const weigh = sentences.length > FEW ? weighingWith(weights) : undefined;
  return sentences.flatMap((passage, at) => {
    const said = wishesSaid(passage);
    const clauses = said.length > 0 || weigh === undefined ? said : wishesShown(sentences, at, weigh);
    return clauses.length > 0 ? [{ passage, clauses }] : [];
  });
}

/** The clauses of the sentence at a place that show a wish, as `weigh` finds; none of a title, nor what can be no wish whatever it shows. */
export function wishesShown(sentences: readonly Passage[], at: number, weigh: Weigh): readonly Found[] {
  const passage = sentences[at];
  if (passage === undefined || passage.isTitle === true || isOfOtherList(passage)) return [];
  if (ELSE.some((label) => chanceOf(passage.chances, label) > PROBABLY)) return [];
  const pieces = piecesOf(passage.spoken, passage.clauses).filter(
    (piece) => !isRefused(passage, piece) && !isNoEnglishWish(passage.spoken.slice(piece.start, piece.end)),
  );
  const weighed = weigh(wishSigns(passage, pieces), surroundingsOf(sentences, at), passage);
  return pieces.filter((_, piece) => (weighed[piece] ?? -1) >= 0).map((wish) => withQuote(passage, wish));
}
