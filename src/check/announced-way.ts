import { lowerPattern } from './letter-pattern.ts';
import type { Block } from './read/reading.ts';
import type { Seen, SeenSentence } from './see/seen.ts';

/** What is announced to show the fault again. */
const TO_REPRODUCE = lowerPattern(
  /(?<!\p{L})(?:to reproduce|repro(?:duc\p{L}{2,5})?|proof of concept|poc|воспроизв\p{L}{2,8}|воспроизводит\p{L}{0,2})[^.!?]{0,40}:\s*$/u,
);

/** Code that is said to show the fault again ("Dockerfile to reproduce:"), each with the sentence that says so. */
export function announcedWays({ reading, sentences }: Seen): { readonly code: Block; readonly sentence: SeenSentence }[] {
  return sentences.flatMap((sentence) => {
    if (!TO_REPRODUCE.test(sentence.text.toLowerCase())) return [];
    const code = reading.blocks.find(
      ({ kind, start }) => kind === 'code' && start >= sentence.end && /^\s*$/.test(reading.source.slice(sentence.end, start)),
    );
    return code ? [{ code, sentence }] : [];
  });
}
