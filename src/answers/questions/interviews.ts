import type { Kind } from '../../model/words.ts';
import { reworded } from './ask-line.ts';
import { filesAs } from './files.ts';
import * as happening from './happening.ts';
import { inNeed, type Need } from './in-need.ts';
import { kind } from './kind.ts';
import { people } from './people.ts';
import type { Question } from './question.ts';
import * as by from './references.ts';
import { wanted } from './wanted.ts';

const { actual, changed, errors, expected, frequency, lastGood, neededBy, outcome, severity, since, steps, summary, triedAs, when } = happening;

/** How much it matters, by when, and what would solve it. */
const stakes = [severity, neededBy, outcome];
const orderDate = reworded(by.purchaseDate, 'purchase-date.order');

/** What each kind of problem is asked about, in this order. */
const OWN: Readonly<Record<Kind, readonly Question[]>> = {
  technical: [
    summary,
    steps,
    expected,
    actual,
    errors,
    when,
    frequency,
    since,
    changed,
    lastGood,
    triedAs('tried'),
    by.product,
    by.productVersion,
    by.model,
    by.serial,
    ...stakes,
  ],
  order: [
    reworded(summary, 'summary.order'),
    by.order,
    by.article,
    orderDate,
    reworded(actual, 'actual.order', 'answer.actual.past'),
    reworded(expected, 'expected.order', 'answer.expected.order'),
    filesAs('files.order'),
    ...stakes,
  ],
  delivery: [
    reworded(summary, 'summary.delivery'),
    by.order,
    by.article,
    orderDate,
    reworded(actual, 'actual.delivery', 'answer.actual.past'),
    reworded(expected, 'expected.delivery'),
    filesAs('files.delivery'),
    ...stakes,
  ],
  return: [
    reworded(summary, 'summary.return'),
    by.order,
    by.article,
    by.purchaseDate,
    reworded(actual, 'actual.return', 'answer.actual.past'),
    filesAs('files.return'),
    wanted,
    ...stakes,
  ],
  payment: [
    reworded(summary, 'summary.payment'),
    by.amount,
    // The day of a payment, not the one since which it is missing.
    { ...reworded(when, 'when.payment'), unless: [] },
    by.cardDigits,
    by.transaction,
    reworded(actual, 'actual.payment', 'answer.actual.past'),
    ...stakes,
  ],
  account: [reworded(summary, 'summary.account'), by.account, reworded(actual, 'actual.account'), errors, since, triedAs('tried.account'), ...stakes],
  connection: [
    reworded(summary, 'summary.connection'),
    by.contract,
    by.serviceAddress,
    reworded(actual, 'actual.connection'),
    since,
    frequency,
    by.lights,
    by.devices,
    triedAs('tried.connection'),
    ...stakes,
  ],
  question: [
    reworded(summary, 'summary.question', 'answer.summary.question'),
    // A plain question is told when it is asked.
    { ...reworded(actual, 'actual.question', 'answer.actual.question'), isOptional: true },
    by.previousCase,
    reworded(neededBy, 'needed-by.question'),
  ],
  other: [
    reworded(summary, 'summary.other'),
    reworded(actual, 'actual.other'),
    reworded(expected, 'expected.other'),
    when,
    by.previousCase,
    ...stakes,
  ],
};

/** The questions of an interview: what it is about, then what that kind needs, then people and files. Until the kind is known, only the first. */
export function interviewFor(known: Kind | undefined): readonly Question[] {
  if (known === undefined) return [kind];
  const own = [kind, ...OWN[known], ...people];
  return own.some(({ id }) => id === 'files') ? own : [...own, filesAs(known === 'technical' ? 'files' : 'files.more')];
}

/** The questions where something cannot wait: first those that are put, then the others of the kind, which nobody has to answer. */
export function interviewInNeed(known: Kind | undefined, need: Need): readonly Question[] {
  const first = inNeed(need);
  const others = interviewFor(known).filter(({ id }) => !first.some((one) => one.id === id));
  // What is told in one line need not be told again.
  return [...first, ...others.map((question) => (question.id === actual.id ? { ...question, isOptional: true } : question))];
}

/** Every question that answers may come from, whatever the kind: first those of the kind, in its words. */
export function allQuestions(known: Kind | undefined, need?: Need): readonly Question[] {
  const all = [
    ...(need === undefined ? interviewFor(known) : interviewInNeed(known, need)),
    happening.description,
    ...OWN.technical,
    ...Object.values(by),
    ...people,
    filesAs('files'),
  ];
  return all.filter(({ id }, at) => all.findIndex((question) => question.id === id) === at);
}
