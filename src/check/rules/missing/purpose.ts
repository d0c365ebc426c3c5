import type { Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Case, Lower, Lowered, Purpose } from '../rule.ts';
import { areGoodsGone } from './goods.ts';
import { asksOfAll, onlyAsks } from './only-asks.ts';
import { isOnlySigned } from './only-signed.ts';
import { onlyWants } from './only-wants.ts';
import { isOpinion } from './opinions.ts';
import { emptyCallOf, tellsTrouble } from './pleas.ts';
import { onlySupposes } from './supposed.ts';
import { isProposal, isThanks } from './thanks-and-proposals.ts';
import { isAboutWords } from './words-alone.ts';

/** What a text was written for. */
export function purposeOf(about: Lowered): Purpose {
  if (isThanks(about)) return 'thanks';
  const call = areGoodsGone(about) ? undefined : isOnlySigned(about.seen) ? 'plea' : emptyCallOf(about);
  if (call !== undefined) return call;
  if (isAboutWords(about) || isProposal(about) || isOpinion(about)) return 'remark';
  if (onlyAsks(about)) return 'question';
  return onlyWants(about) ? 'wish' : 'report';
}

/** Who asks when it is mended presumes that the desk knows what. */
const MENDED = lowerPattern(
  /(?<!\p{L})(?:fix\p{L}{0,3}|repair\p{L}{0,3}|mend\p{L}{0,3}|back up|почин\p{L}{1,4}|исправ\p{L}{1,4}|заработа\p{L}{1,3}|наладит\p{L}{0,2})(?!\p{L})/u,
);

/** An order or an account of one's own has to be found; where its number stands can be told of all. */
const OWN = lowerPattern(
  /(?<!\p{L})(?:(?:my|our)(?! (?:son|daughter|child|children|kids?|dog|cat)(?!\p{L}))(?! (?:\p{L}{3,12} ){1,2}(?:number|id)(?!\p{L}))|мо(?:й|я|ю|ё|е|и|его|ей|ему|им|их)|наш(?:а|е|и|у|ей|его|ему|им|их|ем|ими)?|сво(?:й|я|ю|ё|е|и|его|ей|ему|им|их))(?!\p{L})/u,
);

/** What a trouble has, whichever it is: a beginning and an end; what it is about has a name or a number, too. How it came about belongs to what it is. */
const OF_CALLS: Readonly<Record<'plea' | 'cry', ReadonlySet<Lack>>> = {
  plea: new Set(['when', 'outcome']),
  cry: new Set(['when', 'outcome', 'reference', 'version', 'tried']),
};

/**
 * Whether somebody who would act on the text needs to know this. After thanks nobody needs anything, with a remark only where to answer; of a call
 * for help it has to be known first what it is about (`vague` asks that), and of a trouble what any has; a question is answered without all but where,
 * which order it is about, and what is to be mended; a wish is fulfilled for somebody, or on an order.
 */
export function needs(about: Case, field: Lack): boolean {
  const { purpose, kind, lower } = about;
  if (purpose === 'thanks') return false;
  if (purpose === 'report' || field === 'contact') return true;
  if (purpose === 'remark') return false;
  if (purpose === 'plea' || purpose === 'cry') return isNeededOfCall(purpose, field, lower);
  if (purpose === 'wish') return field === 'reference' && kind !== 'technical';
  return (
    (field === 'reference' && kind !== 'payment' && !asksInGeneral(about)) ||
    (field === 'actual' && lower.sentences.some((text) => MENDED.test(text)))
  );
}

/** Whether nothing of the person's own is asked about, or only what is to be done one day: anybody is answered the same. */
export function asksInGeneral(about: Lowered): boolean {
  return onlySupposes(about) || (asksOfAll(about) && !OWN.test(about.lower.source));
}

/** Whether something may be needed though the rules do not ask for it: of what is reported anything, else only what it has to be found by. */
export function maySurelyNeed(about: Case, field: Lack): boolean {
  return about.purpose === 'report' || (field === 'reference' && needs(about, field));
}

function isNeededOfCall(purpose: 'plea' | 'cry', field: Lack, { sentences }: Lower): boolean {
  return OF_CALLS[purpose].has(field) && (field === 'reference' || sentences.some(tellsTrouble));
}
