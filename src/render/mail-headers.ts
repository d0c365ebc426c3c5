import { cleanLine } from './clean-text.ts';

/** What encodes a text as RFC 2047 words: nodemailer's, handed in because it is loaded only when an e-mail is wanted. */
export interface WordCoder {
  readonly encodeWord: (text: string, encoding: 'Q', longest: number) => string;
  readonly foldLines: (line: string) => string;
}

/** Words that fold well and that no reader takes for something else. */
const PLAIN = /^[\x21-\x7e]{1,60}(?: [\x21-\x7e]{1,60})*$/;

/**
 * A header line with free text (RFC 5322 section 2.2), folded. Text in other scripts becomes quoted-printable words (RFC 2047): GMime, which many
 * programs read mail with, cuts base64 ones.
 */
export function textHeader(name: string, text: string, { encodeWord, foldLines }: WordCoder): string {
  const line = cleanLine(text);
  const value = PLAIN.test(line) && !line.includes('=?') ? line : encodeWord(line, 'Q', 52);
  return foldLines(`${name}: ${value}`);
}

/** An address that every mail server takes: RFC 5321's dot-atom before the at sign, a name with dots after it. */
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** `From` or `To` with one mailbox (RFC 5322 section 3.4); nothing where the address is none, so that no half of one leads a reply astray. */
export function addressHeader(
  header: string,
  name: string | undefined,
  address: string | undefined,
  { encodeWord, foldLines }: WordCoder,
): readonly string[] {
  const mailbox = cleanLine(address ?? '');
  if (!ADDRESS.test(mailbox) || mailbox.length > 254) return [];
  const display = cleanLine(name ?? '');
  if (display === '') return [`${header}: ${mailbox}`];
  const phrase = /^[A-Za-z0-9]{1,60}(?: [A-Za-z0-9]{1,60})*$/.test(display) ? display : encodeWord(display, 'Q', 52);
  return [foldLines(`${header}: ${phrase} <${mailbox}>`)];
}

/** The headers of an attached file: type, base64, and its name as RFC 2231 has it, in pieces that split no character. */
export function fileHeaders(type: string, name: string): string {
  const file = cleanLine(name).replace(/[/\\]/g, '_') || 'file';
  const safeType = /^(?!message\/|multipart\/)[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
  const parameters = /^[\w .+-]{1,60}$/.test(file) ? [`filename="${file}"`] : longName(file);
  return [`Content-Type: ${safeType}`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment;\r\n ${parameters.join(';\r\n ')}`].join(
    '\r\n',
  );
}

function longName(name: string): readonly string[] {
  const pieces = [''];
  for (const character of name) {
    const code = /[A-Za-z0-9._-]/.test(character) ? character : percent(character);
    if ((pieces.at(-1) ?? '').length + code.length > 54) pieces.push('');
    pieces[pieces.length - 1] += code;
  }
  if (pieces.length === 1) return [`filename*=utf-8''${pieces[0]}`];
  return pieces.map((piece, index) => `filename*${index}*=${index === 0 ? "utf-8''" : ''}${piece}`);
}

function percent(character: string): string {
  return Array.from(Buffer.from(character, 'utf8'), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
