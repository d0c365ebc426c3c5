import { matchesOf } from '../../../matches-of.ts';
import { wholeWords } from '../whole-words.ts';
import { COUNTED, isMeasure } from './is-version.ts';
import { ANY, type NamedVersion } from './number.ts';
import { PLATFORMS, WORDS_TOO } from './platforms.ts';

const ON_PLATFORM = wholeWords(
  `(${PLATFORMS.join('|')})(?:[ /_:-]{0,2}|,? (?:version|версии|версия|v\\.?|ver\\.?|build) ?)(?:\\(?)((?:(?:pro|home|server|enterprise|домашняя|профессиональная|lts|desktop|v|version)\\.? ?){0,2}v?(?:${ANY}))((?: (?:pro|home|enterprise|домашняя|education))?,? \\(?(?:2\\dh[12]|build \\d{4,6}(?:\\.\\d+)?|сборка \\d{4,6}(?:\\.\\d+)?|sp ?\\d|service pack \\d|\\d{4,5}\\.\\d{2,5}|lts|beta \\d|esr|update \\d{1,3}|u\\d{1,3}))?`,
);
/** Names of files and machines that look like a platform's number: gtk3, node-7, "curl: (18)", a day behind "Postgres:". */
const NO_PLATFORM =
  /^(?:apache[- ]2\.0(?!\.?\d)|windows-12\d\d|win(?:32|64)|sqlite3|base64|(?:gtk|python|node|qt|perl|vue|go|git)\d+(?!\.?\d)|node-\d+(?![.\d])|node:\d{3}|[a-z]+: \(\d|[a-zа-я ]+(?:: ?(?:19|20)\d\d-\d| (?:19|20)\d\d-\d\d?-\d))/;

/** Versions behind the names of systems, browsers and tools, with what is said of the edition. */
export function* onPlatforms(text: string, plain: string): Generator<NamedVersion> {
  let previous: string | undefined;
  for (const match of matchesOf(plain, ON_PLATFORM)) {
    const [whole, name = '', number = '', more = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const bare = !number.includes('.');
    if (isMeasure(plain, start, end) || (bare && COUNTED.test(plain.slice(end, end + 12)))) continue;
    if (bare && WORDS_TOO.test(name) && !/^[A-ZА-Я]|^win ?(?:\d{2}|[78])/.test(text.slice(start, end))) continue;
    if (
      bare &&
      WORDS_TOO.test(name) &&
      number.length === 1 &&
      /^(?:go|word|edge|office|git|java|exchange|excel|unity|eclipse|linux|kernel)$/.test(name) &&
      /^ (?!clients?|users|on|и|на|with|runtime|in|and)[a-zа-я]/.test(plain.slice(end, end + 9))
    )
      continue;
    if (NO_PLATFORM.test(plain.slice(start, end + 3))) continue;
    if (bare && name === 'linux' && /^ [a-zа-я]/.test(plain.slice(end, end + 2))) continue;
    if (name === 'node' && /^node \d$/.test(plain.slice(start, end)) && /^n/.test(text.slice(start))) continue;
    // The third of some nodes: nobody has a runtime as old as that.
    if (name === 'node' && /^[1-3]$/.test(number)) continue;
    if (name === 'windows' && /^[1-6]$/.test(number) && !/^W/.test(text.slice(start))) continue;
    const digits = /\d.*/.exec(number)?.[0] ?? number;
    const at = end - (more.length + digits.length);
    const value = text.slice(at, at + digits.length);
    // "Postgres 15.4 (Debian 15.4-1.pgdg120+1)": who packed it.
    if (previous !== undefined && value.startsWith(`${previous}-`)) continue;
    previous = value;
    // "grpc-go v1.62.1": the name is longer than what is known of it.
    yield { start: !bare && /[a-z]-$/.test(plain.slice(Math.max(0, start - 2), start)) ? at : start, end, value };
    // "on Android 12 and 14"
    const other = /^ (?:and|or|и|или|&) (\d{1,2})(?= ?(?:$|[.,;)]))/.exec(plain.slice(end, end + 12));
    if (other) yield { start: end + other[0].length - (other[1] ?? '').length, end: end + other[0].length, value: other[1] ?? '' };
  }
}
