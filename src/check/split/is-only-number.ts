import { saidIn } from '../read/reading.ts';
import { wordsOf } from '../rules/generic-words.ts';
import type { Facts, SeenSentence } from '../see/seen.ts';

/** Whether a title is a number with the word for what it is of ("Ticket 48812"), which the references say: it sums up nothing. */
export function isOnlyNumber(title: SeenSentence, { references }: Facts): boolean {
  const within = references.filter(({ kind, start, end }) => kind !== '' && start >= title.start && end <= title.end);
  const rest = within.reduce((text, reference) => text.replace(reference.text, ' '), saidIn(title));
  return within.length > 0 && wordsOf(rest).length <= 1;
}
