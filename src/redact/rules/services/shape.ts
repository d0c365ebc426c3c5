/** Behind no letter or digit, save one that ends an escape, as in `\n` or `%3D`. */
const START = String.raw`(?<!(?<!\\|[%=][0-9A-Fa-f])[A-Za-z0-9])`;
const END = '(?![A-Za-z0-9])';

/** A rule's pattern for a token that stands as a word of its own; a part of a longer word or of a blob of base64 is none. */
export function shape(body: RegExp): RegExp {
  return new RegExp(`${START}(?:${body.source})${END}`, `g${body.flags}`);
}

/** Whether a value holds a digit, so that a name with a telling beginning (`hf_generatedByHomeApp`) is no token. */
export function hasDigit(value: string): boolean {
  return /\d/.test(value);
}

/** Whether a value mixes capitals, small letters and digits, as random ones of some length do and names and hashes do not. */
export function isMixed(value: string): boolean {
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}
