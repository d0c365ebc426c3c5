import { findAfterScheme, findAuthorization } from './find-authorization.ts';
import { findByKey } from './find-by-key.ts';
import { findCookies } from './find-cookies.ts';
import { findEscaped, isEscaped } from './find-escaped.ts';
import { findInCommand, isCommand } from './find-in-command.ts';
import { findInManifest, isManifest } from './find-in-manifest.ts';
import { findUserinfo } from './find-userinfo.ts';
import type { PlaceFinding } from './place.ts';

/** Keywords that are no keys, each with what looks behind it. */
const FINDERS: Readonly<Record<string, (text: string, start: number, end: number) => readonly PlaceFinding[]>> = {
  '://': findUserinfo,
  authoriz: findAuthorization,
  cookie: (text, start, end) => {
    const cookies = findCookies(text, start, end);
    return cookies.length > 0 ? cookies : findByKey(text, start, end);
  },
  'bearer ': findAfterScheme,
  'basic ': findAfterScheme,
};

/**
 * The secrets at a keyword of `PLACE_KEYWORDS` that stands at [start, end) of `text`. The text is the keyword's line; where values may stand on other
 * lines than their names (`spansLines`), it is as many lines around as there are. Spans lie inside the text, without quotes.
 */
export function findAtPlace(text: string, start: number, end: number): readonly PlaceFinding[] {
  const word = text.slice(start, end).toLowerCase();
  if (Object.hasOwn(FINDERS, word)) return FINDERS[word]?.(text, start, end) ?? [];
  if (isEscaped(word)) return findEscaped(text, start, end);
  // A keyword may hold what joins the name to its value (`pin=`).
  const name = /^[\p{L}\p{N}]+/u.exec(word)?.[0].length ?? word.length;
  if (isManifest(text, start, end)) return findInManifest(text, start);
  return isCommand(word) ? findInCommand(text, start, end) : findByKey(text, start, start + name);
}
