import { LACKS, type Lack } from '../model/judging-words.ts';
import { letterPattern } from './letter-pattern.ts';
import type { Block } from './read/reading.ts';
import type { Seen } from './see/seen.ts';

/**
 * What is absent from the text, whoever writes it and whatever it is about, in the order of `LACKS`. Kind and audience decide only what is asked.
 */
export function lacksOf(seen: Seen): readonly Lack[] {
  // A name alone is no way to answer, and a note no file.
  const isFilled = (word: Lack) => word !== 'contact' && word !== 'attachment' && (seen.reading.filled?.has(word) ?? false);
  return LACKS.filter((word) => !isFilled(word) && !IS_THERE[word](seen));
}

/** Amounts, days and addresses are kept with the references, but are no number by which a desk finds anything. */
const NO_NUMBERS: ReadonlySet<string> = new Set(['amount', 'purchase-date', 'service-address']);

const LETTER = letterPattern(/\p{L}/u);

const IS_THERE: Readonly<Record<Lack, (seen: Seen) => boolean>> = {
  summary: ({ sentences, tells }) =>
    tells.observed || sentences.some(({ isTitle, labels, text }) => (isTitle && LETTER.test(text)) || labels.includes('observed')),
  steps: ({ tells }) => tells.steps,
  expected: ({ tells }) => tells.expected,
  actual: ({ tells }) => tells.observed,
  error: (seen) => seen.facts.errors.length > 0 || has(seen, 'trace'),
  version: ({ facts }) => facts.versions.length > 0,
  when: ({ facts }) => facts.dates.length > 0,
  reference: ({ facts }) => facts.references.some(({ kind }) => !NO_NUMBERS.has(kind)),
  tried: ({ facts }) => facts.tried.length > 0,
  outcome: ({ facts }) => facts.outcomes.length > 0,
  contact: ({ facts }) => facts.contacts.length > 0,
  attachment: (seen) =>
    seen.facts.attachments.length > 0 || (seen.reading.attachments?.length ?? 0) > 0 || has(seen, 'log') || has(seen, 'trace') || has(seen, 'image'),
};

function has({ reading }: Seen, kind: Block['kind']): boolean {
  return reading.blocks.some((block) => block.kind === kind);
}
