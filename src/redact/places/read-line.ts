import type { Reading } from './place.ts';
import { readBare } from './read-bare.ts';

/** The words that make several words a sentence rather than a passphrase. */
const SENTENCE =
  /(?:^|[^\p{L}\p{N}_])(?:is|are|was|were|be|been|must|should|can|cannot|could|will|would|may|has|have|had|do|does|did|for|the|an?|of|to|from|not|no|at|in|on|by|with|without|or|and|if|than|please|your|you|it|this|that|и|не|на|в|из|от|для|к|по|с|был|была|будет|ваш|это|что|или|если|нужно|можно|нельзя|до|при)(?![\p{L}\p{N}_])/iu;

/** What makes the rest of a line a row of members rather than one value. */
const MEMBERS = /(?:^|[\s,;&|])[\w.[\]-]{1,40}\s?[=:]|[\w"'`]\s*[,;]\s|["'`]|\s[|&<>]{1,2}\s|\s--?\w|[(){}]/u;

/**
 * The value without quotes up to the end of its line, where a settings file may hold a passphrase of several words; a comment behind it does not
 * belong to it. Where the rest of the line is a sentence or a row of members, only its first word is the value.
 */
export function readLine(text: string, at: number): Reading | undefined {
  const stop = /[\r\n]/u.exec(text.slice(at, at + 400));
  const rest = text.slice(at, stop === null ? Math.min(text.length, at + 400) : at + stop.index).replace(/\s+(?:#|\/\/|;)\s.*$|\s+$/u, '');
  if (!/\s/u.test(rest) || SENTENCE.test(rest) || MEMBERS.test(rest) || rest.split(/\s+/u).length > 12) return readBare(text, at);
  return { start: at, end: at + rest.length, form: 'line' };
}
