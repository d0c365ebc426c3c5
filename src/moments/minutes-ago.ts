import { NUMBER_WORDS, numberInWords } from './number-words.ts';

const HOUR = 60;
/** Minutes of each unit; what is shorter is now. */
const MINUTES = 'мин|минут|минуты|минуту|минута|минутку|минутки|minute|minutes|min|mins';
const HOURS = 'час|часа|часов|часик|hour|hours|hr|hrs';
const UNITS: ReadonlyMap<string, number> = new Map([
  ...MINUTES.split('|').map((word) => [word, 1] as const),
  ...HOURS.split('|').map((word) => [word, HOUR] as const),
]);
const UNIT = `(${[...UNITS.keys()].join('|')})`;

/** How many, where no number is told; "a few" and «несколько» are three, as parsers of dates have it. */
const ROUGHLY: readonly (readonly [string, number])[] = [
  ['half an|half a|a half|half|½|полу?', 0.5],
  ['полтор[аы]|полутора', 1.5],
  ['an?', 1],
  ['(?:a )?couple(?: of)?|пар(?:[уаы]|ой)', 2],
  ['(?:a )?few|several|some|нескольк(?:о|их|ими)', 3],
];
const ROUGH_WORDS = ROUGHLY.map(([words, value]) => [new RegExp(`^(?:${words})$`, 'iu'), value] as const);
/** In figures, with a fraction or without: 2, 2,5, 2½. */
const FIGURES = '\\d{1,3}(?:[.,]\\d{1,2}| ?½)?';
const NUMBER = `${FIGURES}|${NUMBER_WORDS}|${ROUGHLY.map(([words]) => words).join('|')}`;
/** Half a unit more: "two and a half hours", «час с половиной». */
const HALF = ' (?:and a half|с половиной)';
/** "Two or three", «два-три», "10-15": the first of them. */
const COUNT = `(${NUMBER})(${HALF})?(?:(?: ?[-–—] ?| (?:or|to|или) )(?:${NUMBER})(?:${HALF})?)?`;
const IS_HALF = new RegExp(`^${HALF}$`, 'iu');

const ROUNDING =
  '(?:(?:~|about|around|roughly|approximately|approx\\.?|at least|nearly|almost|over|more than|less than|maybe|just|it was|some|где-то|примерно|приблизительно|ориентировочно|порядка|плюс-минус|около|почти|больше|более|меньше|менее|чуть больше|чуть меньше|ещё|это было|буквально) )*';
const AGO = '(?: or so)?(?: тому)? (?:ago|back|earlier|назад)(?: or so)?[.!]?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^${ROUNDING}${COUNT}[ -]?${UNIT}(${HALF})?${AGO}$`, 'iu'),
  // «минут десять», «часа два-три», «час-полтора», «час-два».
  new RegExp(`^${ROUNDING}${UNIT}(?: |-)${COUNT}${AGO}$`, 'iu'),
  // «около часа назад», «час назад».
  new RegExp(`^${ROUNDING}${UNIT}(${HALF})?${AGO}$`, 'iu'),
];

/** Fewer minutes nobody tells without saying that they are minutes. */
const FEWEST = 5;
/** «2 часа 30 минут назад», «час двадцать назад», "an hour and ten minutes ago", "1 h 20 m ago". */
const BOTH = new RegExp(
  `^${ROUNDING}(?:(${NUMBER}) ?(?:${HOURS}|h|ч)\\.?|часа?|hour),?(?: and| и)? ?(${FIGURES}|${NUMBER_WORDS})(?: ?(${MINUTES}|m|м)\\.?)?${AGO}$`,
  'iu',
);

/** Minutes that a text, which tells nothing else, goes back from now: «минут десять назад», "a couple of hours ago", "thirty-five minutes ago", «2,5 часа назад». */
export function minutesAgo(text: string): number | undefined {
  const both = hoursAndMinutes(text);
  if (both !== undefined) return both;
  for (const form of FORMS) {
    const [, ...matched] = form.exec(text) ?? [];
    const groups = matched.filter((group) => group !== undefined);
    if (groups.length === 0) continue;
    const number = firstOf(groups, numberOf) ?? 1;
    const half = groups.some((group) => IS_HALF.test(group)) ? 0.5 : 0;
    return Math.round((number + half) * (firstOf(groups, (group) => UNITS.get(group.toLowerCase())) ?? 1));
  }
  return undefined;
}

/** Minutes of both; where the second has no unit and is small, as in «час два назад», it is the next hour, and rough. */
function hoursAndMinutes(text: string): number | undefined {
  const [, hours, minutes, unit] = BOTH.exec(text) ?? [];
  const more = minutes === undefined ? undefined : numberOf(minutes);
  if (more === undefined || (unit === undefined && more < FEWEST)) return undefined;
  return Math.round((hours === undefined ? 1 : (numberOf(hours) ?? 1)) * HOUR + more);
}

/** The first value that any of the groups has. */
function firstOf(groups: readonly string[], read: (group: string) => number | undefined): number | undefined {
  return groups.map(read).find((value) => value !== undefined);
}

function numberOf(text: string): number | undefined {
  const figures = text.replace(',', '.').replace(/ ?½$/, '.5');
  return /^\d+(?:\.\d+)?$/.test(figures) ? Number(figures) : (numberInWords(text) ?? ROUGH_WORDS.find(([words]) => words.test(text))?.[1]);
}
