/** Codes with which a terminal changes its colours (ECMA-48, 5.4 and 8.3.117), as they are, or as a string of JSON or of a shell writes them. */
const CODE = String.raw`(?:\u001b|\\+(?:u001[bB]|x1[bB]|033))\[[\d;:]{0,24}[A-Za-z]`;
const CODES = new RegExp(CODE, 'g');
const LAST = new RegExp(`${CODE}$`);

/** The longest code, in characters. */
export const LONGEST_CODE = 36;

/** The text with a blank for every character of a code, so that none joins the word beside it, and every place stays where it is. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') || text.includes('1b[') || text.includes('1B[') || text.includes('033[')
    ? text.replace(CODES, (code) => ' '.repeat(code.length))
    : text;
}

/** Whether a code ends the text. */
export function endsInColour(text: string): boolean {
  return LAST.test(text);
}
