import { matchesOf } from '../../../matches-of.ts';
import { holdsDigit, wakers } from '../awake.ts';
import { apart, type Found, inOrder, outside, type Passage } from '../passage.ts';
import { wholeWords } from '../whole-words.ts';
import { hintedIn } from './hinted.ts';
import { COUNTED, goesWith, IS_DAY, isAddress, isDayOfUpdate, isLongVersion, isMeasure, isNumberOfV, isShortVersion } from './is-version.ts';
import { type Known, knownFrom } from './known.ts';
import { isMonthly } from './monthly.ts';
import { namedWhole } from './named-whole.ts';
import { isBuildOfServer, isHourOrSum } from './no-version.ts';
import { ANY, type NamedVersion, TAIL } from './number.ts';
import { onPlatforms } from './on-platforms.ts';
import { PLATFORM_BEGINNINGS } from './platforms.ts';
import { isPrice, STANDARD } from './quantities.ts';
import { countedVersions, spokenVersions } from './spoken.ts';
import { NEAR_WORD, VERSION_WORD } from './version-words.ts';

/** Words after which even a whole number is a version. */
const SURE_WORD = /^(?:верс|вер\.|vers?|nightly|релиз|release|сборк|билд|build|прошивк|firmware|ревизи|revision|редакци|движ|bios|биос|api|sdk|ndk)/;

const AFTER_WORD = wholeWords(
  `(?:(${VERSION_WORD})(?: ?(?:[:=(#№-]|is|number|номер|no\\.?|identifier|id|level|от|у меня|стоит|now|сейчас|последняя|latest|самая последняя|свежая|new|новая|старая){0,3})((?: [a-zа-я«»"'.-]{1,18}){0,3}?)|(${NEAR_WORD})) ?(?:[:=(—–,-] ?){0,2}((?:v\\.? ?)?(?:${ANY}|[a-z]\\.\\d{2,4}|[a-z]{1,2}\\d{1,3}(?:\\.\\d{1,4}){1,3}|[a-z]{1,4}\\d{3,}[a-z\\d.]*|(?<=(?:bios|биос[а-я]?)[^a-z\\d]{1,3})[a-z]\\d{1,3}))(?![\\d%])`,
);
const V_NUMBER = new RegExp(`(?<![a-zа-я\\d_./-])v\\.? ?(${ANY})(?![a-zа-я\\d%=_]|-\\d)`, 'g');
const BUILD_NAMES = /(?<![a-zа-я\d_./-])(?:[imnrs]20\d{6}(?:-\d{4})?|2\dh[12]|r\d{4,7}|rc-?\d{1,2}|\d{1,3}\.x)(?![a-zа-я\d_-])/g;
const COMMIT =
  /(?<![a-zа-я\d])(?:(?:commit|коммит[а-я]{0,2}|sha|revision|ревизи[яию]|rev\.?|hash|хеш[а-я]{0,2}|svn)[ :@#(`"']{1,4}(?:(?:на|с|по|at|is|of|from|=|hash|id) ?[`"']?){0,2}(r\d{2,7}|\d{3,7}(?![a-f\d]))|(?:commit|коммит[а-я]{0,2}|sha|revision|ревизи[яию]|rev\.?|hash|хеш[а-я]{0,2}|master|main|head|trunk|svn|builds?|built|cloned?|checkout|checked out|git|tree|lands|bisect(?:ed)?|указал[аи]?|сломанный|сборк[аеиу]|собран[аоы]?|собира[а-я]+|собрал[аи]?|бисект)[ :@#(`"',]{1,4}(?:(?:на|с|из|от|по|at|is|of|off|from|to|=|hash|id) ?[`"']?){0,2}((?=[a-f\d]{0,39}\d)[a-f\d]{7,40}))(?![a-zа-я\d-])/g;
const MAY_HOLD_COMMIT = /commit|коммит|sha|rev|ревиз|hash|хеш|svn|[a-f\d]{7}/;
/** What is merged or taken back is a change, and no program is made from it. */
const MERGED = /(?<![a-z])(?:revert(?:ed|ing|s)?|backport(?:ed|s| request)?:?|cherry-pick|could) $/;
/** Numbers of three parts and more say by their shape what they are. */
const LONG = new RegExp(`(?<![a-zа-я\\d_.,:/@№#-])\\d{1,5}(?:\\.\\d{1,9}){2,5}(?:\\.x)?${TAIL}(?![\\d%])`, 'g');
/** Two parts: something beside them must say so. */
const SHORT = new RegExp(`(?<![a-zа-я\\d_.,:@№#-]|\\d[ -])\\d{1,5}\\.\\d{1,9}(?:\\.x)?${TAIL}(?![.,]?\\d|%)`, 'g');
/** Named by the month, as releases of each quarter are: "Eclipse 2026-09", "from 2026-03 to 2026-09". */
const MONTHLY = /(?<![\d.,:/@#№-])20[12]\d-(?:0[1-9]|1[0-2])(?: (?:m|rc)\d)?(?![\d-]|[./]\d)/g;
const SLASHED =
  /(?<![a-zа-я\d_./-])(?!mozilla|https?\/)[a-z][a-z-]{1,30}(?:\/|@|==|@npm:)v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+][a-z\d.]{1,30})?)(?![\d/])/g;
/** How the names of installers, packages and archives end. */
const PACKED =
  '(?:jar|exe|msi|dmg|deb|rpm|apk|whl|iso|appimage|zip|tgz|tar|gz|xz|7z|bin|img|hex|rom|fw|snap|pkg|aab|ipa|crx|xpi|vsix)(?![a-zа-я\\d_])';
/** In such names: `viewer_x64_10.2.551.msi`, `veldt-1.7.2-cp313-manylinux.whl`. */
const FILED = new RegExp(`(?<![a-zа-я\\d.])[a-zа-я][a-zа-я\\d_-]{1,40}[-_]v?(\\d{1,5}(?:\\.\\d{1,9}){2,4})(?=[-_+~.][\\w.+~-]{0,60}?${PACKED})`, 'g');
const FILES = new RegExp(`\\d\\.\\d{1,9}[\\w.+~-]*\\.${PACKED}`);
/** `thing-1.2.3`, `lib_2.0`, `name-3.1M4`: a package's name or an installer's. In the names of other files nothing is a version (`fileNamesIn`). */
const HYPHENED =
  /(?<![\d_./])[a-z][a-z_]{1,30}[-_]v?(\d{1,5}(?:\.\d{1,9}){1,4}(?:[-+](?:rc|beta|alpha|snapshot|pre|dev)[.\d]*|m\d)?)(?=\.(?:jar|exe|msi|dmg|deb|rpm|apk|whl|iso|appimage)|[ ,;:)]|$)/g;

/** Licences have versions that nobody runs: "GPL-3.0". */
const LICENCE = /(?<![a-z])(?:apache|[al]?gpl|[me]pl|eupl|bsl|cddl|o[fs]l|cc-by(?:-[a-z]{2})*)[-_]v?$/;

const awake = wakers([
  {
    needs:
      'вер ver бет аль sof соф вып bet alp nig рел rel сбо бил bui про fir фир pat пат апд upd обн ред рев rev dri дра дро bio био sdk api plu пла мод ext рас app при апп cli кли ser сер lib биб дви ген тул too boo заг eng com ком pac пак fra фре run edi ути uti scr bro бра gam игр lau лау аге age emu эму ndk par пар fw бро кла гип опе кон con sys сис инт lin лин pro cha int либ обе wra вет bra tag тег обр ima дат кол комп вид wid add view бэк bac ядр шаг чит нав пер кал пла про пле мес фот еже кон кер ker пан хаб hub сайд тем',
    find: afterWords,
  },
  { needs: PLATFORM_BEGINNINGS, find: onPlatforms },
]);

/** Versions of programs, systems and builds. `plain` is the text in plain letters, where addresses are void; `talk` tells whether the whole text talks of programs. */
export function versionsIn(passage: Passage, plain: string, known: () => Known, talk: () => boolean): readonly Found[] {
  const found = [...namedVersions(passage, plain, talk), ...countedVersions(passage, plain)];
  const spoken = spokenVersions(passage, plain, known);
  const hinted = holdsDigit(passage.beginnings) ? hintedIn(passage, plain, found.length > 0, known) : [];
  return apart([...found, ...outside([...spoken, ...hinted], found)]);
}

/** What versions a whole text names by themselves: worked out once, and only where something is asked of them. */
export function knownVersions(passages: readonly Passage[], talk: () => boolean): () => Known {
  let known: Known | undefined;
  return () => {
    known ??= knownFrom(
      passages
        .filter(({ kind }) => TELLING.has(kind))
        .flatMap((passage) => [...namedVersions(passage, passage.plain, talk), ...countedVersions(passage, passage.plain)].map(({ value }) => value)),
    );
    return known;
  };
}

const TELLING: ReadonlySet<string> = new Set(['sentence', 'heading', 'table', 'front-matter']);

/** Versions that a name, a word for one or their own shape tells. */
function namedVersions(passage: Passage, plain: string, talk: () => boolean): readonly NamedVersion[] {
  const { text, beginnings } = passage;
  if (!holdsDigit(beginnings)) return [];
  const found: NamedVersion[] = awake(beginnings).flatMap(({ find }) => [...find(text, plain)]);
  const add = (pattern: RegExp, fits: (start: number, end: number) => boolean = () => true, where = plain) => {
    for (const match of matchesOf(where, pattern)) {
      const whole = match[0];
      const value = match[1] ?? match[2] ?? whole;
      const end = match.index + whole.length;
      const start = end - value.length;
      if (fits(start, end)) found.push(cut(text, start, end));
    }
  };
  found.push(...namedWhole(text, plain));
  if (plain.includes('v')) add(V_NUMBER, (start, end) => isNumberOfV(text, plain, start, end));
  if (/[imnrs]\d{4}|2\dh|rc-?\d|\.x/.test(plain)) add(BUILD_NAMES, (start) => !MERGED.test(plain.slice(Math.max(0, start - 20), start)));
  if (MAY_HOLD_COMMIT.test(plain)) add(COMMIT);
  if (/20[12]\d-/.test(plain)) add(MONTHLY, (start, end) => isMonthly(text, plain, start, end, talk));
  if (plain.includes('.')) {
    add(LONG, (start, end) => isLongVersion(text, plain, start, end));
    add(SHORT, (start, end) => isShortVersion(text, plain, start, end, talk) || (found.length > 0 && goesWith(text, plain, start, end)));
    add(SLASHED);
    add(HYPHENED, (start) => !LICENCE.test(plain.slice(Math.max(0, start - 20), start)));
    if (FILES.test(passage.plain)) add(FILED, (start, end) => isLongVersion(text, passage.plain, start, end), passage.plain);
  }
  return merged(found);
}

/** The longest of those that share a place. */
function merged(found: readonly NamedVersion[]): readonly NamedVersion[] {
  return inOrder(found).reduce<NamedVersion[]>((kept, candidate) => {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end > last.end && candidate.start === last.start) kept[kept.length - 1] = candidate;
    return kept;
  }, []);
}

function cut(text: string, start: number, end: number): NamedVersion {
  const value = text
    .slice(start, end)
    .replace(/^v\.? ?/i, '')
    .trim();
  return { start, end, value };
}

function* afterWords(text: string, plain: string): Generator<NamedVersion> {
  for (const match of matchesOf(plain, AFTER_WORD)) {
    const [whole, word = match[3] ?? '', words = '', , number = ''] = match;
    const end = match.index + whole.length;
    const start = end - number.length;
    const dotted = number.includes('.');
    if (!SURE_WORD.test(word) && !(dotted && words.length < 24)) continue;
    if (
      !dotted &&
      words.trim() !== '' &&
      !/^ (?:version|версии|программы|приложения|прошивки|системы|ос|app|is|of the app|у меня|браузера|игры|клиента|драйвера)$/.test(words)
    )
      continue;
    if (/(?:^| )(?:от|of|at) ?$|(?<![а-я])от ?$/.test(whole.slice(0, -number.length)) && IS_DAY.test(number)) continue;
    if (isDayOfUpdate(plain, start, end)) continue;
    if (isMeasure(plain, start, end) || /^(?:[01]?\d|2[0-3]):/.test(plain.slice(start, end + 1))) continue;
    if (
      !dotted &&
      (COUNTED.test(plain.slice(end, end + 12)) || (number.length < 3 && /^ (?:из|от|год|лет|app|apps|people)/.test(plain.slice(end, end + 7))))
    )
      continue;
    if (
      !SURE_WORD.test(word) &&
      (isAddress(number) ? !isDriver(word, number) : /^[a-z]+\d/.test(number) && !/^(?:v|[a-z]{1,2}\d{1,3}\.)/.test(number))
    )
      continue;
    if (STANDARD.test(plain.slice(Math.max(0, start - 16), start))) continue;
    if (!dotted && isBuildOfServer(plain, start, end)) continue;
    if (!SURE_WORD.test(word) && isHourOrSum(text, plain, start, end)) continue;
    if (word === 'api' && (isPrice(number) || /^[45]\d\d$/.test(number))) continue;
    if (/^(?:ревизи|revision)/.test(word) && !dotted && number.length < 3) continue;
    if (/(?:цена|стоит|price|pay|paid|cost|за|for|charged|руб|[$€£₽]|%)/.test(words)) continue;
    yield cut(text, start, end);
  }
}

/** A driver's version may look like an address: «драйвер 10.9.4.6». */
function isDriver(word: string, number: string): boolean {
  return /^(?:driver|драйвер|plugin|плагин)/.test(word) && !/^(?:192\.168|127\.|172\.|10\.0\.)/.test(number);
}
