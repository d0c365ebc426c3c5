import { lowerPattern } from '../letter-pattern.ts';
import type { Reading } from './reading.ts';

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

/** UTF-16 units of so many words, marks and all. */
const LONGEST = 2000;

/**
 * A reading as it is heard: in a short text, blanks for the marks that a desk's template left in its sentences ("Nothing works {{ ticket.id }}"), which look like
 * something told, and tell nothing. It is for hearing only, so every place stays the same place; whoever writes of such marks is heard with them, and code is as it is.
 */
export function withoutLeftoverMarks(reading: Reading): Reading {
  const { source } = reading;
  if (source.length > LONGEST || !ANY.test(source)) return reading;
  const blank = source.replace(TRAILING, (marks) => ' '.repeat(marks.length));
  if (blank === source || !/\S/.test(blank) || TOLD.test(blank.toLowerCase()) || blank.split(/\s+/).length > MOST_WORDS) return reading;
  const sentences = reading.sentences.map((sentence) => ({ ...sentence, text: blank.slice(sentence.start, sentence.end) }));
  return { ...reading, source: withSentences(source, sentences), sentences };
}

/** A source with other words of the same length for its sentences. */
function withSentences(source: string, sentences: Reading['sentences']): string {
  let [heard, at] = ['', 0];
  for (const { start, end, text } of sentences) {
    heard += source.slice(at, start) + text;
    at = end;
  }
  return heard + source.slice(at);
}
