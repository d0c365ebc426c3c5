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

/** A program that falls back to where it was opened shows no words. */
const AT_HOME = lowerPattern(
  /(?<!\p{L})(?:(?:back |straight |right )?to (?:the |my )?(?:desktop|home ?screen)|на (?:рабочий стол|главный экран|домашний экран))(?!\p{L})/u,
);

/** What a program does that ends by itself. */
const ENDS = lowerPattern(
  /(?<!\p{L})(?:crash\p{L}{0,3}|clos(?:es|ed|ing)|quits?|kick(?:s|ed) me|throws me|вылет\p{L}{1,5}|закрыва\p{L}{2,4}|выкидыва\p{L}{2,4}|выбрасыва\p{L}{2,4})(?!\p{L})/u,
);

/** Whether it is told that a program ends, and that nothing is left of it but the screen it was opened from. */
export function fallsBack({ lower }: Case): boolean {
  return lower.sentences.some((text) => AT_HOME.test(text)) && lower.sentences.some((text) => ENDS.test(text));
}

/** What a terminal tells, or nobody: a program that ends or stands still, a process, a command with a flag. */
const IN_WORDS = lowerPattern(
  /(?<!\p{L})(?:seg-?faults?|segfault(?:s|ed|ing)|core dump\p{L}{0,3}|crash\p{L}{0,3}|panic\p{L}{0,4}|hangs?|hung|hanging|fr[eo]+z\p{L}{1,3}|deadlocks?|(?:memory )?leak\p{L}{0,3}|oom|exit code|process(?:es)?|daemons?|workers?|stdout|stderr|cli|terminal|command line|сегфолт\p{L}{0,2}|паник\p{L}{1,3}|крашит\p{L}{0,2}|пада(?:ет|ют)|упал\p{L}?|вис(?:нет|ит)|завис\p{L}{1,5}|дедлок\p{L}?|теч[её]т|утечк\p{L}|процесс\p{L}{0,2}|воркер\p{L}{0,2}|демон\p{L}{0,2}|консол\p{L}{1,2}|терминал\p{L}?)(?!\p{L})|`[a-z][\p{L}\p{N}_-]{0,30} [^`\n]{1,60}`/u,
);

/** Whether somebody who builds programs tells of what is read and not seen. */
export function showsNoPicture({ audience, lower }: Case): boolean {
  return audience === 'developer' && IN_WORDS.test(lower.source);
}

/** What stands before an error that was copied as it was shown: a quotation mark, or nothing in its line. */
const COPIED_BEFORE = /(?:^|\n)[ \t>]*$|[«"“”„'`][ \t]?$/;
/** One word may be anybody's. */
const IN_SHORT = /^\S{0,24}$/;

/** Whether the words of an error were copied: a picture shows no more. */
export function isErrorCopied({ seen: { facts, reading } }: Case): boolean {
  return facts.errors.some(
    ({ text, start }) =>
      !IN_SHORT.test(text.trim()) && (COPIED_BEFORE.test(reading.source.slice(Math.max(0, start - 40), start)) || /^[«"“„`]/.test(text)),
  );
}
