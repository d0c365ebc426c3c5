import { KINDS, type Kind } from '../../../model/words.ts';
import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import { KIND_WORDS } from './kind-words.ts';

interface Weight {
  readonly kind: Kind;
  readonly weight: number;
}

const WHOLE = new Map<string, Weight[]>();
const BEGUN = new Map<string, Weight[]>();
for (const kind of KINDS) {
  for (const [weight, words] of Object.entries(KIND_WORDS[kind] ?? {})) {
    for (const word of words.split(' ')) {
      const [words, key] = word.endsWith('*') ? [BEGUN, word.slice(0, -1)] : [WHOLE, word];
      words.set(key, [...(words.get(key) ?? []), { kind, weight: Number(weight) }]);
    }
  }
}
const SHORTEST = Math.min(...[...BEGUN.keys()].map(({ length }) => length));
const LONGEST = Math.max(...[...BEGUN.keys()].map(({ length }) => length));
const WORD = letterPattern(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu);
/** The title tells what the rest is about. */
const TITLE = 2;
/** A word that is said over and over tells no more. */
const MOST = 2;

/** How much the words of `KIND_WORDS` that stand in some sentences tell of each kind. Sentences are in lower case, with «е» for «ё». */
export function listedWords(sentences: readonly { readonly lower: string; readonly isTitle: boolean }[]): Map<Kind, number> {
  const scores = new Map<Kind, number>();
  const said = new Map<string, number>();
  for (const { lower, isTitle } of sentences) {
    for (const [word] of matchesOf(lower, WORD)) {
      const count = (said.get(word) ?? 0) + 1;
      said.set(word, count);
      if (count > MOST) continue;
      for (const { kind, weight } of weightsOf(word)) scores.set(kind, (scores.get(kind) ?? 0) + weight * (isTitle ? TITLE : 1));
    }
  }
  return scores;
}

/** Words that were looked up, up to so many. */
const REMEMBERED = 20_000;
const known = new Map<string, readonly Weight[]>();

/** What a word tells: as a whole, and by the longest of the beginnings that it has. */
function weightsOf(word: string): readonly Weight[] {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  let begun: readonly Weight[] | undefined;
  for (let length = Math.min(LONGEST, word.length); begun === undefined && length >= SHORTEST; length -= 1) begun = BEGUN.get(word.slice(0, length));
  const weights = [...(WHOLE.get(word) ?? []), ...(begun ?? [])];
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, weights);
  return weights;
}
