import { CAPITAL_FIRST } from '../../../letter-pattern.ts';
import type { Found } from '../passage.ts';
import { beginsAsMessage } from './starters.ts';
import { isStrongFaultText } from './strong-fault.ts';

/** Most words that such a line has. */
const MOST = 22;
/** How programs begin a line: in small letters, with what failed before a colon or with the failure. */
const BEGINS = /^[a-z][\w./-]*(?: [a-z/][\w./-]*)?(?:: \S| (?:key|free) )/;
/** What they write into their messages and people seldom into a sentence. */
const TECHNICAL = /['`][^'` ]+'|"[^" ]+"|\w_\w|\(\w+\)|\w: \w/;
/** Who tells, and how. */
const TELLER =
  /(?<![a-z'])(?:i|i'm|i've|we|we've|my|our|you|your|he|she|they|when|after|but|please|same|still|should|would|expected|actual|steps?|it|this|that|now|also|here|so|because|however|version|title|then|seems|looks|every|always|sometimes|vs|instead)(?![a-z'])|[а-я?]|`(?!\S+')/;

/** What a shop, a till or a form says of what was put in, in a sentence of its own: "Voucher already redeemed." */
const REFUSES =
  /^(?:(?!(?:still|now|app|page|site|button|it|sound|login|delivery|parcel|order|refund) )[a-z]+ ){1,3}(?:already (?:redeemed|used|registered|in use|taken|claimed|active|exists)|(?:not|no longer) (?:valid|recogni[sz]ed|eligible|authori[sz]ed|available)(?: (?:for|in|on|with|at) [a-z ]{3,40})?|(?:limit |devices )reached|limit exceeded|has expired)\.?$|^(?:oops[!,.]? )?something went wrong[.,]|^locked for \d+ [a-z]+\.?$|^(?:превышен[аоы]? [а-я ]{4,60}|недостаточно (?:прав|средств|памяти|места)(?: [а-я]+){0,4}|(?:[а-я]+ ){1,3}(?:уже (?:использован|погашен|активирован)[аоы]?|недействител[а-я]{2,4}))\.?$/;

/** A sentence that is all of it what a program said: "duplicate key value violates unique constraint …". */
export function messageOfOwn(text: string, plain: string): readonly Found[] {
  if (
    text.length < 80 &&
    CAPITAL_FIRST.test(text) &&
    REFUSES.test(plain) &&
    !TELLER.test(plain.replace(/^something | your (?:basket|order|area|region|country|cart)/, ''))
  )
    return [{ start: 0, end: plain.replace(/[\s.]+$/, '').length }];
  const begins = BEGINS.test(text) || (beginsAsMessage(plain) && TECHNICAL.test(text));
  if (!begins || TELLER.test(plain) || !isStrongFaultText(plain)) return [];
  const end = plain.replace(/[\s.]+$/, '').length;
  const words = plain.slice(0, end).split(' ').length;
  return words > 2 && words < MOST ? [{ start: 0, end }] : [];
}
