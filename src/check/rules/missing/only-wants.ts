import { lowerPattern } from '../../letter-pattern.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import type { Lowered } from '../rule.ts';

/** What is wanted where something went wrong: to have it mended, replaced, paid back, given back, looked into. There the story is needed. */
const REMEDY = lowerPattern(
  /(?<!\p{L})(?:fix|repair|mend|help|solve|sort(?! (?:button|order|by)(?!\p{L}))|refund|reimburs|compensat|replac|exchang|swap|restor|recover|reinstat|unblock|unlock|un-?ban|re-?open|resend|re-?send|check(?!box|list|out)|look into|investigat|find out|explain|tell|(?:get|have|want|give|put|bring)[^.!?]{0,40} back(?!\p{L})|money|again(?!\p{L})|stop|technician|engineer|plumber|электрик|мастер|техник|специалист|инженер|сантехник|перест|почин|исправ|помо[гщ]|реши|разбер|верн|возвра|возмест|компенс|замен|обмен|восстан|разблок|перерасч|пересч|пересла|повторно|провер|найд|выясн|объясн|скажите|подскаж|деньги|снова|ещ[её] раз)/u,
);

/**
 * Whether a text only wants something done, a thing that is named, and tells of nothing that went wrong: an address changed, a number struck off a list, a
 * paper sent, a feature built. To do it needs neither steps nor a version; at most whom or which order it is for.
 */
export function onlyWants({ seen, lower }: Lowered): boolean {
  const { outcomes, errors } = seen.facts;
  if (outcomes.length === 0 || errors.length > 0 || !outcomes.some(({ text }) => wordsOf(text).filter((word) => !isGeneric(word)).length > 1))
    return false;
  if (seen.sentences.some(({ labels }) => labels.includes('observed') || labels.includes('tried'))) return false;
  return !lower.sentences.some((said) => REMEDY.test(said));
}
