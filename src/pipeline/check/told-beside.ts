import { readAnswers } from '../../check/read/read-answers.ts';
import { see } from '../../check/see/see.ts';
import type { Seen } from '../../check/see/seen.ts';
import { tellsChange } from '../../check/split/tells-change.ts';
import { tellsLastGood } from '../../check/split/tells-last-good.ts';
import { beganAt } from '../../check/told/began.ts';
import { tellsBoughtOn } from '../../check/told/bought-on.ts';
import { cardEnd } from '../../check/told/card-end.ts';
import { tellsDevices } from '../../check/told/devices.ts';
import { tellsGoods } from '../../check/told/goods.ts';
import { tellsHowOften } from '../../check/told/how-often.ts';
import { tellsLights } from '../../check/told/lights.ts';
import { loginIn } from '../../check/told/login.ts';
import { tellsTerm } from '../../check/told/term.ts';
import { localTime } from '../../locale/local-time.ts';
import type { Answers } from '../../model/answers.ts';
import { toldKind } from '../../model/make-request.ts';
import type { Kind } from '../../model/words.ts';

interface Heard {
  readonly seen: Seen;
  readonly kind: Kind;
  /** The day and the time, as ISO 8601 has them. */
  readonly now: string;
}

/** Whether a number of one of these kinds stands in the text. */
const hasNumber =
  (...kinds: readonly string[]) =>
  ({ seen: { facts } }: Heard): boolean =>
    facts.references.some(({ kind }) => kinds.includes(kind));

/** Questions of the interview, and what in a text answers them. */
const TOLD: readonly (readonly [questions: readonly string[], isTold: (heard: Heard) => boolean])[] = [
  [['errors'], ({ seen }) => seen.facts.errors.length > 0],
  [['changed'], ({ seen }) => tellsChange(seen)],
  [['lastGood'], ({ seen }) => tellsLastGood(seen)],
  [['expected'], ({ seen }) => seen.tells.expected],
  // Of a payment the day is asked on which it was made, not the one since which it is missing.
  [['when'], ({ seen, kind, now }) => [beganAt(seen, now)].some((began) => began === 'day' || (began === 'since' && kind !== 'payment'))],
  [['since'], ({ seen, now }) => beganAt(seen, now) !== undefined],
  [['frequency'], ({ seen }) => tellsHowOften(seen)],
  [['tried'], ({ seen }) => seen.facts.tried.length > 0],
  [['lights'], ({ seen }) => tellsLights(seen)],
  [['devices'], ({ seen }) => tellsDevices(seen)],
  [['product.name'], ({ seen }) => seen.facts.products.length > 0],
  [['product.version'], ({ seen }) => seen.facts.versions.length > 0],
  [['severity'], ({ seen }) => seen.facts.severities.length > 0],
  [['neededBy'], ({ seen, now }) => tellsTerm(seen, now)],
  [['outcome', 'wanted'], ({ seen }) => seen.facts.outcomes.length > 0],
  [['reference.order'], hasNumber('order')],
  [['reference.article'], ({ seen }) => tellsGoods(seen)],
  [['reference.purchase-date'], ({ seen }) => tellsBoughtOn(seen)],
  // Either number finds a line.
  [['reference.contract'], hasNumber('contract', 'account')],
  [['reference.account'], (heard) => hasNumber('account')(heard) || loginIn(heard.seen)?.isOpen === true],
  [['reference.amount'], ({ seen }) => seen.facts.amounts.length > 0],
  [['reference.transaction'], hasNumber('transaction')],
  [['reference.serial'], hasNumber('serial')],
  [['reference.previous-case'], hasNumber('previous-case')],
  // The whole number of a card is hidden, and its end with it.
  [['card'], ({ seen }) => cardEnd(seen)?.isWhole === false],
];

/** The questions of the interview about a matter of this kind that a text answers: its words stand in the letter, and nobody has to tell them again. */
export function toldIn(seen: Seen, kind: Kind, now: string): readonly string[] {
  const heard = { seen: { ...seen, kind }, kind, now };
  return TOLD.flatMap(([questions, isTold]) => (isTold(heard) ? questions : []));
}

/** The questions of the interview that the words of other answers answer: "It says E-17" is what happened, and the error's text. */
export function toldBeside(answers: Answers, today: { readonly now: Date; readonly zone: string }): readonly string[] {
  const seen = see(readAnswers(answers), today);
  return toldIn(seen, toldKind(answers) ?? seen.kind, localTime(today.now, today.zone));
}
