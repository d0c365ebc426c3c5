import type { Case } from '../../rule.ts';
import type { Wording } from '../gap.ts';
import { signsIn } from '../setting.ts';
import { journeys } from './journeys.ts';
import { money } from './money.ts';
import { online } from './online.ts';
import { people, staff } from './people.ts';
import { places } from './places.ts';
import type { Sought } from './sought.ts';

/** The first that fits counts: what is narrow stands before what is wide, so that a lost bank card is not looked for on the bus. */
const SOUGHT: readonly Sought[] = [...online, ...money, ...people, ...journeys, staff, ...places];

/** What it is about stands at its beginning. */
const BEGINNING = 1000;

/** What a request is about, where that is found in a way of its own, whatever kind it was taken for. */
export function soughtIn({ kind, audience, lower }: Pick<Case, 'kind' | 'audience' | 'lower'>): Sought | undefined {
  const text = lower.source.slice(0, BEGINNING);
  const isEntered = kind === 'account' && signsIn({ lower });
  return SOUGHT.find(
    (one) =>
      (one.audience === undefined || one.audience === audience) &&
      (!isEntered || one.isSignedIn === true) &&
      (one.kinds === undefined || one.kinds.includes(kind)) &&
      one.words.test(text) &&
      (one.beside === undefined || one.beside.test(text)) &&
      !one.unless?.test(text),
  );
}

/** How a desk asks for what it finds it by; `undefined` where nobody asks. */
export function soughtWording({ id }: Sought): Wording | undefined {
  if (id === undefined) return undefined;
  return {
    question: { id: `finding.missing.reference.ask.${id}` },
    why: 'finding.missing.reference.why',
    example: { id: `finding.missing.reference.example.${id}` },
  };
}
