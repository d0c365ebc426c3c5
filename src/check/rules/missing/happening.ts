import type { Kind } from '../../../model/words.ts';
import { evidenceOf } from '../../read/line-evidence.ts';
import type { SeenSentence } from '../../see/seen.ts';
import { asked } from '../asked.ts';
import { buttonIn, isUnsayable, productOf, saidOf, shortened } from '../own-words.ts';
import type { Case, Found, Rule, Said } from '../rule.ts';
import { isInPicture } from './attachment-talk.ts';
import { errorMention, failure, saysThereIsNone, tellsFailure } from './error-talk.ts';
import { gap } from './gap.ts';
import { namesGoods, wantsPaper } from './goods.ts';
import { goesWithoutSaying } from './self-evident.ts';
import { isAboutAppliance, isAboutSite } from './setting.ts';

/** What happened, in the words that the interview has for each kind. */
const ACTUAL: Readonly<Record<Kind, ReturnType<typeof asked>>> = {
  technical: asked('ask.actual'),
  order: asked('ask.actual.order'),
  delivery: asked('ask.actual.delivery'),
  return: asked('ask.actual.return'),
  payment: asked('ask.actual.payment'),
  account: asked('ask.actual.account'),
  connection: asked('ask.actual.connection'),
  question: asked('ask.actual.question'),
  other: asked('ask.actual.other'),
};

/** Who asks something, or says what is to be done, need not have seen anything go wrong. These kinds are about something that did. */
const ABOUT_A_FAULT: ReadonlySet<Kind> = new Set(['technical', 'connection']);

const actual: Rule = {
  id: 'missing.actual',
  family: 'missing',
  field: 'actual',
  weight: { technical: 25, connection: 25, account: 25, payment: 25, return: 25, order: 25, delivery: 25, other: 25 },
  message: { id: 'finding.missing.actual' },
  find: gap('actual', (about) => {
    const { seen, kind } = about;
    const asks = seen.sentences.some(({ labels }) => labels.includes('question'));
    const wants = seen.facts.outcomes.length > 0 && kind !== 'return' && kind !== 'payment';
    if ((asks || wants) && !ABOUT_A_FAULT.has(kind)) return undefined;
    const wish = saidOf(about, 'expected');
    return wish === undefined ? ACTUAL[kind] : { ...ACTUAL[kind], example: { id: 'finding.missing.actual.example.wish', values: { words: wish } } };
  }),
};

const steps: Rule = {
  id: 'missing.steps',
  family: 'missing',
  field: 'steps',
  weight: { technical: 20, account: 8, payment: 8, order: 6 },
  message: { id: 'finding.missing.steps' },
  why: 'ask.step.why',
  find: gap('steps', (about) => {
    if (!hasWay(about) || isCodeShown(about)) return undefined;
    const question = { id: about.audience === 'developer' ? 'finding.missing.steps.ask.developer' : 'finding.missing.steps.ask' } as const;
    return { question, example: stepsExample(about) };
  }),
};

/**
 * Whether somebody else could walk the way: always with a program, never with a kettle, with an account that cannot be entered, and with an order or a payment where a button, a
 * site or an app refused. An account that was billed, a parcel that is late and a sum that was taken twice have no steps.
 */
function hasWay(about: Case): boolean {
  if (about.kind === 'technical') return !isAboutAppliance(about);
  return failure(about) !== undefined && (about.kind === 'account' || buttonIn(about) !== undefined || isAboutSite(about));
}

/** A command as a terminal shows it. */
const COMMAND = /^[ \t]{0,8}(?:\$|PS [^>\n]{0,80}>|[A-Z]:\\[^>\n]{0,80}>) ?[a-z.]/m;

/** The code that a developer would be asked for; what a program wrote is none. */
function isCodeShown({ audience, seen }: Case): boolean {
  return (
    audience === 'developer' &&
    (seen.reading.blocks.some(({ kind, text }) => kind === 'code' && !isOutput(text)) || COMMAND.test(seen.reading.source))
  );
}

/** How a compiler, a linter or a test begins what it says of a place. */
const OF_A_PLACE = /^[ \t]{0,8}(?:[\w./-]{2,80}:\d{1,6}(?::\d{1,4})?: |--- FAIL)/;

/** Whether a line of a log or a trace stands in it, or what a tool says of a place. */
function isOutput(text: string): boolean {
  return text.split('\n').some((line) => OF_A_PLACE.test(line) || /^(?:trace|log)$/.test(evidenceOf(line) ?? ''));
}

/** The way to the problem as it could be written down, with the person's own button, product and words in it. */
function stepsExample(about: Case): Said {
  const button = buttonIn(about);
  if (button !== undefined) return { id: 'finding.missing.steps.example.button', values: { button } };
  const words = saidOf(about, 'observed', tellsFailure);
  if (words === undefined) return { id: about.kind === 'account' ? 'finding.missing.steps.example.account' : 'finding.missing.steps.example' };
  const product = productOf(about);
  return product === undefined
    ? { id: 'finding.missing.steps.example.words', values: { words } }
    : { id: 'finding.missing.steps.example.product', values: { words, product } };
}

const EXPECTED: Readonly<Partial<Record<Kind, ReturnType<typeof asked>>>> = {
  order: asked('ask.expected.order'),
  delivery: asked('ask.expected.delivery'),
};

const expected: Rule = {
  id: 'missing.expected',
  family: 'missing',
  field: 'expected',
  weight: { technical: 12, order: 8, delivery: 6, other: 6 },
  message: { id: 'finding.missing.expected' },
  find: gap('expected', (about) => {
    const own = EXPECTED[about.kind];
    if (own) return namesGoods(about) || wantsPaper(about) ? undefined : own;
    if (isAboutAppliance(about) || goesWithoutSaying(about)) return undefined;
    const question = about.kind === 'other' ? asked('ask.expected.other') : asked('ask.expected');
    const words = saidOf(about, 'observed', tellsFailure);
    return words === undefined ? question : { ...question, example: { id: 'finding.missing.expected.example.words', values: { words } } };
  }),
};

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
    return about.kind === 'technical' && !isAboutAppliance(about) && failure(about) && !saysThereIsNone(about) ? asked('ask.error') : undefined;
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
    if (!mention && (!failure(about) || saysThereIsNone(about))) return undefined;
    return { example: { id: 'finding.missing.trace.example' } };
  }),
};

function mentioned(about: Case, mention: SeenSentence): Omit<Found, 'at'> {
  const question = asked('ask.error');
  if (isUnsayable(about, mention)) return question;
  return { ...question, example: { id: 'finding.missing.error.example.words', values: { words: shortened(mention.text) } } };
}

/** What happened, and how to see it again. The studies' order: steps first, then the error's own text, then what should have been. */
export const happening: readonly Rule[] = [actual, steps, error, screenshotOfText, trace, expected];
