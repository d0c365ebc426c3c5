import { lowerPattern } from '../letter-pattern.ts';

const MARK = String.raw`(?:\{\{[^{}\n]{0,80}\}\}|\{%[^{}%\n]{0,80}%\}|<%[^<>%\n]{0,80}%>|\$\{[^{}\n]{0,80}\})`;
/** Marks that stand behind the words of a sentence, or alone; within one they are what it tells of. */
const TRAILING = new RegExp(String.raw`(?<!["'“”«\x60])${MARK}(?:[ \t]{0,4}${MARK}){0,20}(?=[ \t]{0,4}(?:[.!?…]|\r?\n|$))`, 'g');
const ANY = /\{\{|\{%|<%|\$\{/;

/** Words of somebody who tells of such marks: that they are shown, or what they are. */
const TOLD = lowerPattern(
  /(?<!\p{L})(?:shows?|showed|shown|showing|see|sees|saw|seen|says?|said|reads?|displays?|displayed|prints?|printed|gets?|got|receiv\p{L}{1,4}|renders?|rendered|outputs?|appears?|writes?|written|comes? out|instead|literally|like|such as|called|templates?|placeholders?|variables?|macros?|markers?|tags?|syntax|expressions?|fields?|показыва\p{L}{1,3}|вижу|видно|видим|видит|написан\p{L}{1,2}|пишет|выводит\p{L}{0,2}|отобража\p{L}{1,4}|печата\p{L}{1,4}|приходит|пришл?о?|вместо|вида|типа|шаблон\p{L}{0,3}|подстанов\p{L}{1,4}|подставля\p{L}{1,4}|переменн\p{L}{1,3}|макрос\p{L}{0,3}|метк\p{L}{1,3}|пол[еяю])(?!\p{L})/u,
);

/** A longer text tells something beside its marks. */
const MOST_WORDS = 30;

/**
 * A short text without the marks that a desk's template left in it ("Nothing works {{ ticket.id }}"), each place where it was: they look like something
 * told, and tell nothing. Whoever writes of such marks keeps them.
 */
export function withoutLeftoverMarks(text: string): string {
  if (!ANY.test(text) || text.length > LONGEST) return text;
  const rest = text.replace(TRAILING, (marks) => ' '.repeat(marks.length));
  if (rest === text || !/\S/.test(rest) || TOLD.test(rest.toLowerCase())) return text;
  return rest.split(/\s+/).length > MOST_WORDS ? text : rest;
}

/** UTF-16 units of so many words, marks and all. */
const LONGEST = 2000;
