import { lowerPattern } from '../letter-pattern.ts';

/**
 * Where another clause begins: at a stop or a dash, or where "and" or «и» goes on with somebody else or another place. Not behind a bare "if", nor before
 * what leans on the words before it: "I wonder, what happens when".
 */
const CUT = lowerPattern(
  /(?<!(?:если|if),? ?(?:например|скажем|say|for example)?)(?:[,:;.!?()]+ ?(?!(?:if|when|what|that|how|если|когда|что|при|чтобы|чтоб|который|которая)(?!\p{L}|-))| [-–—]+ )| (?:because|but|потому что|но) | and (?=(?:i|i'm|we|he|she|they|there|there's|now|nobody|somebody|someone|our|my|the|his|her)(?!\p{L}))| (?:и|а) (?=(?:я|мы|он|она|они|у|в|на|из|не|теперь|сейчас|кто-то)(?!\p{L}))/u,
  'g',
);

/** How far a word reaches, in UTF-16 units: what is said at the other end of a long clause is said of something else. */
const REACH = 30;

/** Where the clause begins in which `start` stands. */
export function clauseStart(sentence: string, start: number): number {
  let begin = 0;
  for (const { 0: words, index } of sentence.matchAll(CUT)) {
    if (index + words.length > start) break;
    begin = index + words.length;
  }
  return begin;
}

/** The words from `start` to `end`, with what stands close to them in their own clause. */
export function clauseAround(sentence: string, start: number, end: number, reach = REACH): string {
  const behind = sentence.slice(end);
  const cut = behind.search(CUT);
  const from = Math.max(clauseStart(sentence, start), wordAt(sentence, start - reach));
  return sentence.slice(from, end + Math.min(cut === -1 ? behind.length : cut, wordEnd(behind, reach)));
}

/** The place itself or, inside of a word, where that begins. */
function wordAt(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf(' ', place) + 1;
}

/** The same at the end. */
function wordEnd(text: string, place: number): number {
  const end = text.indexOf(' ', place);
  return end === -1 ? text.length : end;
}
