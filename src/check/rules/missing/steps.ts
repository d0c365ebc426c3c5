import { evidenceOf } from '../../read/line-evidence.ts';
import { buttonIn, productOf, saidOf } from '../own-words.ts';
import type { Case, Rule, Said } from '../rule.ts';
import { failure, isMessageAbsent, tellsFailure } from './error-talk.ts';
import { gap } from './gap.ts';
import { hasScreen } from './screen.ts';
import { isAboutAppliance, isAboutContract, isAboutSite } from './setting.ts';

/** The way to the problem. */
export const steps: Rule = {
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
 * site or an app refused. A message that does not come, an account that was billed, a parcel that is late and a sum that was taken twice have no steps.
 */
function hasWay(about: Case): boolean {
  if (about.kind === 'technical') return !isAboutAppliance(about) && hasScreen(about);
  if (isAboutContract(about) || isMessageAbsent(about)) return false;
  return failure(about) !== undefined && (about.kind === 'account' || buttonIn(about) !== undefined || isAboutSite(about));
}

/** A command as a terminal shows it. */
const COMMAND = /^[ \t]{0,8}(?:\$|PS [^>\n]{0,80}>|[A-Z]:\\[^>\n]{0,80}>) ?[a-z.]/m;

/** Whether the code is there that a developer would be asked for; what a program wrote is none. */
export function isCodeShown({ audience, seen }: Case): boolean {
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

/** What goes into a step is no longer than one. */
const LONGEST_STEP = 60;

/** Whether words say in one breath what stopped or refused to work: a story or a complaint is no step. */
function isShortObservation(words: string): boolean {
  return words.length <= LONGEST_STEP && !/[.!?…](?:\s|$)/.test(words) && tellsFailure({ text: words });
}

/** The way to the problem as it could be written down, with the person's own button, product and words in it. */
function stepsExample(about: Case): Said {
  const button = buttonIn(about);
  if (button !== undefined) return { id: 'finding.missing.steps.example.button', values: { button } };
  const words = saidOf(about, 'observed', tellsFailure);
  if (words === undefined || !isShortObservation(words))
    return { id: about.kind === 'account' ? 'finding.missing.steps.example.account' : 'finding.missing.steps.example' };
  const product = productOf(about);
  return product === undefined
    ? { id: 'finding.missing.steps.example.words', values: { words } }
    : { id: 'finding.missing.steps.example.product', values: { words, product } };
}
