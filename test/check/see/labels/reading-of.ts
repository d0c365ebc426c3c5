import type { Reading, Sentence } from '../../../../src/check/read/reading.ts';
import type { Language } from '../../../../src/model/words.ts';

type Line = string | (Partial<Omit<Sentence, 'text' | 'start' | 'end'>> & { readonly text: string });

/** A reading whose sentences are the given lines, in one paragraph unless they say otherwise. */
export function readingOf(lines: readonly Line[], language: Language = 'en', blocks: Reading['blocks'] = []): Reading {
  const source = lines.map((line) => (typeof line === 'string' ? line : line.text)).join('\n');
  let start = 0;
  const sentences = lines.map((line): Sentence => {
    const given = typeof line === 'string' ? { text: line } : line;
    const sentence: Sentence = { form: 'prose', paragraph: 0, isTitle: false, ...given, start, end: start + given.text.length };
    start = sentence.end + 1;
    return sentence;
  });
  return { source, bodyStart: 0, sentences, blocks, empty: [], language, place: () => ({ line: 1, column: 1 }) };
}
