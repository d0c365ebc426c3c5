import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import { capitalized, isAcronym, properly } from './written-in-capitals.ts';

const CAPITAL = letterPattern(/\p{Lu}/gu);

const LETTER = letterPattern(/\p{L}/gu);

/** Words of four and more capitals; what is joined to digits or signs is a code. */
const CAPITALS = letterPattern(/(?<![\p{L}\p{N}_./\\@#-])\p{Lu}{4,}(?![\p{L}\p{N}_/\\@-]|\.\p{L})/gu);
/** What is quoted; the apostrophe of "DON'T" opens and closes nothing. */
const QUOTED = letterPattern(/["«“„`][^"«»“”„`\n]{1,200}["»”“`]|(?<![\p{L}\p{N}])['‘][^"«»“”„`'‘’\n]{1,200}['’](?![\p{L}\p{N}])/gu);
const WORDS = letterPattern(/(?<![\p{L}\p{N}_./-])\p{L}+(?![\p{L}\p{N}_/-])/gu);
/** As `CAPITALS`, from two, with what an apostrophe joins to them. */
const SHORT_CAPITALS = letterPattern(/(?<![\p{L}\p{N}_./\\@#'’-])(?:\p{Lu}+(?:['’]\p{Lu}+){1,2}|\p{Lu}{2,})(?![\p{L}\p{N}_/\\@-]|['’]\p{L})/gu);
/** An initial before a surname. */
const INITIAL = letterPattern(/(?:^|[^\p{L}\p{N}])\p{Lu}\. ?$/u);
/** "O'BRIEN" and "D'ANGELO", not "O'CLOCK". */
const NAME_APART = letterPattern(/^([OD]['’])(?!CLOCK)(\p{Lu}{3,})((?:['’]S)?)$/u);
const ALL_CAPITALS = letterPattern(/^\p{Lu}+$/u);
const LOUD_WORDS = letterPattern(/\p{Lu}+(?:['’]\p{Lu}+)?/gu);
/** A preposition, pronoun or article of one letter, none that begins a sentence or is an initial. */
const LOUD_LETTER = letterPattern(/(?<=[\p{L}\p{N}»"”)%][,:;]? (?:[-–—] )?)[АВИКОСУЯA](?= [\p{L}\p{N}«"“(])/gu);
/** «ЧТО-НИБУДЬ» */
const LOUD_PARTICLES = letterPattern(/(?<![\p{L}\p{N}_./\\@#-])[А-ЯЁ]+-(?:НИБУДЬ|ЛИБО|ТО|ТАКИ|КА)(?![\p{L}\p{N}_-])/gu);
/** A full name as forms want it. */
const FULL_NAME = letterPattern(/\p{Lu}+(?:ВИЧ|ВНА|ИЧНА)(?!\p{L})/u);

/** Asked of every sentence, so without the classes of Unicode, which take long. */
const FOUR_CAPITALS = /[A-ZА-ЯЁ]{4}/;
const MARKS = /!{3,}|(?:!\?|\?!){2,}|!{2,}1+/;

/** Latin words that people shout one at a time; any other alone among small letters may be an acronym that nobody listed. */
const EMPHASIS = new Set(
  (
    'AGAIN ALWAYS ANSWER ASHAMED AWFUL BACK BEEN BROKEN CALL CANNOT DOES DONE EVER EVERY EVERYTHING FINALLY FIND FULL GIVE HAVE HELP HOURS IMMEDIATELY JUST LAST LEAST LISTEN LOST MONEY MONTH MONTHS MORE MUCH MUST ' +
    'NEED NEVER NOBODY NOTHING ONCE ONLY ORDER PAID PHONE PLEASE REALLY REFUND REPLY RIGHT SAID SAME SEND SHAME SOMEBODY SOMEONE STILL STOLEN STOP TERRIBLE THAT THERE THESE THEY THIRD THIS THREE TIME TIMES TODAY TWICE ' +
    'UNACCEPTABLE URGENT URGENTLY VERY WAIT WAITING WANT WEEK WEEKS WHAT WHEN WHERE WHOLE WILL WITH WITHOUT WORK WORKING WORKS WORST WRONG YEAR YEARS YESTERDAY YOUR'
  ).split(' '),
);

/** Words that a sentence shouts: of four and more capitals, those in quotation marks, codes and acronyms aside. */
export function shoutedWords(text: string): readonly string[] {
  if (!FOUR_CAPITALS.test(text) || FULL_NAME.test(text)) return [];
  const said = text.replace(QUOTED, ' ');
  return matchesOf(said, CAPITALS)
    .filter(({ 0: word, index }) => !isAcronym(word) && (/[А-ЯЁ]/.test(word) || EMPHASIS.has(word) || isAmongCapitals(said, index, word.length)))
    .map(([word]) => word);
}

/** Whether the words on both sides, or the two before or behind, are in capitals too: then it is a sentence that is shouted. */
function isAmongCapitals(text: string, index: number, length: number): boolean {
  const before = CAPITALS_BEFORE.exec(text.slice(Math.max(0, index - 40), index))?.[0];
  const after = CAPITALS_AFTER.exec(text.slice(index + length, index + length + 40))?.[0];
  return countWords(before) + countWords(after) >= 2;
}

const CAPITALS_BEFORE = letterPattern(/(?:(?<![\p{L}\p{N}])\p{Lu}+['’]?\p{Lu}*[,!?]? (?:\d+ )?){1,2}$/u);
const CAPITALS_AFTER = letterPattern(/^(?:[,!?]?(?: \d+)? \p{Lu}+['’]?\p{Lu}*(?![\p{L}\p{N}])){1,2}/u);

function countWords(text: string | undefined): number {
  return text?.match(LOUD_WORDS)?.length ?? 0;
}

/** Whether nearly all of a sentence is capitals, short words too: «ГДЕ МОЙ ЗАКАЗ». */
export function isAllCapitals(text: string): boolean {
  const words = text.replace(QUOTED, ' ').match(WORDS) ?? [];
  const loud = words.filter((word) => ALL_CAPITALS.test(word) && !isAcronym(word));
  return loud.length >= 3 && loud.length >= words.length * 0.7 && loud.some((word) => word.length >= 4) && !FULL_NAME.test(text);
}

/** Whether exclamation marks stand in a row. */
export function hasRowOfMarks(text: string): boolean {
  // Nearly no sentence has two marks side by side, which is found out fast.
  return (text.includes('!!') || text.includes('?!') || text.includes('!?')) && MARKS.test(text);
}

/** The same words, calmly: in lower case, acronyms, names and what is quoted as they are, and one mark where there was a row of them. */
export function calm(text: string): string {
  const quotes = matchesOf(text, QUOTED);
  const own = text.replace(QUOTED, ' ');
  // In a sentence that is all capitals nobody can tell an acronym of three letters that is not known from a word.
  const isAllLoud = (own.match(CAPITAL)?.length ?? 0) > (own.match(LETTER)?.length ?? 0) * 0.6;
  // No length changes until the marks go, so that the places of quotes hold.
  const outside = (source: string, pattern: RegExp, made: (word: string, index: number) => string) =>
    source.replace(pattern, (word, ...more) => {
      const index = more.find((one) => typeof one === 'number') ?? 0;
      const isQuoted = quotes.some((quote) => quote.index <= index && index < quote.index + quote[0].length);
      const said = isQuoted ? word : made(word, index);
      return said.length === word.length ? said : word;
    });
  const joined = outside(text, LOUD_PARTICLES, (words) => words.toLowerCase());
  const least = isAllLoud ? 2 : 4;
  const lower = outside(joined, SHORT_CAPITALS, (word, index) =>
    isAcronym(word) || (word.length < least && !isAmongCapitals(joined, index, word.length))
      ? word
      : INITIAL.test(joined.slice(Math.max(0, index - 4), index))
        ? capitalized(word)
        : lowered(word),
  );
  // Prepositions and pronouns of one letter stand in no acronym's place where all is capitals.
  const small = isAllLoud ? outside(lower, LOUD_LETTER, (letter) => letter.toLowerCase()) : lower;
  const quiet = small.replace(/[!?]{2,}(?:1+(?!\p{N}))?/gu, (marks) => (marks.includes('?') ? '?' : '.'));
  return sentenceCase(quiet);
}

/** A word of capitals in small letters, but for what is written with capitals anyhow. */
function lowered(word: string): string {
  const [, mark, name, ending = ''] = NAME_APART.exec(word) ?? [];
  if (mark !== undefined && name !== undefined) return mark + capitalized(name) + ending.toLowerCase();
  const head = /^[^'’]*/.exec(word)?.[0] ?? '';
  return (properly(head) ?? head.toLowerCase()) + word.slice(head.length).toLowerCase();
}

/** With a capital at the beginning, and a capital I where English wants one. */
export function sentenceCase(text: string): string {
  return text.replace(/(?<=^[\s"«“(-]*)\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<![\p{L}'’])i(?=['’\s,.]|$)/gu, 'I');
}
