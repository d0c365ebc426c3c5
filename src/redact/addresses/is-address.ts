import { isNobodysIpv4, parseIpv4 } from './ipv4.ts';

/** What says of the four numbers behind it that they are a version, a section or an object's identifier. */
const VERSION_BEFORE =
  /(?:v|==|(?:upgrad|updat|downgrad|bump|releas|install|migrat)\w{0,4}(?:\s\w{1,20})?\s(?:from|to)\s|[<>~^]=?\s?|\b(?:\w{0,20}ver(?:sion)?s?|\w{0,20}release|build|rev(?:ision)?|firmware|driver|fw|oid|section|chapter|rfc\s?\d{0,5}|chrom(?:e|ium)|firefox|edge|opera|safari|windows|java|jre|jdk|office|sdk|agent|plugin|update|upgrade|package)[^\p{L}\d]{1,4}|(?<!\p{L})(?:верси|сборк|выпуск|раздел|пункт|платформ|релиз|обновлени)\p{L}{0,5}[^\p{L}\d]{1,4}|(?<!\p{L})п\.\s?)$/iu;

/** What says that they are an address. */
const ADDRESS_BEFORE =
  /(?:\b\w{0,12}(?:ip(?:v4)?|addr(?:ess)?|inet|from|host|hostname|server|peer|client|remote|local|gateway|gw|via|dns|nameserver|ping|to|src|dst|source|dest(?:ination)?|bind|listen|listening on|at|by|for|route|proxy|rhost|upstream)[^\p{L}\d]{1,4}|:\/\/|@|(?<!\p{L})(?:адрес|шлюз|узел|узла|сервер|клиент|хост)\p{L}{0,3}[^\p{L}\d]{1,4}|(?<!\p{L})(?:с|от|на|к)\s)$/iu;

/** Networks that everybody has: to hide them would hide nobody. */
const EVERYBODYS_NETWORK = /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|169\.254\.0\.0\/16|100\.64\.0\.0\/10)(?!\d)/;

/** Whether four numbers with points between them, as they stand in their line, are the address of somebody's machine rather than a version. */
export function isAddress(value: string, text: string, at: number): boolean {
  const bytes = parseIpv4(value);
  if (!bytes || isNobodysIpv4(bytes)) return false;
  const end = at + value.length;
  const after = text.slice(end, end + 12);
  if (isPartOfMore(text, at, after) || EVERYBODYS_NETWORK.test(text.slice(at, end + 4))) return false;
  const before = text.slice(Math.max(0, at - 32), at);
  const isServing = /^(?::\d{2,5}(?!\d)|\/\d{1,2}(?![\d.]))/.test(after);
  if (/\p{L}[\p{L}\d.+-]*\/$/u.test(before)) return isServing || value.startsWith('192.168.');
  if (VERSION_BEFORE.test(before)) return false;
  return isServing || !couldBeVersion(bytes) || ADDRESS_BEFORE.test(before);
}

/** Whether the numbers go on to either side, or belong to a word: an object's identifier, a file's name, a package's version. */
function isPartOfMore(text: string, at: number, after: string): boolean {
  const before = text[at - 1] ?? '';
  if (/[\w.]/.test(before) || (before === '-' && /[A-Za-z_]/.test(text[at - 2] ?? ''))) return true;
  return /^(?:[A-Za-z_~+]|\.(?:\d|(?!in-addr)[a-z])|-(?!\d{1,3}(?:\.\d|\b(?![.-]\w)))\w)/i.test(after);
}

/** Small numbers throughout, or two noughts at the end. */
function couldBeVersion([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  return (c === 0 && d === 0) || (a < 10 && Math.max(b, c, d) < 100);
}
