import { audienceOf } from '../../src/check/audience-of.ts';
import { type Judged, judge } from '../../src/check/judge.ts';
import { readText } from '../../src/check/read/read-text.ts';
import type { About } from '../../src/check/rules/rule.ts';
import { see } from '../../src/check/see/see.ts';
import type { Seen } from '../../src/check/see/seen.ts';

/** The Sunday on which the texts of these tests are read. */
export const NOW = new Date('2026-11-29T12:00:00Z');

/** A text as it is read and seen; with a title, or with the names of the files that came with it. */
export function seenText(
  text: string,
  { title, attachments }: { readonly title?: string | undefined; readonly attachments?: readonly string[] } = {},
): Seen {
  const reading = readText(text, title === undefined ? {} : { title });
  return see(attachments === undefined ? reading : { ...reading, attachments }, { now: NOW });
}

/** A seen text as it is judged: what it is about and who wrote it by its words, on a known day, without secrets, unless something else is said. */
export function judgedText(seen: Seen, about: Partial<Omit<About, 'seen'>> = {}): Judged {
  return judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: true, ...about });
}
