import type { Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import { partNamed } from '../../read/part-of.ts';
import type { Case, Found, Rule } from '../rule.ts';
import { type Askable, isAskable, LIKELY, SURELY_ASKED } from '../worth/asking.ts';
import { mayBeThere } from './perhaps.ts';
import { maySurelyNeed, needs } from './purpose.ts';
import { sureSignOf } from './sure-signs.ts';

/** What a rule about something missing says of its place. */
export type Wording = Omit<Found, 'at'>;

/**
 * Finds that the text lacks something, said in the words that fit it; `undefined` where this text needs no such thing. What stands under its own heading is
 * an answer, even where it holds nothing that can be told for one ("None").
 */
export function gap(field: Lack, wording: (about: Case) => Wording | undefined = () => ({})): Rule['find'] {
  return (about) => {
    if (!about.lacks.has(field) || !needs(about, field) || mayBeThere(about, field) || isAnswered(about, field)) return [];
    const said = wording(about);
    return said === undefined ? [] : [{ at: placeFor(about, field), ...emptied(about, field), ...said }];
  };
}

/** How likely those are asked again who emptied the form: for the way there more than for what should have been. */
const EMPTIED: Readonly<Partial<Record<Lack, number>>> = { steps: LIKELY, expected: SURELY_ASKED };

/** What a form asked for, and nobody filled in, is asked again, whatever the rest sounds like. What a program refused with needs no word of what it should have done. */
function emptied({ seen, worths }: Case, field: Lack): Pick<Found, 'worth'> {
  const worth = EMPTIED[field];
  const isEmpty =
    worth !== undefined && seen.reading.empty.some(({ part }) => part === field) && !(field === 'expected' && seen.facts.errors.length > 0);
  return isEmpty ? { worth: Math.max(worth, isAskable(field) ? (worths?.[field] ?? 0) : 0) } : {};
}

/** A version that everybody has for some time. */
const ANY_VERSION = lowerPattern(
  /^[^\p{L}\p{N}]*(?:the )?(?:very )?(?:latest|newest|most recent|current|up[- ]to[- ]date|самая )?(?:последн\p{L}{2,3}|свежая|новейшая|актуальная|текущая|latest)?(?: (?:version|release|build|one|stable|версия|сборка|релиз))?[^\p{L}\p{N}]*$/u,
);

/**
 * Finds that the text lacks something that a desk is likely to ask for, whatever it is about: where no rule for its kind has a question, or has its doubts.
 */
export function surely(field: Askable, wording: (about: Case) => Wording | undefined): Rule['find'] {
  return (about) => {
    const likely = about.worths?.[field] ?? 0;
    const sign = sureSignOf(field, about);
    if (
      !(sign || likely >= SURELY_ASKED) ||
      !about.lacks.has(field) ||
      !maySurelyNeed(about, field) ||
      (!sign?.isWhateverIsThere && mayBeThere(about, field)) ||
      isAnswered(about, field)
    )
      return [];
    const said = wording(about);
    return said === undefined ? [] : [{ at: placeFor(about, field), ...said, ...(sign ? { worth: Math.max(likely, LIKELY) } : {}) }];
  };
}

function isAnswered({ seen }: Case, field: Lack): boolean {
  // A name alone is no way to answer.
  if (field === 'contact') return false;
  const { sentences, blocks } = seen.reading;
  return (
    sentences.some(({ part, isTitle, text }) => part === field && !isTitle && !(field === 'version' && ANY_VERSION.test(text.toLowerCase()))) ||
    blocks.some(({ part, kind, text }) => (part === field && (kind === 'code' || kind === 'log')) || (kind === 'table' && hasColumn(text, field)))
  );
}

/** "| Month | Expected | Shown |": what a column is headed by stands in it. */
function hasColumn(table: string, field: Lack): boolean {
  const [head = ''] = table.split('\n', 1);
  return head.length < 400 && head.split('|').some((cell) => partNamed(cell.trim()) === field);
}

/** Where an answer would go: under its heading if there is one, else where the problem is told, else at the beginning. */
function placeFor({ seen }: Case, field: Lack): number {
  const heading = seen.reading.empty.find(({ part }) => part === field);
  const told = seen.sentences.find(({ labels, isTitle }) => labels.includes('observed') && !isTitle);
  return heading?.start ?? told?.start ?? seen.sentences.find(({ isTitle }) => !isTitle)?.start ?? 0;
}
