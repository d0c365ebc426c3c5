import { matchesOf } from '../../matches-of.ts';
import type { Span } from '../../read/reading.ts';

/** Words with what holds them together inside (wi-fi, 4.2.1, л/с, log.txt), and every mark by itself. */
const TOKEN = /[а-яa-z0-9]+(?:[-_/'][а-яa-z0-9]+|\.[a-z0-9]+)*|[^\sа-яa-z0-9]/g;
const QUOTES = /["“”„]/g;

const oneQuote = (sentence: string): string => sentence.replace(QUOTES, '«');

/** The tokens of a sentence in plain letters. Quotes of every sort count as «. */
export const tokensOf = (sentence: string): readonly string[] => oneQuote(sentence).match(TOKEN) ?? [];

/** The same with the place of each. */
export const tokensWithPlaces = (sentence: string): readonly (Span & { readonly text: string })[] =>
  matchesOf(oneQuote(sentence), TOKEN).map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
