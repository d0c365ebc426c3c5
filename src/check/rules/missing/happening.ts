import type { Kind } from '../../../model/words.ts';
import { asked } from '../asked.ts';
import { saidOf } from '../own-words.ts';
import type { Case, Found, Rule } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';
import { errors } from './errors.ts';
import { gap } from './gap.ts';
import { areGoodsGivenUp, areGoodsGone, wantsPaper } from './goods.ts';
import { areGoodsAmiss } from './goods-amiss.ts';
import { namesGoods } from './goods-named.ts';
import { hasScreen } from './screen.ts';
import { isAboutAppliance, isAboutContract } from './setting.ts';
import { onlyCallsDesk } from './sought/desk-called.ts';
import { steps } from './steps.ts';

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

/** Whether a text is surely about no fault: one that may be about anything, "please fix it", is not. */
function isAboutNoFault({ kind, seen }: Case): boolean {
  return !ABOUT_A_FAULT.has(kind) && (kind !== seen.kind || (seen.kinds[0]?.chance ?? 1) > 0.5);
}

/** "Instead" of what, only where it is told what should have been. */
export function actualWording(about: Case): ReturnType<typeof asked> {
  const { kind, lacks } = about;
  // A bar that stays at 99 % is no example of what a lamp or a person does.
  const wording = kind === 'technical' && !hasScreen(about) ? ACTUAL.other : ACTUAL[kind];
  return kind === 'technical' && lacks.has('expected') ? { ...wording, question: { id: 'finding.missing.actual.ask' } } : wording;
}

const actual: Rule = {
  id: 'missing.actual',
  family: 'missing',
  field: 'actual',
  weight: { technical: 25, connection: 25, account: 25, payment: 25, return: 25, order: 25, delivery: 25, other: 25 },
  message: { id: 'finding.missing.actual' },
  find: gap('actual', (about) => {
    if (onlyCallsDesk(about.lower.source)) return undefined;
    const { seen, kind } = about;
    const asks = seen.sentences.some(({ labels }) => labels.includes('question'));
    const wants = seen.facts.outcomes.length > 0 && kind !== 'return' && kind !== 'payment';
    if ((asks || wants || (kind === 'return' && areGoodsGivenUp(about))) && isAboutNoFault(about)) return undefined;
    const wish = saidOf(about, 'expected');
    // A contract is not signed in to.
    const question = isAboutContract(about) ? ACTUAL.other : actualWording(about);
    return wish === undefined ? question : { ...question, example: { id: 'finding.missing.actual.example.wish', values: { words: wish } } };
  }),
};

const ORDERED = asked('ask.expected.order');
const DELIVERED = asked('ask.expected.delivery');
const PROMISED = {
  question: { id: 'finding.missing.expected.ask.promised' },
  why: 'ask.expected.delivery.why',
  example: { id: 'finding.missing.expected.example.promised' },
} as const;
const OF_GOODS: ReadonlySet<Kind> = new Set(['order', 'delivery']);

/**
 * Of what has not come, a desk with its number knows what it is, and only the promise is unknown. Of what came nobody has to say where it should have come.
 */
function expectedOfGoods(about: Case): Omit<Found, 'at'> | undefined {
  if (wantsPaper(about) || areGoodsGivenUp(about)) return undefined;
  const isKnown = namesGoods(about) || !about.lacks.has('reference');
  if (areGoodsGone(about) && isKnown) return PROMISED;
  if (namesGoods(about)) return undefined;
  return about.kind === 'order' || areGoodsAmiss(about) ? ORDERED : DELIVERED;
}

const expected: Rule = {
  id: 'missing.expected',
  family: 'missing',
  field: 'expected',
  weight: { technical: 12, order: 8, delivery: 6, other: 6 },
  message: { id: 'finding.missing.expected' },
  find: gap('expected', (about) => {
    if (OF_GOODS.has(about.kind)) return expectedOfGoods(about);
    if (isAboutAppliance(about)) return undefined;
    const question = about.kind === 'other' ? asked('ask.expected.other') : asked('ask.expected');
    const words = saidOf(about, 'observed', tellsFailure);
    return words === undefined ? question : { ...question, example: { id: 'finding.missing.expected.example.words', values: { words } } };
  }),
};

/** What happened, and how to see it again. Where nothing was fitted the studies' order holds: steps first, then the error's own text, then what should have been. */
export const happening: readonly Rule[] = [actual, steps, ...errors, expected];
