import type { Kind } from '../../../model/words.ts';
import type { SeenSentence } from '../../see/seen.ts';
import { asked } from '../asked.ts';
import { isUnsayable, shortened, wordsSaid } from '../own-words.ts';
import type { Case, Found, Rule } from '../rule.ts';
import { SURELY_ASKED } from '../worth/asking.ts';
import { isInPicture } from './attachment-talk.ts';
import { BARELY_TOLD, isBarelyTold } from './barely-told.ts';
import { endsOrStands } from './ends-or-stands.ts';
import { errorMention, failure, mayHaveSaidWhy, saysThereIsNone } from './error-talk.ts';
import { gap } from './gap.ts';
import { fallsBack } from './gone-from-screen.ts';
import { isAboutAppliance, isAboutContract } from './setting.ts';

/** What a program or an account refuses it refuses with words. */
const SAYS_WHY: ReadonlySet<Kind> = new Set(['technical', 'account']);

/** Only where it is told that an error was shown, or that something gave up: else there is no error to copy. */
const error: Rule = {
  id: 'missing.error',
  family: 'missing',
  field: 'error',
  audience: 'person',
  weight: { technical: 12, account: 10, payment: 8, connection: 6, order: 6, delivery: 5, return: 5, other: 6 },
  message: { id: 'finding.missing.error' },
  find: gap('error', (about) => {
    const mention = errorMention(about);
    if (mention) return isInPicture(about) ? undefined : { ...mentioned(about, mention), message: { id: 'finding.missing.error.mentioned' } };
    return SAYS_WHY.has(about.kind) &&
      !isAboutAppliance(about) &&
      !isAboutContract(about) &&
      mayHaveSaidWhy(about) &&
      !saysThereIsNone(about) &&
      !fallsBack(about)
      ? asked('ask.error')
      : undefined;
  }),
};

const screenshotOfText: Rule = {
  id: 'weak.screenshot-of-text',
  family: 'weak',
  field: 'error',
  weight: 5,
  message: { id: 'finding.weak.screenshot-of-text' },
  find: gap('error', (about) => {
    const mention = errorMention(about);
    return mention && isInPicture(about) ? mentioned(about, mention) : undefined;
  }),
};

const trace: Rule = {
  id: 'missing.trace',
  family: 'missing',
  field: 'error',
  audience: 'developer',
  weight: { technical: 12 },
  message: { id: 'finding.missing.trace' },
  question: { id: 'finding.missing.trace.ask' },
  why: 'ask.error.why',
  find: gap('error', (about) => {
    const mention = errorMention(about);
    if (isBarelyTold(about) && !saysThereIsNone(about)) return { example: { id: 'finding.missing.trace.example' }, worth: BARELY_TOLD.error };
    const ends = endsOrStands(about);
    if (!mention && ((!ends && !failure(about)) || saysThereIsNone(about))) return undefined;
    return { example: { id: 'finding.missing.trace.example' }, ...(ends && left(about)) };
  }),
};

/** What ended or stood still leaves more than a message: it is asked for, however much else is told. */
function left({ worths }: Case): Partial<Found> {
  return { question: { id: 'finding.missing.trace.ask.left' }, worth: Math.max(SURELY_ASKED, worths?.error ?? 0) };
}

function mentioned(about: Case, mention: SeenSentence): Omit<Found, 'at'> {
  const question = asked('ask.error');
  if (isUnsayable(about, mention)) return question;
  return { ...question, example: { id: 'finding.missing.error.example.words', values: { words: shortened(wordsSaid(mention)) } } };
}

/** What an error said, in words and not in a picture. */
export const errors: readonly Rule[] = [error, screenshotOfText, trace];
