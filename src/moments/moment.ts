import { formatMoment, type Moment, parseMoment, parseRough } from '../model/moment.ts';
import type { Language } from '../model/words.ts';
import { isTime, takeTime, timeInPart, type WrittenTime } from './clock-words.ts';
import { takeDate } from './date-words.ts';
import { type Day, daysLater } from './day.ts';
import { minutesAgo } from './minutes-ago.ts';
import { fixHalf, inDirection } from './nearest-time.ts';
import { beginningOf, takePartOfDay } from './part-of-day.ts';
import { withPlainHours } from './plain-hours.ts';
import { COUNTED, readRelativeDay } from './relative-day.ts';
import { isBroken, isRounded } from './rough.ts';
import { readSpan, type Span } from './span.ts';
import { sameDay, wholeDay } from './whole-day.ts';
import { instantOf, localOf, offsetAt } from './zone.ts';
import { takeZone, type Whereabouts } from './zone-words.ts';

/** How a text that tells a moment is read. */
interface MomentContext {
  readonly now: Date;
  /** The person's IANA zone. */
  readonly zone: string;
  readonly language: Language;
  /** ISO 3166-1, two letters: whether 05/06 is in May or in June. */
  readonly country?: string;
  /** Whether it tells of what was (the default) or of what shall be: which Friday, which year. */
  readonly expect?: 'past' | 'future';
}

/**
 * `moment` is a day, or a day and time with its offset, as `model/moment.ts` has it. `zone` is where its clock stands, when that is known. `doubt` tells
 * what the reader left out or guessed: words that say more than the moment does, or which half of the day. `span` are words for some time without a day;
 * words that are `isCounted` tell how long after something else it was.
 */
export type MomentCheck =
  | {
      readonly kind: 'moment';
      readonly moment: string;
      readonly zone?: string;
      readonly doubt?: 'words' | 'half';
      readonly isRough?: true;
      readonly isAhead?: true;
    }
  | { readonly kind: 'words'; readonly isCounted?: true }
  | ({ readonly kind: 'span' } & Span)
  | { readonly kind: 'impossible' };

/** Longer texts tell a story. */
const LONGEST = 200;

/** Words around a moment that do not change it. */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:в|во|на|с|со|к|ко|до|между|около|примерно|приблизительно|где-то|начиная|не позднее|это было|случилось|at|on|in|by|between|the|since|from|starting|until|till|around|about|approximately|approx|roughly|circa|almost|nearly|sometime|some time|or so|earlier|just|literally|буквально|it was|ориентировочно|почти|под|ещё|еще|порядка|ближе к|где-нибудь|плюс-минус|happened|no later than|local time|по местному времени)(?![\p{L}\p{N}])/giu;

/** Words that say on which side of a moment it was, or that the moment is not known well. */
const LOOSE =
  /(?<![\p{L}\p{N}])(?:(?:shortly|just|right|soon|some time|sometime) )?(?:after|before)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:(?:сразу|вскоре|чуть|незадолго|прямо) )?(?:после|до|перед)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:maybe|perhaps|probably|possibly|i think|i guess|i believe|(?:i am |i'm )?not sure|кажется|наверное|наверно|вроде|бы|возможно|может|быть|скорее всего|думаю|по-моему|не уверена?|не помню|точно|в районе|когда-то|сразу|вскоре|незадолго|first thing)(?![\p{L}\p{N}])/giu;

/** What was by a day was some time before it; what shall be by then is due on it. */
const BOUND = /^(?:до|к) /i;

/**
 * Reads a moment as people write it, in Russian or English: ISO 8601 with its own offset kept, ISO without one in the person's zone, a written day and time
 * («22 ноября 2026 г., 18:30», `Nov 22, 6:30pm`), or one told from now («вчера в 18:30», "2 hours ago"). Texts that tell no moment are `words`, "in May" a `span`; days
 * and times that do not exist are `impossible`.
 */
export async function readMoment(text: string, context: MomentContext): Promise<MomentCheck> {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const exact = parseMoment(plain);
  if (exact === 'impossible') return { kind: 'impossible' };
  if (exact) return momentCheck(exact, placeOf(exact, context.zone));
  const rough = roughCheck(plain, context.zone);
  if (rough !== undefined) return rough;
  if (plain.length > LONGEST) return { kind: 'words' };
  const ago = minutesAgo(plain);
  if (ago !== undefined) return { ...momentAgo(ago, context), ...(isRounded(plain) ? { isRough: true } : {}) };
  const span = readSpan(plain, localOf(context.now, context.zone));
  // "A few days ago" is not three, and two days and a half are no day.
  if (span !== undefined && (isRounded(plain) || isBroken(plain))) return { kind: 'span', ...span };
  const check = await readWords(plain.replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/i, '$1 '), context);
  if (check.kind !== 'words') return check;
  if (span !== undefined) return { kind: 'span', ...span };
  return context.expect !== 'future' && AFTER_EVENT.test(plain) ? { kind: 'words', isCounted: true } : check;
}

/** A moment that was told, or kept, with the words that tell it roughly. */
function roughCheck(text: string, zone: string): MomentCheck | undefined {
  const near = parseRough(text)?.near;
  const moment = near === undefined ? undefined : parseMoment(near);
  return typeof moment === 'object' ? { ...momentCheck(moment, placeOf(moment, zone)), isRough: true } : undefined;
}

function momentAgo(minutes: number, { now, zone }: MomentContext): MomentCheck & { readonly kind: 'moment' } {
  const instant = new Date(now.getTime() - minutes * 60_000);
  const { year, month, day, hour, minute } = localOf(instant, zone);
  return momentCheck({ year, month, day, time: { hour, minute, offset: offsetAt(instant, zone) } }, zone);
}

async function readWords(words: string, context: MomentContext): Promise<MomentCheck> {
  const text = withPlainHours(words);
  const zone = takeZone(text);
  const date = takeDate(zone?.rest ?? text, context.country);
  const clock = takeTime(date?.rest ?? zone?.rest ?? text);
  const { part, rest: unread } = takePartOfDay(clock?.rest ?? date?.rest ?? zone?.rest ?? text);
  const direction = context.expect ?? 'past';
  const relative = saysNothing(unread) ? undefined : await readRelativeDay(unread, { ...context, expect: direction });
  const isCounted = relative !== undefined && isRounded(unread) && COUNTED.test(unread);
  // A day that was counted roughly is none, whatever else is told.
  const isAhead = relative !== undefined && isAfterNow(relative, context);
  if (isCounted && !date && !relative.time) return direction === 'past' ? { kind: 'span', side: isAhead ? 'future' : 'past' } : { kind: 'words' };
  const today = localOf(context.now, context.zone);
  const written = date && wholeDay(date.value, today, direction);
  // «вчера, 23 ноября» says the same twice.
  const rest = !relative || (date && !(written && sameDay(written, relative))) ? unread : relative.rest;
  const isLoose = direction === 'past' && !saysNothing(rest) && saysNothing(rest.replace(LOOSE, ' '));
  const isWhole = isLoose || saysNothing(rest);
  // An hour after something else is none from now: «через час после обновления», "two days after I paid", "an hour later".
  const isFromElse = FROM_ELSE.test(unread) || (!isWhole && COUNTED.test(unread));
  if (isAhead && isFromElse && direction === 'past') return { kind: 'words' };
  const time = clock ? timeInPart(clock.value, part) : date ? undefined : relative?.time;
  const partAlone = !date && !relative && !time && isWhole && direction === 'past' ? part : undefined;
  const day = written ?? relative ?? (partAlone === undefined ? undefined : dayOfPart(partAlone, today));
  if (!day && !date && !(time && isWhole)) return { kind: 'words' };
  if ((date && !written) || (time && !isTime(time))) return { kind: isWhole ? 'impossible' : 'words' };
  const check = settled(day, time, zone?.value ?? { zone: context.zone }, isWhole || isCounted, context);
  if (check.kind !== 'moment') return check;
  const isRough =
    isCounted ||
    (isWhole &&
      ((part !== undefined && !clock) ||
        time?.span === true ||
        isLoose ||
        isRounded(words) ||
        (direction === 'past' && (text !== words || BOUND.test(words)))));
  return { ...check, ...(isRough ? { isRough } : {}), ...(isAhead && !written ? { isAhead } : {}) };
}

const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?)';
const UNIT_IN_RUSSIAN = '(?:секунд|минут|час|день|дн[яей]|сут|недел|месяц|год|лет|полчас|полгод)\\p{L}{0,3}';
/** What a count from something else has in it. */
const FROM_ELSE = new RegExp(
  `(?<!\\p{L})(?:спустя|${UNIT} (?:(?:right|just|or so) )?(?:after(?! tomorrow)|afterwards?|later|following))(?!\\p{L})`,
  'iu',
);
/** A count that begins with something that is named: "an hour after the update", «спустя час после оплаты». */
const AFTER_EVENT = new RegExp(
  `^(?:[^ ]+ ){0,5}(?:${UNIT} (?:(?:right|just|or so) )?(?:after|following) |${UNIT_IN_RUSSIAN}(?: [^ ]+)?(?: спустя)? после )\\S`,
  'iu',
);

/** The day of a part of the day that nothing else tells: today's, or yesterday's where today's has not begun. */
function dayOfPart(part: string, today: Day & { readonly hour: number }): Day {
  return today.hour >= beginningOf(part) ? today : daysLater(today, -1);
}

/** Whether a day that was told from now, or an instant, lies after it. */
function isAfterNow(told: Day & { readonly time?: WrittenTime }, { now, zone }: MomentContext): boolean {
  const minutes = ({ year, month, day, hour = 0, minute = 0 }: Day & { readonly hour?: number; readonly minute?: number }) =>
    Date.UTC(year, month - 1, day, hour, minute);
  const today = localOf(now, zone);
  return told.time ? minutes({ ...told, ...told.time }) > minutes(today) : minutes(told) > minutes({ ...today, hour: 0, minute: 0 });
}

/** Puts a day (or none: the nearest) and a time (or none) together at a place. */
function settled(day: Day | undefined, time: WrittenTime | undefined, where: Whereabouts, whole: boolean, context: MomentContext): MomentCheck {
  const doubt = whole ? {} : ({ doubt: 'words' } as const);
  if (!time && day) return { ...momentCheck({ year: day.year, month: day.month, day: day.day }, context.zone), ...doubt };
  const at = (local: Parameters<typeof instantOf>[0]) =>
    'zone' in where ? instantOf(local, where.zone).instant : new Date(instantOf(local, 'UTC').instant.getTime() - where.offset * 60_000);
  const choice = {
    day,
    today: localOf(context.now, context.zone),
    time: time ?? { hour: 0, minute: 0 },
    now: context.now,
    direction: context.expect ?? 'past',
    at,
  } as const;
  const instant = time?.either ? fixHalf(choice) : inDirection(choice);
  const offset = 'zone' in where ? offsetAt(instant, where.zone) : where.offset;
  const { year, month, day: date, ...clock } = localOf(new Date(instant.getTime() + offset * 60_000), 'UTC');
  const moment: Moment = { year, month, day: date, time: { ...clock, offset } };
  return {
    ...momentCheck(moment, 'zone' in where ? where.zone : placeOf(moment, context.zone)),
    ...(time?.either ? { doubt: 'half' } : {}),
    ...doubt,
  };
}

/** The person's zone, when its clocks show this moment so. A day alone is theirs. */
function placeOf(moment: Moment, zone: string): string | undefined {
  if (!moment.time) return zone;
  const { instant } = instantOf({ ...moment, ...moment.time }, 'UTC');
  return offsetAt(new Date(instant.getTime() - moment.time.offset * 60_000), zone) === moment.time.offset ? zone : undefined;
}

function momentCheck(moment: Moment, zone: string | undefined): MomentCheck & { readonly kind: 'moment' } {
  return { kind: 'moment', moment: formatMoment(moment), ...(zone === undefined ? {} : { zone }) };
}

function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(FILLERS, ' '));
}
