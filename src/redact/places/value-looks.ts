import { entropy } from '../entropy.ts';

/** Values that are written with letters and digits, or with signs, and are no secrets for all that. */
const ORDINARY: readonly RegExp[] = [
  // numbers with a unit, versions, dates and times, addresses
  /^[-+~<>=≈]{0,2}\d[\d.,:'\u00a0 ]*(?:[a-zµ%]{0,5}|[ap]m|bytes|bits?|[KMGT]i?B(?:\/s)?|px|chars?|seconds|minutes|hours|days)$/iu,
  /^v?\d{1,5}(?:\.\d{1,6}){1,4}(?:[-+.][\w.-]{1,60})?(?:\/[\w.]{1,20})?$/u,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^[\d:.,TZ+-]+$/u,
  /^[a-z][\w.-]*-\d+\.\d+(?:\.\d+){0,3}(?:[-.]\w+)?$/iu,
  /^0x[\da-f]{1,8}$/iu,
  // where something is
  /^(?:~|\.{1,2}|[A-Za-z]:|%\w{1,30}%|\$\w{1,30})(?:[/\\]{1,2}[\w.@ +-]{1,60}){2,}[/\\]?$/u,
  /^(?:~|\.{1,2}|[A-Za-z]:)[/\\]/u,
  /^\/[a-z][\w.-]{0,20}$/u,
  /^[a-z][a-z0-9+.-]{1,20}:\/\//iu,
  /^[\w./\\-]{1,120}\.(?:pem|key|crt|cer|der|p12|pfx|jks|json|ya?ml|xml|txt|md|env|conf|cfg|ini|properties|js|mjs|ts|tsx|jsx|py|rb|go|java|kt|cs|php|html?|css|sh|log|csv|so|dll|exe|svg|png|gpg|asc|pub|local|com|org|net|ru|io|dev)$/iu,
  /^(?=.*[A-Za-z])[\w.-]{1,80}:\d{2,5}$/u,
  // code
  /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*){0,8}(?:\(.*|\[.*)$/su,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u,
  /^[^\p{L}\p{N}]*$/u,
  /^[[({][\w\s,.'"-]*(?:[:=\])}].*)?$/su,
  /^(?:new|await|typeof|function|async|lambda|return)\s/u,
];

/** A program's names for things, several words joined; in capitals and small letters alone. */
const IDENTIFIER = /^[$@&*]?[A-Za-z_][a-z]*(?:(?:[A-Z][a-z]+)+|(?:_[a-z]+)+|(?:(?:\.|->|::)[A-Za-z_][A-Za-z_]*)+)[!?]?$/u;

/** Whether a value is written like a number, a date, a place or a piece of code. */
export function isOrdinary(value: string): boolean {
  return ORDINARY.some((pattern) => pattern.test(value)) || isPath(value);
}

/** Whether a value is a path from the root: two parts or more, none of which is as mixed as base64 is. */
function isPath(value: string): boolean {
  if (!/^(?:\/[\w.@ +-]{1,60}){2,20}\/?$/u.test(value)) return false;
  return value.split('/').every((part) => (part.match(/[a-z][A-Z]|[a-z]\d|[A-Z]\d|\d[A-Za-z]/gu)?.length ?? 0) < 3);
}

/** Whether a value looks like a name in a program's text. */
export function isIdentifier(value: string): boolean {
  return IDENTIFIER.test(value);
}

/** Whether a value looks like a password by itself: digits or signs among its letters, and six characters or more. */
export function looksMadeUp(value: string): boolean {
  if (value.length < 6 || /\s/u.test(value) || isOrdinary(value)) return false;
  const letters = /\p{L}/u.test(value);
  return (
    letters &&
    (/\p{L}.*\d|\d.*\p{L}/su.test(value) || /[!@#$%^&*+=~?|<>{}()[\]\\/](?!$)/u.test(value)) &&
    !/^[a-z]+[-_][a-z]+(?:[-_.][a-z]+)*\d?$/u.test(value)
  );
}

/** Whether a value looks like one that a program made up: sixteen characters or more, letters and digits mixed beyond what words do. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 4096 || !/^[\w+/=.~:$!@%-]+$/u.test(value) || isOrdinary(value)) return false;
  if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu.test(value) || /^\d+$/u.test(value)) return false;
  if (isEncodedPair(value)) return true;
  const digits = value.replace(/\D/gu, '').length;
  const letters = value.replace(/[^A-Za-z]/gu, '').length;
  if (digits < 2 || letters < 2) return false;
  if (isWordy(value)) return false;
  return entropy(value) >= (/^[\da-f]+$/iu.test(value) ? 2.8 : 3.3);
}

/** Whether a value is the base64 of a user and a password with a colon between, as RFC 7617 joins them. */
function isEncodedPair(value: string): boolean {
  return /^[A-Za-z0-9+/]{10,}={0,2}$/u.test(value) && /^[\x20-\x7e]+:[\x20-\x7e]+$/u.test(Buffer.from(value, 'base64').toString('latin1'));
}

/** Of a hundred letters and digits that many belong to words, where a program's name for something is built of them. */
const WORDY = 65;

/** Whether a value is mostly made of words: runs of three letters or more, small or with one capital before them, with a vowel in them. */
function isWordy(value: string): boolean {
  const plain = value.replace(/[^A-Za-z0-9]/gu, '').length;
  let letters = 0;
  for (const [word] of value.matchAll(/[A-Z]?[a-z]{2,}/gu)) if (word.length >= 3 && /[aeiouy]/iu.test(word)) letters += word.length;
  return letters * 100 >= plain * WORDY;
}
