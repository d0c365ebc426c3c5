import { lowerPattern } from '../../letter-pattern.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import type { Lowered } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';

/** What is wanted where something went wrong: to have it mended, replaced, paid back, given back, looked into. There the story is needed. */
const REMEDY = lowerPattern(
  /(?<!\p{L})(?:fix|repair|mend|help|solve|sort(?! (?:button|order|by)(?!\p{L}))|refund|reimburs|compensat|replac|exchang|swap|restor|recover|reinstat|unblock|unlock|un-?ban|re-?open|resend|re-?send|check(?!box|list|out)|look into|investigat|find out|explain|tell|(?:get|have|want|give|put|bring)[^.!?]{0,40} back(?!\p{L})|money|again(?!\p{L})|stop|technician|engineer|plumber|электрик|мастер|техник|специалист|инженер|сантехник|перест|почин|исправ|помо[гщ]|реши|разбер|верн|возвра|возмест|компенс|замен|обмен|восстан|разблок|перерасч|пересч|пересла|повторно|провер|найд|выясн|объясн|скажите|подскаж|деньги|снова|ещ[её] раз)/u,
);

/** Who changed their mind tells no fault, though it be to give something back: it was not to their taste, their size or their purse. */
const MIND = lowerPattern(
  /(?<!\p{L})(?:chang(?:ed|ing) (?:my|our) mind|(?:found|got|bought|ordered) (?:it|one|the same|them) (?:\p{L}{2,10} )?(?:cheaper|elsewhere)|no longer (?:need|want|required)|(?:do not|don['’]?t) (?:need|want|like) (?:it|them|this|these)|(?:ordered|bought) (?:it |them |this |that )?(?:by mistake|by accident|twice by)|(?:does not|doesn['’]?t|do not|don['’]?t|did not|didn['’]?t) (?:fit|suit)(?! (?:in|into|together|the (?:hole|socket))(?!\p{L}))|передума\p{L}{1,3}|(?:нашл[аи]|наш[её]л) (?:\p{L}{2,10} )?дешевле|больше не нуж\p{L}{1,3}|уже не нуж\p{L}{1,3}|не понадоби\p{L}{2,4}|(?:заказал|купил|оформил)\p{L}? (?:\p{L}{2,10} )?(?:по ошибке|случайно)|(?:по ошибке|случайно) (?:заказал|купил|оформил)\p{L}?|не подош\p{L}{1,3}|не понрави\p{L}{3,4}|(?:стал|оказал)\p{L}{1,3} не нуж\p{L}{1,3})(?!\p{L})/u,
);

/** What is wrong with the goods all the same. */
const SPOILT = lowerPattern(
  /(?<!\p{L})(?:broken|defect|damage|scratch|torn(?!\p{L})|stain|crack|faulty|wrong|missing|брак|слома|дефект|дыр|трещин|царап|скол|пятн|порва|перепута|не (?:тот|та|то|те|работа)(?!\p{L})|нет звук)/u,
);

/** Figures that are handed over want to be written down. */
const HANDED_OVER = lowerPattern(
  /(?<!\p{L})(?:переда(?:ю|ём|ем) показани|показани\p{L} (?:сч[её]тчик\p{L}{1,3}|за \p{L}{3,10})[ :—–-]{1,3}(?:[\p{L}.]{2,12}[ :—–-]{1,3})?\p{N}{2,6}(?![\p{L}\p{N}])|(?:here are|these are|this is|submitting|sending) (?:my|our|the) (?:meter )?readings?|(?:my|our) (?:\p{L}{3,12} )?meter readings? (?:is|are)|meter readings?(?: for [\p{L} ]{3,24})?: ?[\p{L} ]{0,16}\p{N})/u,
);

/**
 * Whether a text only wants something done, a thing that is named, and tells of nothing that went wrong: an address changed, a number struck off a list, a
 * paper sent, an order cancelled after all. To do it needs neither steps nor a version; at most whom or which order it is for.
 */
export function onlyWants({ seen, lower }: Lowered): boolean {
  const { outcomes, errors } = seen.facts;
  if (
    lower.sentences.some((said) => HANDED_OVER.test(said)) &&
    !lower.sentences.some((text) => REMEDY.test(text) || SPOILT.test(text) || tellsFailure({ text }))
  )
    return true;
  if (outcomes.length === 0 || errors.length > 0) return false;
  const changedMind = lower.sentences.map((said) => MIND.test(said));
  const isChanged = changedMind.includes(true) && !lower.sentences.some((said) => SPOILT.test(said));
  const fewest = isChanged ? 1 : 2;
  if (!outcomes.some(({ text }) => wordsOf(text).filter((word) => !isGeneric(word)).length >= fewest)) return false;
  if (seen.sentences.some(({ labels }, at) => !(isChanged && changedMind[at]) && (labels.includes('observed') || labels.includes('tried'))))
    return false;
  return isChanged || !lower.sentences.some((said) => REMEDY.test(said));
}
