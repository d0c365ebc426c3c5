import { lowerPattern } from './letter-pattern.ts';
import type { Block } from './read/reading.ts';
import type { Seen, SeenSentence } from './see/seen.ts';

/** What shows a fault again, by its names. */
const SHOWN_AGAIN = 'repro(?:duc\\p{L}{2,5})?|proof of concept|poc|воспроизв\\p{L}{2,8}';

/** What is announced to show the fault again. */
const TO_REPRODUCE = lowerPattern(`(?<!\\p{L})(?:${SHOWN_AGAIN})[^.!?]{0,40}:\\s*$`);

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

/** What holds a link to something that shows the fault, by its label; places where such things are put. */
const REPRODUCTION = lowerPattern(
  `(?<!\\p{L})(?:(?:${SHOWN_AGAIN})(?: (?:repo(?:sitory)?|project|case|link|example))?|(?:test|minimal|reduced) (?:case|example|reproduction)|mre|mcve|codepen|codesandbox|stackblitz|jsfiddle|plunker|playground|минимальн\\p{L}{2,3} пример|тестов\\p{L}{2,3} пример|песочниц\\p{L}{1,3})(?: (?:is )?(?:here|at|in|on)| здесь| тут| вот)?[:\\s–—-]{1,4}$`,
);

/** "Open https://…": the page itself is opened, a step like any other. */
const OPENS = lowerPattern(
  /(?<!\p{L})(?:open|go to|visit|navigate to|откр(?:ыть|ываю|ыла?|ойте)|(?:зай(?:ти|дите)|захо(?:жу|дим)|перей(?:ти|дите)|перехо(?:жу|дим)) (?:на|по))(?: (?:the|page|site|сайт|страницу|адрес|ссылке))* $/u,
);
/** Addresses of code that others can run. */
const SHOWS = lowerPattern(/git(?:hub|lab)|bitbucket|codepen|codesandbox|stackblitz|jsfiddle|plnkr|plunker|playground|\/\/play\.|repro/u);

/** Whether a link leads to what shows the fault again: it stands under the heading of the steps, or behind a word that says so. */
export function isWayLinked({ facts, sentences, reading }: Seen): boolean {
  return facts.urls.some(({ start, text }) => {
    const holds = (one: Pick<Block, 'start' | 'end'>) => one.start <= start && start < one.end;
    const sentence = sentences.find(holds);
    if (sentence === undefined) return reading.blocks.some((block) => block.part === 'steps' && holds(block));
    const before = sentence.text.slice(0, start - sentence.start).toLowerCase();
    return sentence.part === 'steps' ? !OPENS.test(before) || SHOWS.test(text.toLowerCase()) : REPRODUCTION.test(before);
  });
}
