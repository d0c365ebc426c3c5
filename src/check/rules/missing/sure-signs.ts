import type { Case } from '../rule.ts';
import type { Askable } from '../worth/asking.ts';
import { isNuisanceSomewhere } from './nuisance.ts';
import { asksWhatBecame } from './what-became.ts';

/** What shows that a desk asks for something, however likely that is by what was fitted. */
interface SureSign {
  readonly field: Askable;
  readonly isIn: (about: Case) => boolean;
  /** Whether it is asked for though something of the sort may be there: a flat's number tells no house. */
  readonly isWhateverIsThere?: true;
}

const SURE_SIGNS: readonly SureSign[] = [
  { field: 'reference', isIn: isNuisanceSomewhere, isWhateverIsThere: true },
  { field: 'reference', isIn: asksWhatBecame },
];

/** The first sign in a text that a field of it is surely asked for. */
export function sureSignOf(field: Askable, about: Case): SureSign | undefined {
  return SURE_SIGNS.find((sign) => sign.field === field && sign.isIn(about));
}
