import type { Span } from '../../../read/reading.ts';
import { holdsDigit } from '../awake.ts';
import { apart, type Passage } from '../passage.ts';
import { cardEndings } from './card-endings.ts';
import { issueAddresses } from './issue-addresses.ts';
import { type FoundReference, numbersAfterWords } from './numbers-after-words.ts';
import { numbersByShape } from './numbers-by-shape.ts';

/** Digits as a reference has them: three, or one beside a letter or a sign. */
const MAY_HOLD = /\d{3}|\d[a-zа-я/-]|[a-zа-я/_-]\d|#\d|(?<![a-z])[pm]r \d/;

/** Numbers of orders, contracts, accounts and the like, with their kind. `plain` is the text in plain letters, where addresses, names of files, dates, versions and error codes are void. */
export function referencesIn({ text, beginnings, isTitle, kind }: Passage, plain: string): readonly FoundReference[] {
  if (!holdsDigit(beginnings)) return [];
  const addresses = issueAddresses(text);
  if (!MAY_HOLD.test(plain)) return addresses;
  const named = numbersAfterWords(text, plain, beginnings);
  return apart([...addresses, ...named, ...cardEndings(plain), ...numbersByShape(text, plain, { named, isTitle, isSentence: kind === 'sentence' })]);
}

/** Letters and four digits at least: a code as programs show it, or the number of something. */
const LIKE_NUMBER = /^[A-ZА-Я]{1,5}(?:-?\d){4,}$|^[A-ZА-Я]{1,5}(?:-\d{2,6}){2,3}$/;

/** Whether what looks like the code of an error is a number that words name: "the delivery note DN-30911 says". */
export function isNumberNamed({ text, beginnings }: Passage, plain: string, { start, end }: Span): boolean {
  return LIKE_NUMBER.test(text.slice(start, end)) && numbersAfterWords(text, plain, beginnings).some((one) => one.start === start);
}
