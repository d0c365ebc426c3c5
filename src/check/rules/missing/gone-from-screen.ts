import { lowerPattern } from '../../letter-pattern.ts';
import type { Case } from '../rule.ts';

/** A program that ends by itself: afterwards nothing of it is left on the screen. */
const CLOSED = lowerPattern(
  /(?<!\p{L})(?:(?:app|application|program|programme|game|player|editor|browser|it)(?: (?:just|always|then|immediately|instantly|suddenly|now|keeps|itself)){0,2} (?:(?:force[- ])?clos(?:es|ed|ing)(?! (?:in|on|the|my|its) )|crash(?:es|ed|ing)|quits?|quitting|shuts (?:itself )?down|disappears|exits?|vanishes)|crashes (?:back )?to (?:the )?(?:desktop|home screen)|(?:приложени|программ|игр|прилож|прог|редактор|плеер|браузер|он[ао]?(?!\p{L}))\p{L}{0,3}(?: (?:сразу|тут же|просто|всегда|постоянно|потом|сам[ао]?|само по себе|внезапно|мгновенно|тихо|молча)){0,3} (?:закрывается|закрылось|закрылась|закрылся|вылетает|вылетело|вылетела|вылетел|крашится|выкидывает|схлопывается|исчезает))(?!\p{L})/u,
);
/** What may still stand there: words, a picture that was wrong before, a window that stays. */
const LEFT = lowerPattern(
  /(?<!\p{L})(?:errors?|messages?|says|saying|shows?|shown|displays?|windows?|pop-?ups?|dialogs?|screens?|reports?|looks?|ошибк\p{L}{0,2}|сообщени\p{L}{1,2}|пишет|написано|окн[оа]|окошк\p{L}|показыва\p{L}{2,3}|экран\p{L}{0,2}|надпис\p{L}|отч[её]т\p{L}{0,2})(?!\p{L})/u,
);

/** Whether a program closed by itself, and nothing is told of what it showed: then there is nothing to take a picture of. */
export function isGoneFromScreen({ lower }: Case): boolean {
  return lower.sentences.some((text) => CLOSED.test(text)) && !lower.sentences.some((text) => LEFT.test(text));
}
