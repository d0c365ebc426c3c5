import { letterPattern } from '../../letter-pattern.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Found } from './passage.ts';

const URL_PATTERN = letterPattern(
  /(?:https?|ftp|wss?):\/\/[^\s<>"'«»“”`)\]]{1,2000}|(?<![\p{L}\d@.])(?:www\.[^\s<>"'«»“”`)\]]{2,300}|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){0,3}\.(?:com|org|net|ru|io|dev|app|info|рф|co\.uk|de|uk)(?:\/[^\s<>"'«»“”`)\]]{0,300})?(?![\p{L}\d@]))/giu,
);
const PATH_PATTERN = letterPattern(
  /(?<![\p{L}\d])[A-Za-z]:\\[^\s"<>|«»*?]{1,260}|(?<![\p{L}\d:/.<])(?:~|\.{1,2})?\/(?:[\p{L}\d._@+-]{1,80}\/){1,20}[\p{L}\d._@+-]{0,80}|(?<![\p{L}\d:/])(?:%[A-Za-z]{3,20}%|\$[A-Z]{3,20}|\$\{[A-Z]{3,20}\})[\\/][^\s"<>|«»]{1,200}|\\\\[\w.-]{1,60}\\[^\s"<>|«»]{1,200}/gu,
);
/** What ends a sentence belongs to it, not to the address. */
const TRAILING = /[.,;:!?…]+$/;

/** Addresses on the web. */
export function urlsIn(text: string): readonly Found[] {
  return /\.[a-zа-я]|:\/\//i.test(text) ? all(text, URL_PATTERN) : [];
}

/** Paths of files and folders, of any system. */
export function pathsIn(text: string): readonly Found[] {
  return /[\\/]/.test(text) ? all(text, PATH_PATTERN).filter(({ start, end }) => end - start > 3) : [];
}

function all(text: string, pattern: RegExp): readonly Found[] {
  return matchesOf(text, pattern).map(({ 0: whole, index }) => ({ start: index, end: index + whole.replace(TRAILING, '').length }));
}
