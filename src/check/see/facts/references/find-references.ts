import { matchesOf } from '../../../matches-of.ts';
import type { Span } from '../../../read/reading.ts';
import { holdsDigit } from '../awake.ts';
import { apart, type Passage } from '../passage.ts';
import { isBuildOfServer } from '../versions/no-version.ts';
import { endingsIn } from './card-endings.ts';
import { issueAddresses } from './issue-addresses.ts';
import { type FoundReference, numbersAfterWords } from './numbers-after-words.ts';
import { numbersByShape } from './numbers-by-shape.ts';
import { isOneTimeCode } from './one-time-codes.ts';

/** Digits as a reference has them: three, or one beside a letter or a sign, or behind a word that says so. */
const MAY_HOLD = /\d{3}|\d[a-zа-я/-]|[a-zа-я/_-]\d|[#№] ?\d|(?<![a-z])(?:[pm]r|no\.?) \d|(?:номер|договор|бронь) \d/;

/**
 * Numbers of orders, contracts, accounts and the like, with their kind. `plain` is the text in plain letters, where addresses, names of files, dates, versions
 * and error codes are void; `before`: the passage before it.
 */
export function referencesIn({ text, beginnings, isTitle, kind }: Passage, plain: string, before?: Passage): readonly FoundReference[] {
  if (!holdsDigit(beginnings)) return [];
  const addresses = issueAddresses(text);
  if (!MAY_HOLD.test(plain)) return addresses;
  const named = numbersAfterWords(text, plain, beginnings);
  return apart([
    ...addresses,
    ...named,
    ...endingsIn(plain, before?.plain),
    ...buildsOfServers(plain),
    ...numbersByShape(text, plain, { named, isTitle, isSentence: kind === 'sentence' }),
  ]).filter((one) => !isOneTimeCode(plain, one));
}

/** Letters and four digits at least: a code as programs show it, or the number of something. */
const LIKE_NUMBER = /^[A-ZА-Я]{1,5}(?:-?\d){4,}$|^[A-ZА-Я]{1,5}(?:-\d{2,6}){2,3}$/;

/** Of a number's end people tell fewer characters. */
const LONGEST_END = 9;

/** Whether what looks like the code of an error is a number that words name, "the delivery note DN-30911 says", or the end of one, "key ends in QX44". */
export function isNumberNamed({ text, beginnings }: Passage, plain: string, { start, end }: Span, before?: Passage): boolean {
  if (end - start < LONGEST_END && endingsIn(plain, before?.plain).some((one) => one.start === start)) return true;
  return LIKE_NUMBER.test(text.slice(start, end)) && numbersAfterWords(text, plain, beginnings).some((one) => one.start === start);
}

const AFTER_BUILD = /(?<=(?:build|builds|сборк[аиуе]|билд[а-я]?)(?: (?:number|номер|no\.?))?:? ?[#№]? ?)\d{2,7}(?![a-zа-я\d_-]|[.,:]\d)/g;

/** Runs of a server that builds: "Build 5512 is queued, all runners are idle". */
function buildsOfServers(plain: string): readonly FoundReference[] {
  return matchesOf(plain, AFTER_BUILD).flatMap(({ 0: number, index: start }) => {
    const end = start + number.length;
    return isBuildOfServer(plain, start, end) ? [{ start, end, kind: 'previous-case' }] : [];
  });
}
