import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { KEPT, LOST } from '../words-of-loss.ts';

/** Thanks, and how often somebody has written: what went wrong stands in another sentence. */
const BESIDE = letterPattern(
  /(?<!\p{L})(?:thank(?:s| you) for|спасибо за|(?:second|third|fourth|\d(?:nd|rd|th)) time (?:that )?i(?:['’]m| am|['’]ve| have)? (?:writ|call|contact|ask)|(?:второй|третий|четв[её]ртый|который) раз (?:вам )?(?:пишу|звоню|обращаюсь|прошу))/iu,
);
/** What somebody feels about it, or calls the desk. */
const REACTION = letterPattern(
  /^(?:you (?:people |guys |lot |all )?are (?:(?:so|all|just|absolutely|completely|utterly) )?\p{L}+[.!]*$|you['’]ve got a gem|i(?:['’]ve| have) never been|i have no words|у меня (?:просто )?нет слов|со мной (?:\p{L}+ ){0,3}никогда|(?:this|it) is (?:just |simply |a )*(?:disgrace\p{L}*|ridiculous|unacceptable|outrageous)[.!]*$|это (?:просто )?(?:ужас\p{L}*|кошмар|безобразие|позор|неприемлемо)[.!]*$)/iu,
);
/** "No, it still doesn't work": an answer, which does not say what. */
const ANSWER = letterPattern(/^(?:no|nope|yes|нет|да|увы)[,.] (?:[\p{L}'’]+ ?){1,6}[.!]*$/iu);
/** What a letter is about, in a word. */
const WRITING = letterPattern(
  /^(?:(?:i['’]?m|i am|we are) (?:writing|contacting you|reaching out) (?:about|regarding|concerning|because of)|(?:пишу|обращаюсь) (?:\p{L}+ ){0,2}(?:по поводу|насч[её]т|по вопросу|из-за)) (?:[\p{L}'’-]+ ?){1,6}[.!]*$/iu,
);
/** What was done against it in vain: "Restarting does not help", «Перезагрузка не помогла». */
const IN_VAIN = letterPattern(
  /^(?:(?:re-?)?\p{L}+ing (?:[\p{L}'’-]+ ){0,5}|(?:a |the )?(?:restart|reboot|reset|reinstall)(?:ing)? |(?:перезагрузк|перезапуск|переустановк|сброс|очистк|смен|замен)\p{L}{0,2} (?:\p{L}+ ){0,3})(?:(?:does|did|has|is|was)(?: not|n['’]t) (?:help|fix|chang|work|solv)\p{L}{0,3}|(?:makes|made) no (?:difference|odds)|changes nothing|не помог\p{L}{1,4}|ничего не (?:да[её]т|дал|меня|измени)\p{L}{0,3})(?: (?:it|that|this|anything|either|at all|тоже|ничего))?[.!]*$/iu,
);

/** Whether a sentence of a request leaves what went wrong to another. */
export const saysLittle = (text: string): boolean => [BESIDE, REACTION, ANSWER, WRITING, IN_VAIN].some((pattern) => pattern.test(text));

const BACK = letterPattern(/^(?:[\p{L}'’]+ ){0,5}(?:that|this|it|тако[ейг]\p{L}{0,2}|это|этого)(?:,? please|,? пожалуйста)?\s?\?+$/iu);

/** "Any plans for that?": what is asked stands before it. */
export const pointsBack = (text: string): boolean => BACK.test(text);

const PRAISE = letterPattern(
  /(?<!\p{L})(?:(?:say|сказать|передать) (?:[\p{L}'’]+ ){0,3}(?:thank|спасибо)|(?:thank you|thanks) (?:so much |very much )?to \p{Lu}|to (?:praise|compliment)|поблагодарить|похвалить)/u,
);

/** Whether a sentence thanks or praises somebody, and is no courtesy alone. */
export const praises = (text: string): boolean => PRAISE.test(text);

const TURN = letterPattern(/(?<!\p{L})(?:but|however|но|однако)(?!\p{L})/iu);

/** Whether what was tried came out another way. */
export const turnsOut = (text: string): boolean => TURN.test(text);

const LOSS = lowerPattern(`(?<!\\p{L})(?:(?:${LOST.en}|${LOST.ru}) (?:\\p{L}+ ){0,3}(?:\\/[a-z]|(?:${KEPT.en}|${KEPT.ru})(?!\\p{L})))`);

/** Whether a sentence tells that what was kept is lost. */
export const tellsLoss = (text: string): boolean => LOSS.test(text.toLowerCase());
