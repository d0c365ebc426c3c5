import type { Lack } from '../../../../model/judging-words.ts';
import type { Kind } from '../../../../model/words.ts';
import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { QUOTED } from '../../../quoted.ts';
import type { Block } from '../../../read/reading.ts';
import { isStrongFaultText } from '../../../see/facts/errors/strong-fault.ts';
import { SENT_ENDING } from '../../../see/facts/file-names.ts';
import type { Case } from '../../rule.ts';
import type { SignWords } from './hint.ts';

/** Evidence as it looks in any language; around it stand words of those that the text is written in. */
type Sign = (about: Case, words: readonly SignWords[]) => boolean;

/** Whether words of one sort stand in a text, in any of some languages. */
const tells = (words: readonly SignWords[], sort: keyof SignWords, text: string): boolean => words.some((one) => one[sort]?.test(text));

/** A number with a dot as versions have it: no date, sum, share, measure or address in a network. */
const DOTTED =
  /(?<![£$€¥\d.,:/=-])(?!(?:10|127|172|192|255)\.\d{1,3}\.\d{1,3}\.\d)\d{1,4}\.\d{1,4}(?<more>\.\d+)*(?!\d|[.,/-]?\d| ?(?:%|гбит|мбит|gbit|mbit|gb|mb|kb|tb|kg|ms|sec|cm|mm|km|hpa|db|hz|khz|kw|v|m|s|x|eur|usd|руб|р\.|₽|евро|долл|euro|dollar|pound|гб|мб|кб|тб|кг|сек|см|мм|км|м|тыс|млн|час|am|pm|every|per|a month|each)(?![a-zа-я]))/g;
/** "OpenLedger 2026": a name with a year behind it. */
const YEARLY = letterPattern(
  /(?<=\p{Ll}[ ,(«"]{1,3})\p{Lu}\p{L}{3,20} 20[12]\p{N}(?![\p{N}-]|\.\p{N})|\p{Lu}\p{Ll}{1,12}\p{Lu}\p{L}{1,12} 20[12]\p{N}(?![\p{N}-])/gu,
);
/** A name with a number behind it: "Osprey 131". */
const NAMED = letterPattern(
  /(?<=\p{Ll} |\()[A-Z][a-z][A-Za-z]{1,20} \p{N}{2,3}(?![\p{L}\p{N}:-]|[.,]\p{N}| ?[%°€£$₽])|^[A-Z][a-z][A-Za-z]{1,20} \p{N}{2,3}(?=[,;)]|\.?$)/gu,
);
/** A number that stands alone, as under a heading, or in the name of a file. */
const ALONE = /^\d{1,4}\.\d{1,4}(?:\.\d+)*\.?$|[a-z]-v?\d{1,4}\.\d{1,4}\.\d{1,4}[-_.][a-z]/;

function namesVersion({ seen, lower }: Case, words: readonly SignWords[]): boolean {
  const { dates, amounts, errors } = seen.facts;
  const others = [...dates, ...amounts, ...errors];
  const isOther = (at: number) => others.some(({ start, end }) => start <= at && at < end);
  return seen.sentences.some(({ text, start }, at) => {
    const plain = lower.sentences[at] ?? '';
    // Blanks for what is quoted, so that everything stays where it is.
    const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    const isProgram = ({ 0: name, index }: RegExpExecArray) =>
      !isOther(start + index + name.length - 1) && !tells(words, 'noProgram', name.toLowerCase());
    // A reading or a sum has one dot.
    const isValue = ({ index, groups }: RegExpExecArray) =>
      groups?.more === undefined && tells(words, 'beforeValue', plain.slice(Math.max(0, index - 24), index));
    return (
      matchesOf(plain, DOTTED).some((match) => !isOther(start + match.index) && !isValue(match)) ||
      ALONE.test(plain) ||
      tells(words, 'version', own) ||
      [YEARLY, NAMED].some((pattern) => matchesOf(own, pattern).some(isProgram))
    );
  });
}

/** The name of an error, a warning, a test that failed, a status alone or with its words. */
const NAMED_ERROR =
  /[A-Z]\w{0,30}(?:Error|Exception)(?![a-z])|^(?:[Ww]arning: |[1-5]\d\d\.?$)|(?<![A-Za-z])FAIL: |(?<!\d)[45]\d\d [A-Z][a-z]+ [A-Z][a-z]+/;
/** Programs speak English to everybody. */
const FAULT =
  /error|fail|cannot|could not|no rule|denied|unable|fatal|exception|panic|time ?out|refus|\*\*\*|not found|unexpected|unrecogni[sz]ed|unsupported|unknown|remaining|exhausted|traceback|^#\d+ /im;
const OUTPUT: readonly Block['kind'][] = ['code', 'log', 'trace'];

/** Words of the trade before a colon, and English words in a Russian sentence, as programs speak where they say that something failed. */
const AS_PROGRAMS = letterPattern(
  /^(?!(?:NB|nb|PS|ps):)(?<word>\p{L}{2,16}): \p{Ll}.*|(?<=[а-яё]{2}[:—–]? )[A-Za-z][A-Za-z'`"]{1,20}:? [a-z(][A-Za-z0-9)'` ]{2,20} ?[A-Za-z]{2,}[^а-яё\n]{0,80}|^[A-Z][a-z]+ [a-z]+ [a-z]+ [A-Za-z ]+: .*/gu,
);

function saysFault(message: string, words: readonly SignWords[]): boolean {
  const plain = message.toLowerCase();
  return FAULT.test(plain) || isStrongFaultText(plain) || tells(words, 'fault', plain);
}

function showsError({ seen }: Case, words: readonly SignWords[]): boolean {
  const isFault = ({ 0: message, groups }: RegExpExecArray) =>
    !(groups?.word !== undefined && tells(words, 'headings', groups.word.toLowerCase())) && saysFault(message, words);
  return (
    seen.sentences.some(({ text }) => tells(words, 'shown', text) || NAMED_ERROR.test(text) || matchesOf(text, AS_PROGRAMS).some(isFault)) ||
    seen.reading.blocks.some(({ kind, text }) => OUTPUT.includes(kind) && FAULT.test(text))
  );
}

/** A file by its name; what ends as pages of the web do is spoken of rather than sent. */
const FILE = new RegExp(`[\\wа-яё)-]${SENT_ENDING}(?<!\\.html)`);
/** How a line of a log begins. */
const STAMPED = /^\d[\d.-]{5,9} \d?\d:\d\d/;
/** Fewer lines of output are no more than a quotation. */
const LINES = 3;

/** What is all that a page or a window shows, said in quotation marks. */
const WHOLE_SCREEN =
  /["«“„'‘](?:(?:error )?(?:404|403|500|502|503)(?:[ :—–-]{1,3}[a-zа-яё ]{3,30})?|page (?:not found|cannot be displayed|isn['’]t available)|(?:access|permission) denied|forbidden|bad gateway|service unavailable|страница не найдена|доступ (?:запрещ[её]н|закрыт)|сервис (?:временно )?недоступен)[.!]?["»”“'’]/;

/** A file that is named, or several lines of what a program wrote: there is something to look at already. */
function showsOutput({ seen, lower }: Case): boolean {
  const { sentences, reading } = seen;
  return (
    lower.sentences.some((text) => FILE.test(text) || WHOLE_SCREEN.test(text)) ||
    sentences.filter(({ text }) => STAMPED.test(text)).length > 1 ||
    reading.blocks.some(({ kind, text }) => (kind === 'code' || kind === 'table') && text.split('\n').length >= LINES)
  );
}

/** So many digits are a number of something; codes that are sent to a phone have fewer. */
const LONG_NUMBER = /(?<![\d.,:x£$€+#-])\d{7,12}(?![\d]|[.,]\d| ?(?:руб|₽|eur|usd))/g;
/** A line that is a number and nothing else. */
const ONLY_NUMBER = letterPattern(/^(?:\p{Lu}{1,3}[- ]?)?\p{N}[\p{N} -]{4,20}$/u);

/** What is brought has its own number, and the plate is the driver's. */
const BROUGHT: ReadonlySet<Kind> = new Set(['order', 'delivery', 'return']);
/** The number plate of a car, British or Russian. */
const PLATE =
  /(?<![A-Za-z\d-])(?!(?:AM|PM)\d)[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z\d-])|(?<![А-Яа-яЁёA-Za-z\d-])[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}(?!\d)/;

function namesNumber({ seen, kind }: Case, words: readonly SignWords[]): boolean {
  const { contacts } = seen.facts;
  if (!BROUGHT.has(kind) && seen.sentences.some(({ text }) => PLATE.test(text))) return true;
  return seen.sentences.some(({ text, start }) => {
    // The end of a long number may look like a phone's: what begins before it is none.
    const isContact = (at: number) => contacts.some((one) => one.start <= start + at && start + at < one.end);
    const borne = [...words.map((one) => one.borne), ONLY_NUMBER].map((pattern) => pattern.exec(text));
    if (borne.some((match) => match !== null && !isContact(match.index + match[0].search(/\d/)))) return true;
    return matchesOf(text, LONG_NUMBER).some(({ index }) => !isContact(index));
  });
}

/** By what they tell. */
export const signs: Readonly<Partial<Record<Lack, Sign>>> = {
  version: namesVersion,
  error: showsError,
  attachment: showsOutput,
  reference: namesNumber,
};
