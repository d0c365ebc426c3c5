import { ownText } from '../read/own-text.ts';
import { readText } from '../read/read-text.ts';
import { untransliterated } from './labels/ru/transliterated.ts';
import { see } from './see.ts';
import type { Seen } from './seen.ts';

const RUSSIAN_LETTER = /[а-яё]/i;
/** Addresses and numbers stand in every alphabet as they are; so does the sign that holds their places. */
const NO_WORDS = /\S*[@\d/\\#]\S*/g;

/**
 * A text that is Russian in Latin letters, as it would be seen in Russian ones; nothing for any other. It tells what a text says, but not where: its places are
 * not those of the text.
 */
export function inRussianLetters({ reading }: Seen): Seen | undefined {
  if (reading.language !== 'ru' || RUSSIAN_LETTER.test(reading.source)) return undefined;
  const lines = ownText(reading).toLowerCase().split('\n');
  const words = lines.map((line) => spelledIn(line)).join('\n');
  return RUSSIAN_LETTER.test(words) ? see(readText(words), { now: new Date(0) }) : undefined;
}

/** A line in Russian letters, with what is no word as it stands. */
function spelledIn(line: string): string {
  const kept = line.match(NO_WORDS) ?? [];
  let at = 0;
  return untransliterated(line.replace(NO_WORDS, '#')).replace(/#/g, () => kept[at++] ?? '');
}
