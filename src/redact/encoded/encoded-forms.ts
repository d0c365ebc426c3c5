import { base64Cuts } from './base64-cuts.ts';

/** The shortest form that is looked for; a shorter one would be found by chance. */
const SHORTEST = 6;

/**
 * The forms in which a value may stand elsewhere: base64 and base64url at each alignment, cut to the characters that depend on nothing beside it, hex and
 * percent (RFC 3986) with small and capital digits, and escaped as in a string of JSON. Only those that differ from the value itself.
 */
export function encodedForms(value: string): readonly string[] {
  const cuts = base64Cuts(value).map(({ literal }) => literal);
  const hex = Buffer.from(value).toString('hex');
  const percent = strictPercent(value);
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [
    ...cuts,
    ...cuts.map((cut) => cut.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
    percent,
    lowerDigits(percent),
    lenientPercent(value),
    json,
    json.replace(/[^\x20-\x7e]/gu, unicodeEscape),
  ];
  return [...new Set(forms)].filter((form) => form !== value && form.length >= SHORTEST);
}

/** Every byte but the unreserved ones. A lone half of a surrogate pair cannot be encoded: it stands for the replacement character, as in UTF-8. */
function strictPercent(value: string): string {
  return lenientPercent(value).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function lenientPercent(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString('utf8'));
}

function lowerDigits(percent: string): string {
  return percent.replace(/%[\dA-F]{2}/gu, (code) => code.toLowerCase());
}

function unicodeEscape(character: string): string {
  return [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
