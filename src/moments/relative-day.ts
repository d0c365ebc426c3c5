import type { ParsedResult } from 'chrono-node';
import type { WrittenTime } from './clock-words.ts';
import { type Day, daysLater } from './day.ts';
import { NUMBER_WORDS, numberInWords } from './number-words.ts';
import { type LocalTime, localOf, offsetAt } from './zone.ts';

/** Where and when a text is read, and whether it tells of what was or of what shall be. */
interface Reading {
  readonly now: Date;
  /** IANA. */
  readonly zone: string;
  readonly expect: 'past' | 'future';
}

/** A day that was told from now, the clock time where an instant was told, and the words that are left over. */
interface RelativeDay extends Day {
  readonly time?: WrittenTime;
  readonly rest: string;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Spans that name no day: a parser that turns "last month" into a day says more than the person did. */
const VAGUE =
  /(?<!\p{L})(?:месяц\p{L}*|год\p{L}*|лет|недел\p{L}+|выходн\p{L}*|months?|years?|weekends?|(?:last|this|next|past|прошл\p{L}+|эт\p{L}+|следующ\p{L}+)\s+(?:week|недел\p{L}*))(?!\p{L})/iu;
/** How long, where it is asked since when. */
const DURATION = /(?<!\p{L})(?:for|within|в течение|уже)(?!\p{L})/iu;
/** What a count from now has beside it. */
export const COUNTED = /(?<!\p{L})(?:ago|back|in|within|назад|через|в течение)(?!\p{L})/iu;

/** The beginning of a number, of which a parser may read the end alone; what it read stands on a line of its own. */
const BROKEN_OFF = /(?:\d[.,]|½ ?|(?<!\p{L})с половиной )\n|(?<!\p{L})and (?:a )?\n(?:a )?half/iu;

const COUNT_OF_DAYS = new RegExp(
  `(?<!\\p{L})(?:${NUMBER_WORDS})(?= (?:days?|weeks?|hours?|minutes?|дн(?:я|ей)|день|недел[юьи]|суток)(?!\\p{L}))`,
  'giu',
);

/** Says what chrono does not know in words that it does. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:(?:вот )?только(?: что|-только)|прямо сейчас|(?:(?:пару|несколько) )?(?:секунд[уы]?|секундочку|мгновение) назад)(?!\p{L})/iu,
    'сейчас',
  ],
  [/(?<!\p{L})(?:(?:just|right) now|(?:just )?(?:(?:an? |a few |a couple of )?(?:moments?|seconds?|secs?)) ago)(?!\p{L})/iu, 'now'],
  [/(?<!\p{L})двое суток(?!\p{L})/iu, '2 дня'],
  [/(?<!\p{L})трое суток(?!\p{L})/iu, '3 дня'],
  [/(?<!\p{L})со? вчерашнего (?:дня|числа)(?!\p{L})/iu, 'вчера'],
  [/(?<!\p{L})с сегодняшнего дня(?!\p{L})/iu, 'сегодня'],
  [/(?<!\p{L})полтора часа назад/iu, '90 минут назад'],
  [/(?<!\p{L})the day before yesterday(?!\p{L})/iu, '2 days ago'],
  [/(?<!\p{L})(?:the )?day before yesterday(?!\p{L})/iu, '2 days ago'],
  [/(?<!\p{L})(?:the )?day after tomorrow(?!\p{L})/iu, 'in 2 days'],
];

/** Reads a day told from now with chrono (https://github.com/wanasit/chrono), in Russian or English by its letters: «вчера», "last Friday", "2 hours ago". */
export async function readRelativeDay(text: string, { now, zone, expect }: Reading): Promise<RelativeDay | undefined> {
  if (VAGUE.test(text) && !(COUNTED.test(text) && !/месяц|год|лет|month|year/iu.test(text))) return undefined;
  if (expect === 'past' && DURATION.test(text)) return undefined;
  const wording = inFigures(REWORDED.reduce((words, [pattern, better]) => words.replace(pattern, better), text));
  const { parse } = CYRILLIC.test(wording) ? await import('chrono-node/ru') : await import('chrono-node/en');
  const [result, ...more] = parse(wording, { instant: now, timezone: offsetAt(now, zone) }, { forwardDate: expect === 'future' });
  if (!result || more.length > 0 || result.end || /\d[./-]\d/.test(result.text)) return undefined;
  // Only the end of a number was read: «2,5 часа назад» is not five hours.
  if (BROKEN_OFF.test(`${wording.slice(0, result.index)}\n${result.text}`)) return undefined;
  const rest = `${wording.slice(0, result.index)} ${wording.slice(result.index + result.text.length)}`;
  return dayOf(result, { now, zone, expect }, rest);
}

/** Parsers know the words of small numbers alone, and would read the end of a longer one: "sixty-five days ago". */
function inFigures(text: string): string {
  return text.replace(COUNT_OF_DAYS, (words) => String(numberInWords(words) ?? words));
}

function dayOf({ start, text }: ParsedResult, { now, zone, expect }: Reading, rest: string): RelativeDay | undefined {
  const part = (name: 'year' | 'month' | 'day') => start.get(name) ?? 0;
  if (start.isCertain('timezoneOffset') && start.isCertain('hour')) {
    const time = localOf(start.date(), zone);
    return { year: time.year, month: time.month, day: time.day, time: { hour: time.hour, minute: time.minute }, rest };
  }
  if (start.isCertain('hour')) return undefined;
  const day = { year: part('year'), month: part('month'), day: part('day') };
  if (start.isCertain('day')) return { ...day, rest };
  if (!start.isCertain('weekday')) return undefined;
  const ahead = Date.UTC(day.year, day.month - 1, day.day) - midnight(localOf(now, zone));
  const meant = expect === 'past' && ahead > 0 && !/next|this|следующ|эт[уао]/iu.test(text) ? daysLater(day, -7) : day;
  return { ...meant, rest };
}

function midnight({ year, month, day }: LocalTime): number {
  return Date.UTC(year, month - 1, day);
}
