import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';

const CAPITAL = letterPattern(/\p{Lu}/gu);

const LETTER = letterPattern(/\p{L}/gu);

/** Words of capitals that nobody shouts: names of standards, formats and offices. */
const ACRONYMS = new Set(
  (
    'HTTP HTTPS HTML JSON YAML TOML SMTP IMAP POP3 LDAP SAML OAUTH CORS REST SOAP CRUD ASCII UTF UNIX POSIX BIOS UEFI SATA NVME HDMI OLED WLAN SSID JPEG HEIC MPEG MIDI WEBP IBAN SWIFT SEPA PAYE ' +
    'NULL TRUE FALSE TODO README LICENSE CHANGELOG POST DELETE PATCH SELECT INSERT FATAL WARN WARNING INFO DEBUG ERROR FAIL FAILED SIGSEGV SIGKILL SIGTERM ENOENT EACCES EPERM ' +
    'ASAP NASA IKEA СНИЛС ЕГРН ЕГРЮЛ ОСАГО КАСКО ГИБДД УФМС ФССП МФЦ ОГРН ОГРНИП ЖКХ ТСЖ НДФЛ ЕИРЦ ВНИМАНИЕ'
  ).split(' '),
);

/** Words of four and more capitals; what is joined to digits or signs is a code. */
const CAPITALS = letterPattern(/(?<![\p{L}\p{N}_./\\@#-])\p{Lu}{4,}(?![\p{L}\p{N}_/\\@-]|\.\p{L})/gu);
const QUOTED = /["«“„`'‘][^"«»“”„`'‘’\n]{1,200}["»”“`'’]/gu;
const WORDS = letterPattern(/(?<![\p{L}\p{N}_./-])\p{L}+(?![\p{L}\p{N}_/-])/gu);
/** As `CAPITALS`, from two. */
const SHORT_CAPITALS = letterPattern(/(?<![\p{L}\p{N}_./\\@#-])\p{Lu}{2,}(?![\p{L}\p{N}_/\\@-])/gu);
const ALL_CAPITALS = letterPattern(/^\p{Lu}+$/u);
const LOUD_WORDS = letterPattern(/\p{Lu}+(?:['’]\p{Lu}+)?/gu);
/** A preposition or pronoun of one letter among small ones. */
const LOUD_LETTER = letterPattern(/(?<=\p{Ll}[,:;]? )[АВИКОСУЯ](?= \p{Ll}| \d)/gu);
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
    .filter(({ 0: word, index }) => !ACRONYMS.has(word) && (/[А-ЯЁ]/.test(word) || EMPHASIS.has(word) || isAmongCapitals(said, index, word.length)))
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
  const loud = words.filter((word) => ALL_CAPITALS.test(word) && !ACRONYMS.has(word));
  return loud.length >= 3 && loud.length >= words.length * 0.7 && loud.some((word) => word.length >= 4) && !FULL_NAME.test(text);
}

/** Whether exclamation marks stand in a row. */
export function hasRowOfMarks(text: string): boolean {
  // Nearly no sentence has two marks side by side, which is found out fast.
  return (text.includes('!!') || text.includes('?!') || text.includes('!?')) && MARKS.test(text);
}

/** The same words, calmly: in lower case, acronyms as they are, and one mark where there was a row of them. */
export function calm(text: string): string {
  const letters = text.match(LETTER)?.length ?? 0;
  const capitals = text.match(CAPITAL)?.length ?? 0;
  // In a sentence that is all capitals nobody can tell an acronym of three letters from a word.
  const least = capitals > letters * 0.6 ? 2 : 4;
  const joined = text.replace(LOUD_PARTICLES, (words) => words.toLowerCase());
  const lower = joined.replace(SHORT_CAPITALS, (word, index: number) =>
    ACRONYMS.has(word) || (word.length < least && !isAmongCapitals(joined, index, word.length)) ? word : word.toLowerCase(),
  );
  // Prepositions and pronouns of one letter stand in no acronym's place where all is capitals.
  const small = least === 2 ? lower.replace(LOUD_LETTER, (letter) => letter.toLowerCase()) : lower;
  const quiet = small.replace(/[!?]{2,}(?:1+(?!\p{N}))?/gu, (marks) => (marks.includes('?') ? '?' : '.'));
  return sentenceCase(quiet);
}

/** With a capital at the beginning, and a capital I where English wants one. */
export function sentenceCase(text: string): string {
  return text.replace(/(?<=^[\s"«“(-]*)\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<![\p{L}'’])i(?=['’\s,.]|$)/gu, 'I');
}
