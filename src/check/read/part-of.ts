import { letterPattern } from '../letter-pattern.ts';
import { PART_WORDS } from './part-words.ts';
import { PARTS, type Part } from './reading.ts';

/** What a heading asks for. `next`: it asks for a second thing too ("What is the expected output? What do you see instead?"). */
export interface Asked {
  readonly part: Part;
  readonly next?: Part;
}

const KNOWN = new Map<string, Part>();
for (const part of PARTS) for (const words of PART_WORDS[part].split('|')) if (!KNOWN.has(words)) KNOWN.set(words, part);

/** How each begins, by its first two words: most lines begin otherwise, and are done with. */
const BEGINNING = letterPattern(/(\p{L}+)(?:\P{L}{1,6}(\p{L}+))?/u);
const BEGINNINGS = new Set([...KNOWN.keys()].map(beginningOf));
const LONGEST = Math.max(...[...KNOWN.keys()].map(({ length }) => length));

/** Letters, because "er" and "str" in lower case are anything. */
const CAPITALS = new Set(['er', 'ar', 'str', 's2r', 'ор', 'фр', 'лс', 'sn']);

/** For headings that say it in their own words; the first that fits is it. */
const TELLING: readonly (readonly [RegExp, Part])[] = [
  [/^how (?:often|frequently)|^как часто/u, 'frequency'],
  [letterPattern(/\btried\b|\bwork-?arounds?\b|troubleshoot|(?<!\p{L})(?:пробовал|предприн)|обходн/u), 'tried'],
  [
    letterPattern(
      /\bexpect\w*|\bshould (?:have )?(?:happen|be|do|work)|\bdesired (?:behaviou?r|result)|ожида\p{L}+|должно (?:быть|было|произойти|происходить|работать)/u,
    ),
    'expected',
  ],
  [
    letterPattern(
      /\bsteps?\b|\breproduc(?!ib)\w*|\brepro\b|\brecreate\b|\breplicate\b|(?<!\p{L})шаги(?!\p{L})|воспроизве(?:сти|дени)|как повторить|порядок действий/u,
    ),
    'steps',
  ],
  [
    /\bactual\b|\bobserved\b|\bcurrent (?:behaviou?r|result|output)|\b(?:what|what's) (?:is )?(?:actually )?(?:happen|went wrong|wrong)|\bsee instead|\byou received|фактическ|что (?:происходит|произошло|случилось)|на самом деле/u,
    'actual',
  ],
  [/\b(?:how often|how reproducible|reproducib\w*|every time)|как часто|частота/u, 'frequency'],
  [/\bscreen-?shots?\b|\battach(?:ment|ed)|скриншот|вложени/u, 'attachment'],
  [
    letterPattern(
      /\berrors? (?:message|text|output|log)|\b(?:stack|back) ?trace|\btrace ?back|\bcrash ?(?:log|report|dump)|\blogs?\b|\bconsole output|текст ошибки|сообщени\p{L}+ об ошибк|(?<!\p{L})логи?(?!\p{L})|(?<!\p{L})стек ?трейс|трассировк|стек\p{L}? вызовов/u,
    ),
    'error',
  ],
  [letterPattern(/\bversions?\b|(?<!\p{L})верси[яию](?!\p{L})/u), 'version'],
  [/\benvironment\b|\boperating system\b|\bbrowser\b|\bplatform\b|\bsystem info|окружени|операционн|браузер/u, 'environment'],
  [/\bdescri(?:be|ption)\b|\bsummary of\b|описани[ея]|опишите/u, 'description'],
];

const MARKS = /[*_#`~"'’«»=<>[\]{}]|\p{Extended_Pictographic}|\uFE0F|\u200D/gu;

/** What a heading or label says of the text under it, read as a whole: case, marks, numbers before it and words in brackets do not matter. */
export function partNamed(words: string): Part | undefined {
  if (words.length > LONGEST + 40) return undefined;
  const beginning = beginningOf(words.slice(0, 60).toLowerCase().replaceAll('ё', 'е'));
  const joint = /\s(?:и|and|&|\/)\s/.test(words);
  if (!BEGINNINGS.has(beginning) && !words.includes('(') && !joint) return undefined;
  const plain = plainWords(words);
  const part = KNOWN.get(plain) ?? KNOWN.get(plain.replace(/ \([^()]{0,80}\)$/, '')) ?? (joint ? partOfBoth(plain) : undefined);
  return part !== undefined && CAPITALS.has(plain) && words.replace(MARKS, '').trim().slice(0, plain.length) === plain ? undefined : part;
}

/** «Программа и версия»: two things that are asked at once, the version before what it is of. */
function partOfBoth(plain: string): Part | undefined {
  const parts = plain.split(/ (?:и|and|&|\/) /).map((words) => KNOWN.get(words));
  return parts.includes(undefined) ? undefined : (parts.find((part) => part === 'version') ?? parts[0]);
}

/** As `partNamed`, and where the whole is not known, by the words that tell: only for what surely is a heading. */
export function partAsked(words: string): Asked | undefined {
  const named = partNamed(words);
  if (named !== undefined) return { part: named };
  const plain = plainWords(words);
  if (plain.length > 120) return undefined;
  const fits = TELLING.filter(([pattern]) => pattern.test(plain)).map(([, part]) => part);
  const [part] = fits;
  if (part === undefined) return undefined;
  return part === 'expected' && fits.includes('actual') ? { part, next: 'actual' } : { part };
}

function beginningOf(words: string): string {
  const found = BEGINNING.exec(words);
  return found ? `${found[1]} ${found[2] ?? ''}` : '';
}

function plainWords(words: string): string {
  return words
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(MARKS, '')
    .replace(/^\s*(?:\d{1,2}[.):]\s+)?/, '')
    .replace(/[\s?:.!…,;–—-]+$/, '')
    .replace(/\s+/g, ' ');
}
