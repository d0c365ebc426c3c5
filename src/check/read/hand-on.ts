import { letterPattern } from '../letter-pattern.ts';
import { linesOf } from './lines.ts';
import { attributionLines, separatorAt } from './mail-heads.ts';
import { QUOTED, unquoted } from './quote-marks.ts';
import type { Block, Sentence, Span } from './reading.ts';

const WORD = letterPattern(/\p{L}+/gu);

/** Words that a note may have and still be no more than a note: "FYI, please see below". */
const NOTE_WORDS = 12;

/**
 * Where the letter begins that is handed on by one that says nothing itself: then that letter is the request. Nothing for an answer, however short: it is
 * judged by what it says. `forwarded`: the subject says that it is handed on.
 */
export function handedOn(sentences: readonly Sentence[], blocks: readonly Block[], forwarded: boolean): Span | undefined {
  const quote = blocks.find(({ kind }) => kind === 'quote');
  if (!quote) return undefined;
  const own = sentences.filter(({ isTitle }) => !isTitle);
  // Without a head it may be the person's own text, marked; under one it is what somebody answered with nothing.
  if (own.length === 0 && QUOTED.test(quote.text) && attributionLines(unquoted(linesOf(quote.text), 'one'), 0) === 0) return quote;
  if (!forwarded && separatorAt(quote.text.split('\n', 1)[0]?.trimEnd() ?? '') !== 'forwarded') return undefined;
  const isBefore = own.every(({ start }) => start < quote.start);
  return isBefore && wordsIn(own) <= NOTE_WORDS ? quote : undefined;
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((count, { text }) => count + (text.slice(0, 400).match(WORD)?.length ?? 0), 0);
}
