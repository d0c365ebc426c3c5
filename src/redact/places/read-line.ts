import type { Reading, Span } from './place.ts';
import { readBare } from './read-bare.ts';

/** The words that make several words a sentence rather than a passphrase. */
const SENTENCE =
  /(?:^|[^\p{L}\p{N}_])(?:is|are|was|were|be|been|must|should|can|cannot|could|will|would|may|has|have|had|do|does|did|for|the|an?|of|to|from|not|no|at|in|on|by|with|without|or|and|if|than|please|your|you|it|this|that|и|не|на|в|из|от|для|к|по|с|был|была|будет|ваш|это|что|или|если|нужно|можно|нельзя|до|при)(?![\p{L}\p{N}_])/iu;

/** What makes the rest of a line a row of members rather than one value. */
const MEMBERS = /(?:^|[\s,;&|])[\w.[\]-]{1,40}\s?[=:]|[\w"'`]\s*[,;]\s|["'`]|\s[|&<>]{1,2}\s|\s--?\w|[(){}]/u;

/** What may stand before a name that begins its line: blanks, a list's or a comment's mark, a shell's word. */
const BEGINNING = /^[ \t]*(?:[-#;*>|$][ \t]*|\/\/[ \t]*)?(?:(?:export|set|declare|local|ENV|ARG)[ \t]+)?["']?-{0,2}$/u;

/** The longest passphrase in words and characters. */
const WORDS = 12;
const LENGTH = 400;

/**
 * The value without quotes of a name that begins its line, up to the line's end, where a settings file may hold a passphrase of several words; a comment
 * behind it does not belong to it. Elsewhere, and where the rest of the line is a sentence or a row of members, only the first word is the value.
 */
export function readLine(text: string, at: number, key: Span): Reading | undefined {
  const bare = readBare(text, at);
  if (bare === undefined || !/^[ \t]+\p{L}/u.test(text.slice(bare.end, bare.end + 24))) return bare;
  const stop = text.slice(at, at + LENGTH).search(/[\r\n]/u);
  const rest = text.slice(at, stop === -1 ? Math.min(text.length, at + LENGTH) : at + stop).replace(/\s+(?:#|\/\/|;)\s.*$|\s+$/u, '');
  if (MEMBERS.test(rest)) return bare;
  const line = text.slice(Math.max(0, key.start - 160, text.lastIndexOf('\n', key.start - 1) + 1), key.start);
  if (SENTENCE.test(rest) || !BEGINNING.test(line) || rest.split(/\s+/u).length > WORDS) return { ...bare, form: 'word' };
  return { start: at, end: at + rest.length, form: 'line' };
}
