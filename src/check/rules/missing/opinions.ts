import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';

/** Longer texts have a case behind what they think of it. */
const LONGEST = 160;

/** What is thought of prices, menus and looks as everybody meets them; praise is told elsewhere. */
const THOUGHT = lowerPattern(
  /(?<!\p{L})(?:(?:your|the) (?:[\p{L}-]{2,14} ){0,2}(?:prices?|fees|tickets|menu|portions?|music|design|colou?rs?|opening hours|adverts?|ads|packaging|logo|selection|range) (?:is|are|have become|has become|got) (?:far |way |much |a bit |really |just |simply )?too [\p{L}-]{3,14}|(?:у вас |ваши |эти )?(?:цены|тарифы|комиссии|билеты|порции)(?: у вас)? (?:слишком|очень|чересчур|неоправданно) \p{L}{4,14}|у вас (?:слишком|очень|чересчур) (?:дорого|громк\p{L}{1,3}|мало|много|тесно))(?!\p{L})/u,
);
/** Somebody's own case, or what has to be done about it. */
const CASE = lowerPattern(
  /(?<!\p{L})(?:my|our|order(?:s|ed)?|bought|paid|charged|refund|delivery|account|cancel|(?:can|could) you|send|replace|missing|but|however|except|yesterday|today|мо[йяюеё]|мои|наш\p{L}{0,2}|заказ\p{L}{0,4}|купил\p{L}?|оплатил\p{L}?|списал\p{L}?|верните|отмените|но|однако|вчера|сегодня)(?!\p{L})|[\p{N}?]/u,
);

/** Whether a text only says what somebody dislikes about prices, menus and the like, and tells of nothing that happened to them. */
export function isOpinion({ seen, lower, audience }: Lowered): boolean {
  const said = lower.source.trim();
  if (audience !== 'person' || said.length > LONGEST || !THOUGHT.test(said) || CASE.test(said) || seen.facts.errors.length > 0) return false;
  return seen.sentences.every(({ labels }, at) => {
    const text = lower.sentences[at] ?? '';
    if (labels.includes('question') || (labels.includes('observed') && !THOUGHT.test(text))) return false;
    return !tellsFailure({ text });
  });
}
