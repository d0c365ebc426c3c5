import { lowerPattern } from '../../letter-pattern.ts';
import type { Lowered } from '../rule.ts';

/** A bare "what" asks at the beginning alone: behind a verb of saying it only leads on, in Russian above all («сказали, что если …»). */
const WHAT_THEN =
  '(?:what (?:(?:should|do|would|must|can|shall|will) (?:i|we|you|one) do|happens|would happen|will happen)|(?:(?<=^)|(?<=^(?:and|but|so|ok|hi|hello),? ))what|whom? (?:should|do) (?:i|we) (?:call|ring|contact|tell)|where (?:should|do) (?:i|we) (?:call|go|turn))';
/** What lasts, and so is there when it is spoken of. */
const LASTS =
  'think|believe|suspect|suppose|guess|feel|know|remember|understand|mean|want|wish|need|like|prefer|hope|own|owe|live|work|belong|see|hear|notice|seem';
/** What is the case already: a state, a habit, a past. Else "if I lose it" has not happened. */
const REAL = `(?:can|could|cannot|have|had|am|was|were|do|did|don|didn|haven|can't|keep|still|never|already|just|get|lost|forgot|left|broke|got|made|sent|bought|paid|took|went|put|gave|came|${LASTS}|\\p{L}+ed)(?![\\p{L}]|-)`;

/** «Что делать, если я потеряю …»: what is done once and in the future, by the look of it: a prefix, and no ending of habits («получаю», «захожу»). */
const WHAT_THEN_RU =
  '(?:что (?:мне |нам |тогда |же |надо |нужно ){0,2}(?:делать|будет|предпринять)|(?:как|что) (?:мне |нам )?(?:быть|поступить|поступать|действовать)|(?:куда|кому|к кому) (?:мне |нам )?(?:звонить|позвонить|обращаться|обратиться|писать|идти)|(?:(?<=^)|(?<=(?<!\\p{L})а ))что)';
const PREFIX = '(?:по|при|пере|про|под|за|на|до|от|ото|из|ис|раз|рас|разо|вы|вз|со?|у|об?)';
const HABIT = '(?:хо[жд]|во[жз]|но[шс]|[аяуюо]|ви[жд]|слы[шх]|сто|про[сш]|на[дж]е)';
/** What lasts, though it looks as if it were done once. */
const LASTS_RU = '(?:помню|завишу|принадлежу|содержу|выгляжу|смотрю|сижу|сплю|служу|стучу|учу(?:сь)?|скажу|могу|хочу|умеет|стареет|сохнет)(?!\\p{L})';
const ONCE = `(?:${PREFIX}(?:теря|лома|озда|дума|игра|меша)(?:ю|ем)(?:сь)?|(?!${LASTS_RU})${PREFIX}\\p{L}{1,10}(?<!${HABIT})(?:(?:у|ю)(?:сь)?|(?:[её]т|ут)(?:ся)?)|${PREFIX}(?:теря|лома)[ею]тся|(?:за)?кончится|случится|испортится)(?!\\p{L})`;

const SUPPOSED = lowerPattern(
  `(?:^|[ ,])${WHAT_THEN},? if (?:i|we|my \\p{L}+(?= (?:gets?|is|breaks?|fails?) ))(?: (?:ever|accidentally|suddenly))? (?!${REAL})\\p{L}{2,}|(?<!\\p{L})${WHAT_THEN_RU},? (?:если|когда)(?: (?:кто-то|у меня|\\p{L}+)){0,3}? (?:не )?${ONCE}`,
);

/** What others said of such a case: it may have come since. */
const REPORTED = lowerPattern(
  /(?<!\p{L})(?:said|says|told|promised|explained|wrote|обещал\p{L}{0,3}|пообещал\p{L}{0,3}|сказал\p{L}{0,3}|говорил\p{L}{0,3}|написал\p{L}{0,3}|написано|объяснил\p{L}{0,3}|уверял\p{L}{0,3})(?!\p{L})[^.!?]{0,60}(?:what|that|что|как|куда)(?!\p{L})/u,
);

/** Whether a sentence, in lower case, asks what is to be done about something that has not happened. */
export const asksInCase = (said: string): boolean => SUPPOSED.test(said) && !REPORTED.test(said);

/**
 * Whether nothing is asked but what is to be done in a case that is not there yet: anybody is answered the same, and nothing has to be found. What else is told
 * may be the case: "The lid is cracked."
 */
export function onlySupposes({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  let supposes = false;
  for (const [at, { labels, isTitle }] of seen.sentences.entries()) {
    if (asksInCase(lower.sentences[at] ?? '')) supposes = true;
    else if (!isTitle && !labels.includes('courtesy') && !labels.includes('question')) return false;
  }
  return supposes;
}
