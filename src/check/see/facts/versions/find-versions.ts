import { matchesOf } from '../../../matches-of.ts';
import { wakers } from '../awake.ts';
import { apart, type Found, inOrder, type Passage } from '../passage.ts';
import { wholeWords } from '../whole-words.ts';
import { COUNTED, goesWith, IS_DAY, isAddress, isLongVersion, isMeasure, isShortVersion, VERSION_WORD } from './is-version.ts';
import { PLATFORM_BEGINNINGS, PLATFORMS, WORDS_TOO } from './platforms.ts';

/** What may follow the numbers: -beta3, rc1, b, M4, .Final, +build, -SNAPSHOT */
const TAIL =
  '(?:[-+._~ ]?(?:alpha|beta|preview|pre|rc|cr|sp|patch|hotfix|dev|nightly|snapshot|final|ga|lts|canary|eap|esr|next|m|b|a|p|u|альфа|бета)(?:[-._ ]?\\d{1,5})?(?![a-zа-я\\d])|[-+](?=[a-z\\d.-]{0,39}\\d)[a-z\\d][a-z\\d.-]{0,38}(?<![.-])|[a-z](?![a-zа-я\\d]))?';
/** One that may be whole: 11, 24H2, 5.0 */
const ANY = `\\d{1,8}(?:\\.\\d{1,9}){0,5}(?:\\.x)?${TAIL}`;
/** Words after which even a whole number is a version. */
const SURE_WORD = /^(?:верс|вер\.|vers?|релиз|release|сборк|билд|build|прошивк|firmware|ревизи|revision|редакци|api|sdk|ndk)/;

const AFTER_WORD = wholeWords(
  `(${VERSION_WORD})(?: ?(?:[:=(#№-]|is|number|номер|no\\.?|identifier|id|level|от|у меня|стоит|now|сейчас|последняя|latest|самая последняя|свежая|new|новая|старая){0,3})((?: [a-zа-я«»"'.-]{1,18}){0,3}?) ?(?:[:=(—–,-] ?){0,2}((?:v\\.? ?)?(?:${ANY}|[a-z]\\.\\d{2,4}|[a-z]{1,4}\\d{3,}[a-z\\d.]*))(?![\\d%])`,
);
const ON_PLATFORM = wholeWords(
  `(${PLATFORMS.join('|')})(?:[ /_:-]{0,2}|,? (?:version|версии|версия|v\\.?|ver\\.?|build) ?)(?:\\(?)((?:(?:pro|home|server|enterprise|домашняя|профессиональная|lts|desktop|v|version)\\.? ?){0,2}v?(?:${ANY}))((?: (?:pro|home|enterprise|домашняя|education))?,? \\(?(?:2\\dh[12]|build \\d{4,6}(?:\\.\\d+)?|сборка \\d{4,6}(?:\\.\\d+)?|sp ?\\d|service pack \\d|\\d{4,5}\\.\\d{2,5}|lts|beta \\d|esr|update \\d{1,3}|u\\d{1,3}))?`,
);
const V_NUMBER = new RegExp(`(?<![a-zа-я\\d_.-])v\\.? ?(${ANY})(?![\\d%])`, 'g');
const BUILD_NAMES = /(?<![a-zа-я\d_./-])(?:[imnrs]20\d{6}(?:-\d{4})?|2\dh[12]|r\d{4,7}|rc-?\d{1,2}|\d{1,3}\.x)(?![a-zа-я\d_-])/g;
const COMMIT =
  /(?<![a-zа-я\d])(?:commit|коммит[а-я]{0,2}|sha|revision|ревизи[яию]|rev\.?|hash|хеш[а-я]{0,2}|master|main|head|trunk|svn)[ :@#(`"']{1,4}(?:(?:на|с|по|at|is|of|from|=|hash|id) ?[`"']?){0,2}(r?\d{2,7}|(?=[a-f\d]{0,39}\d)[a-f\d]{7,40})(?![a-zа-я\d-])/g;
/** Numbers of three parts and more say by their shape what they are. */
const LONG = new RegExp(`(?<![a-zа-я\\d_.,:/@№#-]|\\d[ -])\\d{1,5}(?:\\.\\d{1,9}){2,5}(?:\\.x)?${TAIL}(?![\\d%])`, 'g');
/** Two parts: something beside them must say so. */
const SHORT = new RegExp(`(?<![a-zа-я\\d_.,:@№#-]|\\d[ -])\\d{1,5}\\.\\d{1,9}(?:\\.x)?${TAIL}(?![.,]?\\d|%)`, 'g');
const SLASHED =
  /(?<![a-zа-я\d_./-])(?!mozilla|https?\/)[a-z][a-z-]{1,30}(?:\/|@|==|@npm:)v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+][a-z\d.]{1,30})?)(?![\d/])/g;
/** `thing-1.2.3`, `lib_2.0`, `name-3.1M4`: a package's name or an installer's. In the names of other files nothing is a version (`fileNamesIn`). */
const HYPHENED =
  /(?<![\d_./])[a-z][a-z_]{1,30}[-_]v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+](?:rc|beta|alpha|snapshot|pre|dev)[.\d]*|m\d)?)(?=\.(?:jar|exe|msi|dmg|deb|rpm|apk|whl|iso|appimage)|[ ,;:)]|$)/g;

const awake = wakers([
  {
    needs:
      'вер ver бет аль bet alp nig рел rel сбо бил bui про fir фир pat пат апд upd обн ред рев rev dri дра дро bio био sdk api plu пла мод ext рас app при апп cli кли ser сер lib биб дви ген тул too boo заг eng com ком pac пак fra фре run edi ути uti scr bro бра gam игр lau лау аге age emu эму ndk par пар',
    find: afterWords,
  },
  { needs: PLATFORM_BEGINNINGS, find: onPlatforms },
]);

interface Candidate extends Found {
  readonly value: string;
}

/** Versions of programs, systems and builds. `plain` is the text in plain letters, where addresses are void. */
export function versionsIn({ text, beginnings }: Passage, plain: string): readonly Found[] {
  if (!beginnings.has('0')) return [];
  const found: Candidate[] = awake(beginnings).flatMap(({ find }) => [...find(text, plain)]);
  const add = (pattern: RegExp, fits: (start: number, end: number) => boolean = () => true) => {
    for (const match of matchesOf(plain, pattern)) {
      const whole = match[0];
      const value = match[1] ?? whole;
      const end = match.index + whole.length;
      const start = match[1] === undefined ? match.index : end - value.length;
      if (fits(start, end)) found.push(cut(text, start, end));
    }
  };
  if (plain.includes('v')) add(V_NUMBER, (start, end) => !isMeasure(plain, start, end));
  if (/[imnrs]\d{4}|2\dh|rc-?\d|\.x/.test(plain)) add(BUILD_NAMES);
  if (/commit|коммит|sha|rev|ревиз|hash|хеш|master|main|head|trunk|svn/.test(plain)) add(COMMIT);
  if (plain.includes('.')) {
    add(LONG, (start, end) => isLongVersion(text, plain, start, end));
    add(SHORT, (start, end) => isShortVersion(text, plain, start, end) || (found.length > 0 && goesWith(plain, start, end)));
    add(SLASHED);
    add(HYPHENED);
  }
  return apart(merged(found));
}

/** The longest of those that share a place. */
function merged(found: readonly Candidate[]): readonly Candidate[] {
  return inOrder(found).reduce<Candidate[]>((kept, candidate) => {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end > last.end && candidate.start === last.start) kept[kept.length - 1] = candidate;
    return kept;
  }, []);
}

function cut(text: string, start: number, end: number): Candidate {
  const value = text
    .slice(start, end)
    .replace(/^v\.? ?/i, '')
    .trim();
  return { start, end, value };
}

function* afterWords(text: string, plain: string): Generator<Candidate> {
  for (const match of matchesOf(plain, AFTER_WORD)) {
    const [whole, word = '', words = '', number = ''] = match;
    const end = match.index + whole.length;
    const start = end - number.length;
    const dotted = number.includes('.');
    if (!SURE_WORD.test(word) && !(dotted && words.length < 24)) continue;
    if (
      !dotted &&
      words.trim() !== '' &&
      !/^ (?:программы|приложения|прошивки|системы|ос|app|is|of the app|у меня|браузера|игры|клиента|драйвера)$/.test(words)
    )
      continue;
    if (/(?:^| )(?:от|of|at) ?$|(?<![а-я])от ?$/.test(whole.slice(0, -number.length)) && IS_DAY.test(number)) continue;
    if (isMeasure(plain, start, end) || /^(?:[01]?\d|2[0-3]):/.test(plain.slice(start, end + 1))) continue;
    if (!dotted && (COUNTED.test(plain.slice(end, end + 12)) || /^ (?:из|от|год|лет|app|apps|people)/.test(plain.slice(end, end + 7)))) continue;
    if (!SURE_WORD.test(word) && isAddress(number)) continue;
    if (/^(?:ревизи|revision)/.test(word) && !dotted && number.length < 3) continue;
    if (/(?:цена|стоит|price|pay|paid|cost|за|for|charged|руб|[$€£₽]|%)/.test(words)) continue;
    yield cut(text, start, end);
  }
}

function* onPlatforms(text: string, plain: string): Generator<Candidate> {
  for (const match of matchesOf(plain, ON_PLATFORM)) {
    const [whole, name = '', number = '', more = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const bare = !number.includes('.');
    if (isMeasure(plain, start, end) || (bare && COUNTED.test(plain.slice(end, end + 12)))) continue;
    if (bare && WORDS_TOO.test(name) && !/^[A-ZА-Я]|^win\d/.test(text.slice(start, end))) continue;
    if (
      bare &&
      WORDS_TOO.test(name) &&
      number.length === 1 &&
      /^(?:go|word|edge|office|git|java|exchange|excel|unity|eclipse|linux|kernel)$/.test(name) &&
      /^ [a-zа-я]/.test(plain.slice(end, end + 2))
    )
      continue;
    if (/^(?:windows-12\d\d|win(?:32|64)|sqlite3|base64)/.test(plain.slice(start, end))) continue;
    if (name === 'node' && /^node \d$/.test(plain.slice(start, end)) && /^n/.test(text.slice(start))) continue;
    if (name === 'windows' && /^[1-6]$/.test(number) && !/^W/.test(text.slice(start))) continue;
    const digits = /\d.*/.exec(number)?.[0] ?? number;
    const at = end - (more.length + digits.length);
    yield { start, end, value: text.slice(at, at + digits.length) };
    // "on Android 12 and 14"
    const other = /^ (?:and|or|и|или|&) (\d{1,2})(?= ?(?:$|[.,;)]))/.exec(plain.slice(end, end + 12));
    if (other) yield { start: end + other[0].length - (other[1] ?? '').length, end: end + other[0].length, value: other[1] ?? '' };
  }
}
