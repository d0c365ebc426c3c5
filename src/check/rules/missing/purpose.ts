import type { Lack } from '../../../model/judging-words.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { Case, Lowered, Purpose } from '../rule.ts';
import { onlyAsks } from './only-asks.ts';
import { onlyWants } from './only-wants.ts';
import { isProposal, isThanks } from './thanks-and-proposals.ts';
import { isAboutWords } from './words-alone.ts';

/** What a text was written for. */
export function purposeOf(about: Lowered): Purpose {
  if (isThanks(about)) return 'thanks';
  if (isAboutWords(about) || isProposal(about)) return 'remark';
  if (onlyAsks(about)) return 'question';
  return onlyWants(about) ? 'wish' : 'report';
}

/** Who asks when it is mended presumes that the desk knows what. */
const MENDED = lowerPattern(
  /(?<!\p{L})(?:fix\p{L}{0,3}|repair\p{L}{0,3}|mend\p{L}{0,3}|back up|почин\p{L}{1,4}|исправ\p{L}{1,4}|заработа\p{L}{1,3}|наладит\p{L}{0,2})(?!\p{L})/u,
);

/**
 * Whether somebody who would act on the text needs to know this. After thanks nobody needs anything, with a remark only where to answer; a question is
 * answered without all but that, which order it is about, and what is to be mended; a wish is fulfilled for somebody, or on an order.
 */
export function needs({ purpose, kind, lower }: Case, field: Lack): boolean {
  if (purpose === 'thanks') return false;
  if (purpose === 'report' || field === 'contact') return true;
  if (purpose === 'remark') return false;
  if (purpose === 'wish') return field === 'reference' && kind !== 'technical';
  return (field === 'reference' && kind !== 'payment') || (field === 'actual' && lower.sentences.some((text) => MENDED.test(text)));
}
