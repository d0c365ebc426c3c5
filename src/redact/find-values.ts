import { blockMasker, STREAM_AREA } from './engine/block-masker.ts';
import { makeFinder } from './engine/find-in-bytes.ts';
import { ruleBook } from './engine/rule-book.ts';
import { RULES } from './rules/rules.ts';
import { type Amount, makeScanner } from './scan/scanner.ts';

/** A value in a text that is to be hidden: what it is, who found it, and where it stands, in UTF-16 units. The value itself is kept nowhere. */
export interface FoundValue {
  readonly kind: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Finds values in one text after another. Nothing is learned from one for the next. */
export type ValueFinder = (text: string) => readonly FoundValue[];

/** What a scanner is not given its tables for. */
const LITTLE = 256 * 1024;

/** Loads the rules of the kinds that are wanted once, for as many texts as there are. */
export function makeValueFinder(isWanted: (kind: string) => boolean = () => true): ValueFinder {
  const book = ruleBook(RULES.filter(({ kind }) => isWanted(kind)));
  const search = (amount: Amount) => {
    const scanner = makeScanner(book.needles, amount);
    return { find: makeFinder(book, scanner).find, area: scanner.area(STREAM_AREA) };
  };
  let amount: Amount = 'little';
  let searched = 0;
  let searcher: ReturnType<typeof search> | undefined;
  return (text) => {
    const bytes = Buffer.from(text);
    searched += bytes.length;
    if (amount === 'little' && searched > LITTLE) {
      amount = 'much';
      searcher = undefined;
    }
    searcher ??= search(amount);
    const { find, area } = searcher;
    const found: FoundValue[] = [];
    /** Bytes before the block, and those bytes and characters up to the last finding. */
    let before = 0;
    let reached = { byte: 0, character: 0 };
    const characterAt = (byte: number) => {
      reached = { byte, character: reached.character + bytes.toString('utf8', reached.byte, byte).length };
      return reached.character;
    };
    const work = blockMasker(area, find, (_, from, to, findings) => {
      for (const { kind, rule, start, end } of findings) {
        if (start < from || !isWanted(kind)) continue;
        found.push({ kind, rule, start: characterAt(before + start - from), end: characterAt(before + end - from) });
      }
      before += to - from;
    });
    work.push(bytes);
    work.end();
    return found;
  };
}
