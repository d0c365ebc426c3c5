import { LACKS, type Label, type Lack } from '../model/judging-words.ts';
import { announcedWays, isWayLinked } from './announced-way.ts';
import { letterPattern, lowerPattern } from './letter-pattern.ts';
import { isOnlyAfterUpdate } from './only-after-update.ts';
import type { Block, Part } from './read/reading.ts';
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

/** A line that nobody can be heard on is no way to reach anybody by its number; another number is said to be another. */
const DEAD_LINE = lowerPattern(
  /^(?!.*(?<!\p{L})(?:mobile|cell|reach me|call me on|мобильн|сотов|звоните|перезвоните)).*(?<!\p{L})(?:landline|phone line|dial(?:ling)? tone|(?:my|our|the) line (?:is|has been|went|keeps?) (?:dead|down|crackl|cutting)|стационарн\p{L}{2,3} телефон|городск\p{L}{2,3} телефон|домашн\p{L}{2,3} телефон|гудк[аио]|телефон молчит)/u,
);

const LETTER = letterPattern(/\p{L}/u);

const IS_THERE: Readonly<Record<Lack, (seen: Seen) => boolean>> = {
  summary: ({ sentences, tells }) =>
    tells.observed || sentences.some(({ isTitle, labels, text }) => (isTitle && LETTER.test(text)) || labels.includes('observed')),
  steps: (seen) => isCodeTheWay(seen) || isWayLinked(seen) || (seen.tells.steps && !isLeftEmpty(seen, 'steps', 'step') && !isOnlyAfterUpdate(seen)),
  expected: (seen) => seen.tells.expected && !isLeftEmpty(seen, 'expected', 'expected'),
  actual: ({ tells }) => tells.observed,
  error: (seen) => seen.facts.errors.length > 0 || has(seen, 'trace'),
  version: ({ facts }) => facts.versions.length > 0,
  when: ({ facts }) => facts.dates.length > 0,
  reference: ({ facts }) => facts.references.some(({ kind }) => !NO_NUMBERS.has(kind)),
  tried: ({ facts }) => facts.tried.length > 0,
  outcome: ({ facts }) => facts.outcomes.length > 0,
  contact: ({ facts, sentences }) =>
    facts.contacts.some(({ kind }) => kind === 'email' || !sentences.some(({ text }) => DEAD_LINE.test(text.toLowerCase()))),
  attachment: (seen) =>
    seen.facts.attachments.length > 0 || (seen.reading.attachments?.length ?? 0) > 0 || has(seen, 'log') || has(seen, 'trace') || has(seen, 'image'),
};

/** Whether code stands under the heading of the way there, or is said to be it. */
function isCodeTheWay(seen: Seen): boolean {
  return seen.reading.blocks.some(({ kind, part }) => kind === 'code' && part === 'steps') || announcedWays(seen).length > 0;
}

/** Whether nothing stands under a form's heading, and no sentence elsewhere does what it asks for, whatever the whole sounds like. */
function isLeftEmpty({ reading, sentences }: Seen, part: Part, label: Label): boolean {
  return reading.empty.some((one) => one.part === part) && !sentences.some(({ labels }) => labels.includes(label));
}

function has({ reading }: Seen, kind: Block['kind']): boolean {
  return reading.blocks.some((block) => block.kind === kind);
}
