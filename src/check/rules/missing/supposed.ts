import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';

const WHAT_THEN =
  '(?:what (?:(?:should|do|would|must|can|shall|will) (?:i|we|you|one) do|happens|would happen|will happen)|what|whom? (?:should|do) (?:i|we) (?:call|ring|contact|tell)|where (?:should|do) (?:i|we) (?:call|go|turn))';
/** What is the case already: a state, a habit, a past. Else "if I lose it" has not happened. */
const REAL =
  "(?:can|could|cannot|have|had|am|was|were|do|did|don|didn|haven|can't|keep|still|never|already|just|get|see|lost|forgot|left|broke|got|made|sent|bought|paid|took|went|put|gave|came|\\p{L}+ed)(?![\\p{L}]|-)";

/** «Что делать, если я потеряю …»: what is done once and in the future, by the look of it: a prefix, and no ending of habits («получаю», «захожу»). */
const WHAT_THEN_RU =
  '(?:что (?:мне |нам |тогда |же |надо |нужно ){0,2}(?:делать|будет|предпринять)|(?:как|что) (?:мне |нам )?(?:быть|поступить|поступать|действовать)|(?:куда|кому|к кому) (?:мне |нам )?(?:звонить|позвонить|обращаться|обратиться|писать|идти)|а? ?что)';
const PREFIX = '(?:по|при|пере|про|под|за|на|до|от|ото|из|ис|раз|рас|разо|вы|вз|со?|у|об?)';
const HABIT = '(?:хо[жд]|во[жз]|но[шс]|[аяуюо]|ви[жд]|слы[шх]|сто|про[сш]|на[дж]е)';
const ONCE = `(?:${PREFIX}(?:теря|лома|озда|дума|игра|меша)(?:ю|ем)(?:сь)?|(?!могу|хочу|скажу)${PREFIX}\\p{L}{1,10}(?<!${HABIT})(?:у|ю)(?:сь)?|${PREFIX}\\p{L}{1,10}(?<!${HABIT})(?:[её]т|ут)(?:ся)?|${PREFIX}(?:теря|лома)[ею]тся|(?:за)?кончится|случится|испортится)(?!\\p{L})`;

const SUPPOSED = lowerPattern(
  `(?:^|[ ,])${WHAT_THEN},? if (?:i|we|my \\p{L}+(?= (?:gets?|is|breaks?|fails?) ))(?: (?:ever|accidentally|suddenly))? (?!${REAL})\\p{L}{2,}|(?<!\\p{L})${WHAT_THEN_RU},? (?:если|когда)(?: (?:я|мы|вдруг|случайно|кто-то|у меня|меня|мой|моя|мою|\\p{L}+(?:а|у|ы|и|й)?)){0,3}? (?:не )?${ONCE}`,
);

/** Whether a sentence, in lower case, asks what is to be done about something that has not happened. */
export const asksInCase = (said: string): boolean => SUPPOSED.test(said);

/** Whether nothing is asked but what is to be done in a case that is not there yet: anybody is answered the same, and nothing has to be found. */
export function onlySupposes({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  let supposes = false;
  for (const [at, { labels, isTitle }] of seen.sentences.entries()) {
    if (asksInCase(lower.sentences[at] ?? '')) supposes = true;
    else if (!isTitle && !labels.includes('courtesy') && !labels.includes('context') && !labels.includes('question')) return false;
  }
  return supposes;
}
