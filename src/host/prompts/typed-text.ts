import { graphemes } from '../../text/display-width.ts';
import type { Key } from './keys.ts';

/** Text being typed: the cursor is an index of UTF-16 units, always between two graphemes; `killed` is what Ctrl-K, Ctrl-U or Ctrl-W took away last. */
export interface TypedText {
  readonly text: string;
  readonly cursor: number;
  readonly killed: string;
}

export function startTyping(text: string): TypedText {
  return { text, cursor: text.length, killed: '' };
}

type Change = (typed: TypedText) => TypedText;

/** The keys of a line, as shells have them: plain ones by name, Ctrl as `^x`, Alt as `~x`. */
const KEYS: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['left', (typed) => moveTo(typed, before(typed))],
  ['^b', (typed) => moveTo(typed, before(typed))],
  ['right', (typed) => moveTo(typed, after(typed))],
  ['^f', (typed) => moveTo(typed, after(typed))],
  ['home', (typed) => moveTo(typed, lineStart(typed))],
  ['^a', (typed) => moveTo(typed, lineStart(typed))],
  ['end', (typed) => moveTo(typed, lineEnd(typed))],
  ['^e', (typed) => moveTo(typed, lineEnd(typed))],
  ['^left', (typed) => moveTo(typed, wordStart(typed))],
  ['~left', (typed) => moveTo(typed, wordStart(typed))],
  ['~b', (typed) => moveTo(typed, wordStart(typed))],
  ['^right', (typed) => moveTo(typed, wordEnd(typed))],
  ['~right', (typed) => moveTo(typed, wordEnd(typed))],
  ['~f', (typed) => moveTo(typed, wordEnd(typed))],
  ['up', (typed) => moveTo(typed, lineAbove(typed))],
  ['^p', (typed) => moveTo(typed, lineAbove(typed))],
  ['down', (typed) => moveTo(typed, lineBelow(typed))],
  ['^n', (typed) => moveTo(typed, lineBelow(typed))],
  ['backspace', (typed) => remove(typed, before(typed), typed.cursor)],
  ['^h', (typed) => remove(typed, before(typed), typed.cursor)],
  ['delete', (typed) => remove(typed, typed.cursor, after(typed))],
  ['^d', (typed) => remove(typed, typed.cursor, after(typed))],
  ['^u', (typed) => kill(typed, lineStart(typed), typed.cursor)],
  ['^k', (typed) => kill(typed, typed.cursor, lineEnd(typed))],
  ['^w', (typed) => kill(typed, wordStart(typed), typed.cursor)],
  ['^backspace', (typed) => kill(typed, wordStart(typed), typed.cursor)],
  ['~backspace', (typed) => kill(typed, wordStart(typed), typed.cursor)],
  ['~d', (typed) => kill(typed, typed.cursor, wordEnd(typed))],
  ['^delete', (typed) => kill(typed, typed.cursor, wordEnd(typed))],
  ['^y', (typed) => insert(typed, typed.killed)],
]);

/** What a key makes of the text; a key that means nothing here leaves it as it is. */
export function press(typed: TypedText, key: Key): TypedText {
  const name = `${key.ctrl ? '^' : ''}${key.meta ? '~' : ''}${key.name}`;
  return KEYS.get(name)?.(typed) ?? typed;
}

export function insert(typed: TypedText, text: string): TypedText {
  const cursor = typed.cursor + text.length;
  return { ...typed, text: typed.text.slice(0, typed.cursor) + text + typed.text.slice(typed.cursor), cursor };
}

function moveTo(typed: TypedText, cursor: number): TypedText {
  return cursor === typed.cursor ? typed : { ...typed, cursor };
}

function remove(typed: TypedText, from: number, to: number): TypedText {
  return from === to ? typed : { ...typed, text: typed.text.slice(0, from) + typed.text.slice(to), cursor: from };
}

function kill(typed: TypedText, from: number, to: number): TypedText {
  return from === to ? typed : { ...remove(typed, from, to), killed: typed.text.slice(from, to) };
}

/** More UTF-16 units than a character has: to find the one beside the cursor, no more of the text needs to be looked at. */
const LONGEST = 200;

function before({ text, cursor }: TypedText): number {
  return cursor - (graphemes(text.slice(Math.max(0, cursor - LONGEST), cursor)).at(-1)?.length ?? 0);
}

function after({ text, cursor }: TypedText): number {
  return cursor + (graphemes(text.slice(cursor, cursor + LONGEST))[0]?.length ?? 0);
}

function lineStart({ text, cursor }: TypedText): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd({ text, cursor }: TypedText): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}

function wordStart({ text, cursor }: TypedText): number {
  let start = text.slice(0, cursor).trimEnd().length;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function wordEnd({ text, cursor }: TypedText): number {
  return cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
}

function lineAbove(typed: TypedText): number {
  const start = lineStart(typed);
  return start === 0 ? typed.cursor : sameColumn(typed, lineStart({ ...typed, cursor: start - 1 }));
}

function lineBelow(typed: TypedText): number {
  const end = lineEnd(typed);
  return end === typed.text.length ? typed.cursor : sameColumn(typed, end + 1);
}

/** The place in the line that begins at `start` as many graphemes from its beginning as the cursor is in its own. */
function sameColumn(typed: TypedText, start: number): number {
  const column = graphemes(typed.text.slice(lineStart(typed), typed.cursor)).length;
  const line = typed.text.slice(start, lineEnd({ ...typed, cursor: start }));
  return start + graphemes(line).slice(0, column).join('').length;
}
