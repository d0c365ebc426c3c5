import type { Seen } from '../see/seen.ts';
import type { Rule } from './rule.ts';

/** Neither white space nor a character that nobody sees. */
const SHOWS = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether nothing is there to be read, in the text or beside it. */
export const isBlank = ({ reading: { source, attachments = [] } }: Seen): boolean => attachments.length === 0 && !SHOWS.test(source);

/** An empty text: most often the wrong file, or one that was not saved. What else is missing goes without saying. */
export const blank: Rule = {
  id: 'missing.text',
  family: 'missing',
  field: 'actual',
  weight: 85,
  message: { id: 'finding.missing.text' },
  question: { id: 'finding.missing.text.ask' },
  why: 'finding.missing.text.why',
  find: ({ isBlank }) => (isBlank ? [{ at: 0, worth: 1 }] : []),
};
