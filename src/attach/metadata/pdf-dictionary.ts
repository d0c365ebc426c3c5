import { NotUnderstood } from './cleaning.ts';

/** An entry of a dictionary: `at` to `end` in the text, its value as it is written. */
export interface PdfEntry {
  readonly key: string;
  readonly at: number;
  readonly end: number;
  readonly value: string;
}

const BLANK = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** The entries of the dictionary that begins at `from` (ISO 32000-1, 7.3), comments and blanks before it passed over. @throws NotUnderstood */
export function dictionaryEntries(text: string, from: number): readonly PdfEntry[] {
  let at = pastBlanks(text, from);
  if (!text.startsWith('<<', at)) throw new NotUnderstood();
  const entries: PdfEntry[] = [];
  for (at = pastBlanks(text, at + 2); !text.startsWith('>>', at); at = pastBlanks(text, at)) {
    if (text[at] !== '/') throw new NotUnderstood();
    const nameEnd = pastRegular(text, at + 1);
    const valueAt = pastBlanks(text, nameEnd);
    const end = pastValue(text, valueAt, 0);
    entries.push({ key: decodedName(text.slice(at + 1, nameEnd)), at, end, value: text.slice(valueAt, end) });
    at = end;
  }
  return entries;
}

/** The place behind a value: a string, a name, a number, a reference, an array, a dictionary. */
export function pastValue(text: string, at: number, depth = 0): number {
  if (depth > 16 || at >= text.length) throw new NotUnderstood();
  if (text[at] === '(') return pastString(text, at);
  if (text.startsWith('<<', at)) return pastGroup(text, at + 2, '>>', depth);
  if (text[at] === '[') return pastGroup(text, at + 1, ']', depth);
  if (text[at] === '<') return found(text.indexOf('>', at)) + 1;
  const reference = /^\d{1,10}[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z0-9])/.exec(text.slice(at, at + 64));
  if (reference) return at + reference[0].length;
  const end = pastRegular(text, at + 1);
  if (end === at + 1 && DELIMITER.test(text[at] ?? ' ') && text[at] !== '/') throw new NotUnderstood();
  return end;
}

function pastGroup(text: string, from: number, close: string, depth: number): number {
  let at = pastBlanks(text, from);
  while (!text.startsWith(close, at)) at = pastBlanks(text, pastValue(text, at, depth + 1));
  return at + close.length;
}

function pastString(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') open += 1;
    else if (text[at] === ')' && --open === 0) return at + 1;
  }
  throw new NotUnderstood();
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && BLANK.test(text[at] ?? '')) at += 1;
    if (text[at] !== '%') break;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  }
  if (at >= text.length) throw new NotUnderstood();
  return at;
}

function pastRegular(text: string, from: number): number {
  let at = from;
  while (at < text.length && !DELIMITER.test(text[at] ?? '')) at += 1;
  return at;
}

function found(at: number): number {
  if (at === -1) throw new NotUnderstood();
  return at;
}

/** `#41` is `A`. */
function decodedName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
