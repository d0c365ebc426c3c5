import type { Span } from './place.ts';

/** Characters of the text before a keyword that may belong to its name. */
const REACH = 64;
const BEFORE = /[\p{L}\p{N}_$.-]*$/u;
const BEHIND = /[\p{L}\p{N}_]{0,64}(?:[-.](?=\p{L})[\p{L}\p{N}_]{1,64}){0,8}/uy;

/** The whole name that holds the keyword at [start, end), and the dashes of an option before it. */
export function readName(text: string, start: number, end: number): Span & { readonly dashes: number } {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const dashes = /^[-.$]*/u.exec(before)?.[0].length ?? 0;
  BEHIND.lastIndex = end;
  const behind = BEHIND.exec(text)?.[0] ?? '';
  // An arrow is no part of the name before it.
  return { start: start - before.length + dashes, end: end + behind.length, dashes: before.startsWith('-') ? dashes : 0 };
}
