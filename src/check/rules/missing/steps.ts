import { buttonIn, productOf, saidOf } from '../own-words.ts';
import type { Case, Rule, Said } from '../rule.ts';
import { BARELY_TOLD, isBarelyTold } from './barely-told.ts';
import { isCodeShown } from './code-shown.ts';
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
    return { question, example: stepsExample(about), ...(isBarelyTold(about) && { worth: BARELY_TOLD.steps }) };
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
