import { formatMoment, type Moment, parseMoment } from '../model/moment.ts';
import type { Language } from '../model/words.ts';
import { isTime, takeTime, timeInPart, type WrittenTime } from './clock-words.ts';
import { takeDate } from './date-words.ts';
import type { Day } from './day.ts';
import { fixHalf, inDirection } from './nearest-time.ts';
import { takePartOfDay } from './part-of-day.ts';
import { readRelativeDay } from './relative-day.ts';
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
 * what the reader left out or guessed: words that say more than the moment does, or which half of the day. `span` are words for some time without a day.
 */
export type MomentCheck =
  | { readonly kind: 'moment'; readonly moment: string; readonly zone?: string; readonly doubt?: 'words' | 'half' }
  | { readonly kind: 'words' }
  | ({ readonly kind: 'span' } & Span)
  | { readonly kind: 'impossible' };

/** Longer texts tell a story. */
const LONGEST = 200;

/** Words around a moment that do not change it. */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:в|во|на|с|со|к|ко|до|между|около|примерно|приблизительно|где-то|начиная|не позднее|это было|случилось|at|on|in|by|between|the|since|from|starting|until|till|around|about|approximately|it was|happened|no later than|local time|по местному времени)(?![\p{L}\p{N}])/giu;

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
  if (plain.length > LONGEST) return { kind: 'words' };
  const check = await readWords(plain.replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/i, '$1 '), context);
  if (check.kind !== 'words') return check;
  const span = readSpan(plain, localOf(context.now, context.zone));
  return span === undefined ? check : { kind: 'span', ...span };
}

async function readWords(text: string, context: MomentContext): Promise<MomentCheck> {
  const zone = takeZone(text);
  const date = takeDate(zone?.rest ?? text, context.country);
  const clock = takeTime(date?.rest ?? zone?.rest ?? text);
  const { part, rest: unread } = takePartOfDay(clock?.rest ?? date?.rest ?? zone?.rest ?? text);
  const direction = context.expect ?? 'past';
  const relative = saysNothing(unread) ? undefined : await readRelativeDay(unread, { ...context, expect: direction });
  const today = localOf(context.now, context.zone);
  const written = date && wholeDay(date.value, today, direction);
  // «вчера, 23 ноября» says the same twice.
  const rest = !relative || (date && !(written && sameDay(written, relative))) ? unread : relative.rest;
  const time = clock ? timeInPart(clock.value, part) : date ? undefined : relative?.time;
  if (!date && !relative && !(time && saysNothing(rest))) return { kind: 'words' };
  if ((date && !written) || (time && !isTime(time))) return { kind: saysNothing(rest) ? 'impossible' : 'words' };
  const whole = saysNothing(rest) && (part === undefined || clock !== undefined) && !time?.span;
  return settled(written ?? relative, time, zone?.value ?? { zone: context.zone }, whole, context);
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
