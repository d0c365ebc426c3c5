import { isNobodysIpv4, parseIpv4 } from './ipv4.ts';

/** What says of the four numbers behind it that they are a version, a section or an object's identifier: a word, and a sign or blank behind it. */
const VERSION_WORD =
  /^(?:\w{0,20}ver(?:sion)?s?|\w{0,20}release|build|rev(?:ision)?|firmware|driver|fw|oid|section|chapter|rfc|chrom(?:e|ium)|firefox|edge|opera|safari|windows|java|jre|jdk|office|sdk|agent|plugin|update|upgrade|package|(?:верси|сборк|выпуск|раздел|пункт|платформ|релиз|обновлени)\p{L}{0,5}|п)$/iu;

/**
 * What has versions of four numbers and stands right before them: a program, or one of those that accountants name by its letters («ЗУП 3.1.30.108»). Only
 * low numbers are taken for one.
 */
const PROGRAM_WORD =
  /^(?:app|application|program(?:me)?|enterprise|edition|patch|erp|1[cс]|зуп|зкгу|бп|бгу|ут|унф|упп|ка|(?:приложени|программ|редакци|конфигураци|прошивк|патч|бухгалтери|розниц|зарплат|предприяти)\p{L}{0,3})$/iu;

/** In what things are, or were, otherwise: «в 3.1.30.97 всё было нормально». */
const IN_IT = /(?<!\p{L})(?:в|in) $/iu;

/** «Обновили ЗУП до », "updated the firmware from 3.0.149.28 to ". */
const MOVED_TO =
  /(?<!\p{L})(?:(?:up|down)(?:grad|dat)(?:e[ds]?|ing)|migrat(?:e[ds]?|ing|ion)|moved|rolled back|обнов\p{L}{1,8}|апдейт\p{L}{0,3}|переш\p{L}{1,3}|переход\p{L}{0,3}|перев[её]л\p{L}?|откат\p{L}{1,6}|накат\p{L}{1,5}|постав\p{L}{1,3}|установ\p{L}{1,4})(?: [^.,;:!?\n]{1,40})? (?:from|to|с|со|до|на|к)(?: \d{1,2}\.\d{1,3}\.\d{1,3}\.\d{1,3} (?:to|на|до))? $/iu;
/** What is moved to an address. */
const OF_NETWORKS =
  /(?<!\p{L})(?:ip|addr|dns|record|route|host|server|gateway|site|domain|traffic|адрес|запис|маршрут|хост|сервер|шлюз|сайт|домен|трафик)/iu;

/** «Бухгалтерия 3.0 (3.0.150.18)»: the edition before. */
const EDITION = /(?<![\d.])(?<edition>\d{1,2}\.\d{1,3}) ?\($/;

/** The first number of a version is hardly higher. */
const HIGHEST = 19;

/** Whether the words before low numbers tell that they are a program's version. */
function isOfProgram([first = 0]: readonly number[], value: string, text: string, at: number): boolean {
  if (first > HIGHEST) return false;
  const before = text.slice(Math.max(0, at - 96), at);
  if (PROGRAM_WORD.test(wordBefore(text, at)) || (isLow([first]) && IN_IT.test(before))) return true;
  const edition = EDITION.exec(before)?.groups?.['edition'];
  if (edition !== undefined && value.startsWith(`${edition}.`)) return true;
  const moved = MOVED_TO.exec(before);
  return moved !== null && !OF_NETWORKS.test(moved[0]);
}

/** What says so right before them. */
const VERSION_SIGN = /(?:v|==|[<>~^]=?\s?|\brfc\s?\d{0,5}[^\p{L}\d]{1,4})$/iu;

/** What says that they are an address. */
const ADDRESS_WORD =
  /^(?:\w{0,12}(?:ip(?:v4)?|addr(?:ess)?|inet|from|host|hostname|server|peer|client|remote|local|gateway|gw|via|dns|nameserver|ping|to|src|dst|source|dest(?:ination)?|bind|listen|listening on|at|by|for|route|proxy|rhost|upstream)|(?:адрес|шлюз|узел|узла|сервер|клиент|хост)\p{L}{0,3}|с|от|на|к)$/iu;

/** From one version to another. */
const NEWER = /(?:up|down)(?:grad|dat)(?:ed|ing|e) (?:from|to) $/i;

/** A package's revision behind its version, or the end of a range of addresses; and what package managers write before a version. */
const REVISION = /^-\d/;
const ARCHITECTURE = /:(?:amd64|arm64|armhf|armel|i386|s390x|all|any) $/;

/** Networks so low are owned by few, and versions are mostly lower still. */
function isLow([first = 0]: readonly number[]): boolean {
  return first < 10;
}

/** Networks that everybody has: to hide them would hide nobody. */
const EVERYBODYS_NETWORK = /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|169\.254\.0\.0\/16|100\.64\.0\.0\/10)(?!\d)/;

/** Whether four numbers with points between them, as they stand in their line, are the address of somebody's machine rather than a version. */
export function isAddress(value: string, text: string, at: number): boolean {
  const bytes = parseIpv4(value);
  if (!bytes || isNobodysIpv4(bytes)) return false;
  const end = at + value.length;
  if (isPartOfMore(text, at, end) || (text[end] === '/' && EVERYBODYS_NETWORK.test(text.slice(at, end + 4)))) return false;
  if (REVISION.test(text.slice(end, end + 4)) && (isLow(bytes) || ARCHITECTURE.test(text.slice(Math.max(0, at - 12), at)))) return false;
  const isServing = /^(?::\d{2,5}(?!\d)|\/\d{1,2}(?![\d.]))/.test(text.slice(end, end + 12));
  const sign = text[at - 1] ?? '';
  if (sign === '/' && /\p{L}[\p{L}\d.+-]*\/$/u.test(text.slice(Math.max(0, at - 32), at))) return isServing || value.startsWith('192.168.');
  if (isBehindVersion(text, at, sign)) return false;
  if (isServing) return true;
  if (isOfProgram(bytes, value, text, at)) return false;
  if (!couldBeVersion(bytes)) return true;
  if (NEWER.test(text.slice(Math.max(0, at - 24), at))) return false;
  return sign === '@' || text.slice(at - 3, at) === '://' || ADDRESS_WORD.test(wordBefore(text, at));
}

function isBehindVersion(text: string, at: number, sign: string): boolean {
  if (/[v=<>~^\s\d]/i.test(sign) && VERSION_SIGN.test(text.slice(Math.max(0, at - 12), at))) return true;
  const word = wordBefore(text, at);
  return word !== '' && VERSION_WORD.test(word);
}

/** The word before a place, of at most 24 characters, with one to four signs or blanks between. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 4 && !isWordCharacter(text.charCodeAt(end - 1))) end -= 1;
  if (end === at) return '';
  let begin = end;
  while (begin > 0 && end - begin < 24 && isWordCharacter(text.charCodeAt(begin - 1))) begin -= 1;
  return text.slice(begin, end);
}

/** Letters, digits and the underscore; beyond ASCII everything counts as a letter. */
function isWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code > 0xbf;
}

/** Whether the numbers go on to either side, or belong to a word: an object's identifier, a file's name, a package's version. */
function isPartOfMore(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? '';
  if (/[\w.]/.test(before) || (before === '-' && /[A-Za-z_]/.test(text[at - 2] ?? ''))) return true;
  return (
    /[A-Za-z_~+.-]/.test(text[end] ?? '') &&
    /^(?:[A-Za-z_~+]|\.(?:\d|(?!in-addr)[a-z])|-(?!\d{1,3}(?:\.\d|\b(?![.-]\w)))\w)/i.test(text.slice(end, end + 12))
  );
}

/** Small numbers throughout, or two noughts at the end. */
function couldBeVersion([a = 0, b = 0, c = 0, d = 0]: readonly number[]): boolean {
  return (c === 0 && d === 0) || (a < 10 && Math.max(b, c, d) < 100);
}
