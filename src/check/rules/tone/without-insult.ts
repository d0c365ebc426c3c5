import { letterPattern } from '../../letter-pattern.ts';
import { sentenceCase } from './capitals.ts';

/** What is left has to say something of its own. */
const FEWEST_WORDS = 3;

/** Calling somebody names before a sentence that goes on: "you idiots lost it", «вы, идиоты, потеряли». */
const VOCATIVE = letterPattern(/(?<![\p{L}])(you|вы|ты),? (?:(?!are |were |all |the )\p{L}+ ){0,2}$/iu);

/**
 * A sentence without the words at `index`: with the clause that holds them left out, or, where that clause says more, the name-calling alone.
 * `undefined` where nothing would be left that can stand by itself.
 */
export function withoutInsult(text: string, { index, length }: { readonly index: number; readonly length: number }): string | undefined {
  const before = text.slice(0, index);
  const after = text.slice(index + length);
  const called = VOCATIVE.exec(before);
  // With a comma behind the names alone, "you idiots, give it back", they are a clause of their own, and the word for the person goes with them.
  const isWithin = called?.[0].includes(',') === after.startsWith(',');
  if (called && isWithin && /^,? \p{L}/u.test(after)) return worth(`${before.slice(0, called.index)}${called[1]}${after.replace(/^,/, '')}`);
  const clauseStart = Math.max(...[',', ';', ':', '—', '–', '(', '.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = /[,;:—–).!?]/.exec(after);
  const rest = end === null ? '' : after.slice(end.index);
  const head = before.slice(0, clauseStart).replace(/[\s,;:—–(]+$/, '');
  const tail = rest.replace(/^[\s,;:—–).!?]+/, '');
  if (head === '' || tail === '') return worth(head === '' ? tail : `${head}${/[.!?]$/.test(head) ? '' : '.'}`);
  return worth(`${head}${/[.!?]$/.test(head) ? '' : ','} ${tail}`);
}

/** What begins so has lost the clause that it leant on. */
const LEANING = letterPattern(/^(?:а|и|но|если|раз|или|либо|потому|что|and|or|but|if|because|so|then|than)(?![\p{L}])/iu);

function worth(text: string): string | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS || LEANING.test(text) ? undefined : sentenceCase(text.trim());
}
