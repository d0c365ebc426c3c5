import type { Audience } from '../model/judging-words.ts';
import { breaksInVersion } from './breaks-in-version.ts';
import { lowerPattern } from './letter-pattern.ts';
import { matchesOf } from './matches-of.ts';
import type { Block } from './read/reading.ts';
import type { Seen } from './see/seen.ts';

/** What only somebody who builds programs puts into a message. */
const CRAFT: readonly Block['kind'][] = ['code', 'diff', 'trace'];
/** Words of the trade; two different ones are enough. */
const TRADE = lowerPattern(
  /(?<![\p{L}\d])(?:stack ?traces?|backtraces?|segfaults?|core dumps?|repo(?:sitory)?|commits?|pull requests?|branch(?:es)?|regressions?|compil\p{L}+|linker|runtime|namespaces?|class(?:es|path)?|methods?|callbacks?|null pointers?|endpoints?|api|sdk|cli|ide|ci|json|yaml|xml|sql|regex|npm|yarn|pip|cargo|maven|gradle|docker|kubernetes|gcc|clang|llvm|cmake|nginx|apache|webpack|typescript|javascript|python|java|kotlin|golang|rust|php|git|bash|curl|stderr|stdout|localhost|config files?|command line|unit tests?|middleware|containers?|plugins?|servlets?|трассировк\p{L}*|компил\p{L}+|сборк\p{L}*|линковк\p{L}*|репозитори\p{L}*|коммит\p{L}*|ветк\p{L}*|метод(?:а|ы|ов|е)?|класс(?:а|ы|ов|е)?|запрос(?:а|ы|ов)? к api|контейнер\p{L}*|библиотек\p{L}*|зависимост\p{L}*|конфиг\p{L}*|фреймворк\p{L}*|эндпоинт\p{L}*|воспроизв\p{L}*|бинарник\p{L}*|oauth2?|jwt|grpc|graphql|webhooks?|orm|postgres(?:ql)?|mysql|redis|kafka|mongodb|sqlite|terraform|kubectl|node(?:\.?js)?(?= v?\d)|stdin|async|mutex|payloads?|parsers?|refactor\p{L}*|rebas\p{L}+|миддлвар\p{L}*|промис(?:а|ы|ов|ом|е)?|хук(?:а|и|ов|ом|е)?|парсер\p{L}*|бэкенд\p{L}*|вебхук\p{L}*)(?![\p{L}\d])/u,
  'g',
);
/** How code looks among words: a call, a name in camelCase, snake_case or of three words without spaces (products have two), a flag, a file of sources or settings, a command line. */
const CODE =
  /(?<![A-Za-zА-Яа-яЁё\d])(?:[a-z_][\w.]{2,40}\(\)?|[a-z]{2,20}[A-Z][a-z]\w{0,40}|(?:[A-Z][a-z]{1,20}){3,6}(?![A-Za-z])|[a-z]{2,20}_[a-z]{2,20}\w{0,20}|--?[a-z][a-z-]{2,30}(?==|\s|$)|[\w./-]{1,60}\.(?:java|py|tsx?|m?js|cpp|cc|[ch]|rb|go|rs|xml|json|ya?ml|conf|cfg|ini|toml|sh|so|dll|jar|php|sql|lock|cs|swift|kt|gradle)(?![\w.])|(?:sudo|npm|npx|pip|git|docker|cargo|apt|make|cmake|mvn|go|curl|ssh) [a-z-]{2,20})/g;
/** What one of is enough: code among words, a line of a source file, a call of HTTP, a change that is offered, data made into text, the words of a tracker's form. */
const SURE = [
  /`[^`\s][^`\n]{0,200}`/,
  /(?<![\w.])[\w-]{1,40}\.(?:java|py|tsx?|m?jsx?|cpp|cc|[ch]|rb|go|rs|cs|swift|kt|php):\d{1,6}(?!\d)/,
  /(?<![A-Za-z])(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:https?:\/)?\/\S/,
  /\b(?:send|sent|sending|open|opened|submit|submitted|submitting|raise|raised) (?:you )?(?:a|the|my) (?:PR|MR|pull request|merge request)\b/i,
  /\b(?:de)?seriali[sz](?:e[sd]?|ing|ation|er)\b|(?:де)?сериализ(?:ац|у|ов)/i,
  /describe (?:the solution you'd like|alternatives you've considered)|related to a problem\? please describe|steps to reproduce the behavior/i,
];
/** Characters that are looked at. */
const LOOKED_AT = 20_000;

/** Who wrote a request, by the trade that shows in it: a lay person, unless it is clear. */
export function audienceOf({ reading }: Pick<Seen, 'reading'>): Audience {
  return showsTrade({ reading }) || breaksInVersion(reading.source.slice(0, LOOKED_AT)) ? 'developer' : 'person';
}

/** Whether what only those put into a message who build programs stands in one. */
export function showsTrade({ reading }: Pick<Seen, 'reading'>): boolean {
  if (reading.blocks.some(({ kind }) => CRAFT.includes(kind))) return true;
  const text = reading.source.slice(0, LOOKED_AT);
  if (SURE.some((pattern) => pattern.test(text))) return true;
  const words = new Set<string>();
  for (const [pattern, where] of [
    [TRADE, text.toLowerCase()],
    [CODE, text],
  ] as const)
    for (const [word] of matchesOf(where, pattern)) if (words.add(word.toLowerCase().slice(0, 6)).size >= 2) return true;
  return false;
}
