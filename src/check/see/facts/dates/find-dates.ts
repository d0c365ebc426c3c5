import { timeInPart, type WrittenTime } from '../../../../moments/clock-words.ts';
import { daysLater } from '../../../../moments/day.ts';
import { matchesOf } from '../../../matches-of.ts';
import { wakers } from '../awake.ts';
import { apart, type Found, inOrder, type Passage, voided } from '../passage.ts';
import { BARE_HOURS } from './bare-hours.ts';
import { isoDay, isoTime, type Today } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { ENGLISH_LOOSE_FORMS } from './english-loose-forms.ts';
import { asksForHours, HABIT_FORMS } from './habit-forms.ts';
import { ENGLISH_HOURS, GENITIVE_HOURS } from './hour-words.ts';
import { isNameNotDate } from './name-not-date.ts';
import { RELATIVE_FORMS } from './relative-forms.ts';
import { RUSSIAN_LOOSE_FORMS } from './russian-loose-forms.ts';
import { RUSSIAN_SPANS } from './russian-spans.ts';
import { RUSSIAN_YEARS } from './russian-years.ts';
import type { Message, Setting } from './setting.ts';
import { type FoundTime, timeBeside, timeOf, timesIn } from './times.ts';
import { withZone } from './with-zone.ts';
import { WRITTEN_FORMS } from './written-forms.ts';

/** Looked for after what comes again, and before hours. */
const awakeForms = wakers<DateForm>([...WRITTEN_FORMS, ...RELATIVE_FORMS]);
const awakeHabitForms = wakers<DateForm>(HABIT_FORMS);
/** Looked for last, where no day and no hour took them. */
const awakeLooseForms = wakers<DateForm>([...ENGLISH_LOOSE_FORMS, ...RUSSIAN_LOOSE_FORMS, ...BARE_HOURS, ...RUSSIAN_SPANS, ...RUSSIAN_YEARS]);

interface FoundDay extends Found {
  readonly value: string;
}

/** Days, months, spans of days and times in a passage. `plain` is its text in plain letters, where what is found already may be void; values are ISO 8601 where they can be told. `message`: what is said around it. */
export function datesIn({ text, beginnings }: Passage, plain: string, today: () => Today, message: Message): readonly Found[] {
  const whole = { text, today, message };
  const isPlaced = !asksForHours(plain);
  const habits = daysIn(whole, plain, isPlaced ? awakeHabitForms(beginnings) : []);
  const { days, rest } = daysIn(whole, habits.rest, awakeForms(beginnings));
  const times = apart(timesIn(rest, beginnings));
  const loose = daysIn(whole, voided(rest, times), isPlaced ? awakeLooseForms(beginnings) : []);
  const all = apart([...joined([...habits.days, ...days], times, plain), ...loose.days]);
  return withParts(all, plain)
    .filter((found) => !isNameNotDate(found, plain))
    .map((found) => withZone(found, text));
}

/** A part of a day, which alone names none. */
const PART =
  /^(?:(?:рано|поздно|ближе|early|late) )?(?:утром|вечером|ночью|днем|с утра|(?:к|под|с|после) (?:утр|вечер|ноч|обед)[а-я]*|(?:до|в|после) обеда?|in the [a-z ]+|at (?:noon|midnight|lunch|night|dawn)|(?:around|about|by|before|after) (?:noon|midday|midnight|lunch))$/;
/** Hours, which belong to the day that follows them. */
const HOURS = /^(?:between|from|с|между) /;

/** «ночью 27 ноября», "between 1 and 3 am on Friday": one time, whose day is told. */
function withParts(all: readonly Found[], plain: string): readonly Found[] {
  if (all.length < 2 || all.every(({ value }) => value !== '')) return all;
  const whole: Found[] = [];
  for (const found of all) {
    const last = whole.at(-1);
    const [part, day] = last?.value === '' ? [last, found] : [found, last];
    if (
      last &&
      day?.value &&
      part?.value === '' &&
      plain.slice(last.end, found.start) === ' ' &&
      (PART.test(plain.slice(part.start, part.end)) || (part === last && HOURS.test(plain.slice(part.start, part.end))))
    )
      whole[whole.length - 1] = { start: last.start, end: found.end, value: day.value };
    else whole.push(found);
  }
  return whole;
}

/** What all the forms are read with. */
interface Whole extends Pick<Setting, 'text' | 'message'> {
  readonly today: () => Today;
}

function daysIn(
  { text, today, message }: Whole,
  plain: string,
  forms: readonly DateForm[],
): { readonly days: readonly FoundDay[]; readonly rest: string } {
  const days: FoundDay[] = [];
  let rest = plain;
  for (const { pattern, read } of forms) {
    const found: FoundDay[] = [];
    for (const match of matchesOf(rest, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(
        match.map((group) => group ?? ''),
        { today: today(), plain, text, message, start, end },
      );
      if (value !== undefined) found.push({ start, end, value });
    }
    if (found.length > 0) {
      days.push(...found);
      rest = voided(rest, found);
    }
  }
  return { days: apart(days), rest };
}

/** What may stand between a day and its time. */
const BETWEEN = /^[ ,(]*(?:в|на|at|около|примерно|around|about|г\.|где-то|ровно|on|of)?[ ,]*$/;
const FURTHEST = 14;

/** Days with the time beside them as one; times alone where no day stands beside. */
function joined(days: readonly FoundDay[], times: readonly FoundTime[], plain: string): readonly Found[] {
  const whole: Found[] = [];
  const all = inOrder<FoundDay | FoundTime>([...days, ...times]);
  for (let at = 0; at < all.length; at += 1) {
    const [one, next] = [all[at], all[at + 1]];
    if (!one) break;
    const [day, time] = isDay(one) ? [one, next && !isDay(next) ? next : undefined] : [next && isDay(next) ? next : undefined, one];
    if (day && time && stand(day, time, plain)) {
      whole.push({ start: Math.min(day.start, time.start), end: Math.max(day.end, time.end), value: withTime(day, time.time, plain) });
      at += 1;
    } else whole.push(isDay(one) ? withLooseTime(one, plain) : { start: one.start, end: one.end, value: withDayBehind(one, all, at, plain) });
  }
  return apart(whole).map((found) => withoutStop(inBrackets(asSpan(found, plain), plain), plain));
}

/** «В 14:02 и 14:03 вчера»: the day of the second time is the first one's too. */
function withDayBehind({ start, end, time }: FoundTime, all: readonly (FoundDay | FoundTime)[], at: number, plain: string): string {
  const [next, day] = [all[at + 1], all[at + 2]];
  if (!next || isDay(next) || !day || !isDay(day) || !stand(day, next, plain)) return '';
  const isSpan = /(?<![a-zа-я])(?:between|from|с|между) $/.test(plain.slice(Math.max(0, start - 8), start));
  return !isSpan && /^ (?:и|and) (?:в |at )?$/.test(plain.slice(end, next.start)) ? withTime(day, time, plain).replace(/^[\d-]+$/, '') : '';
}

/** The first hour of a span, which the day took for its time, and what ends the span. */
const SPAN_BEGINS = new RegExp(`(?:^|[ ,])(?:с|from|between) (?:\\d{1,2}(?::\\d\\d)?|${GENITIVE_HOURS})$`);
const SPAN_ENDS = new RegExp(
  `^ (?:до|to|till|until|and|и) (?:\\d{1,2}(?:[:.]\\d\\d)?|${GENITIVE_HOURS})(?: (?:час(?:ов|а)?|утра|дня|вечера|ночи))?(?![\\dа-я:]|\\.\\d)`,
);

/** «28 ноября с 10 до 14» is a part of the day, not its beginning. */
function asSpan(found: Found, plain: string): Found {
  const more = SPAN_BEGINS.test(plain.slice(found.start, found.end)) ? SPAN_ENDS.exec(plain.slice(found.end, found.end + 24))?.[0] : undefined;
  return more === undefined ? found : { ...found, end: found.end + more.length, value: (found.value ?? '').replace(/T.*$/, '') };
}

/** A time in brackets goes with its bracket, or stays out where more stands in them. */
function inBrackets(found: Found, plain: string): Found {
  const open = plain.slice(found.start, found.end).search(/ ?\([^)]*$/);
  if (open <= 0) return found;
  return { ...found, end: plain[found.end] === ')' ? found.end + 1 : found.start + open };
}

/** Behind a whole word a full stop ends the sentence; it belongs to the day only where it shortens a month. */
function withoutStop(found: Found, plain: string): Found {
  return /(?:[a-zа-я]{5}|\b[ap]m|\d\/\d{1,2})\.$/.test(plain.slice(found.start, found.end)) ? { ...found, end: found.end - 1 } : found;
}

function isDay(found: FoundDay | FoundTime): found is FoundDay {
  return found.value !== undefined;
}

function stand(day: Found, time: Found, plain: string): boolean {
  const [first, second] = day.start < time.start ? [day, time] : [time, day];
  return second.start - first.end <= FURTHEST && BETWEEN.test(plain.slice(first.end, second.start));
}

/** "tomorrow at 9", "at 8 this morning" */
function withLooseTime(day: FoundDay, plain: string): Found {
  if (!WHOLE_DAY.test(day.value)) return day;
  const time = timeBeside(plain, day.end, Math.min(plain.length, day.end + 34));
  if (time && BETWEEN.test(plain.slice(day.end, time.start))) return { start: day.start, end: time.end, value: withTime(day, time.time, plain) };
  const hour = FROM_TODAY.test(plain.slice(day.start, day.end))
    ? HOUR_BEFORE.exec(plain.slice(Math.max(0, day.start - 22), day.start))?.[0]
    : undefined;
  const told = hour === undefined ? undefined : timeOf(hour.trim().replace(/^(?!\d)(?:.* )?(?=[^ ]+$)|^(?=\d)/, 'at '));
  return told && hour !== undefined ? { start: day.start - hour.length, end: day.end, value: withTime(day, told, plain) } : day;
}

/** Days before which an hour may stand: "at 8 this morning", "since 9 yesterday". */
const FROM_TODAY = /^(?:this |yesterday|today|tomorrow|tonight|last (?:night|evening|afternoon))/;
const HOUR_BEFORE = new RegExp(
  `(?<![a-z])(?:(?:(?:at|around|since|from|until|till|by)(?: about| around)?|about) (?:(?:1[0-2]|[1-9])(?:[.]\\d\\d)?|${ENGLISH_HOURS})|(?<![.,\\d])(?:1[0-2]|[1-9])[.][0-5]\\d) $`,
);

/** A value that an hour can be put to. */
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

function withTime(day: FoundDay, time: WrittenTime | undefined, plain: string): string {
  if (!time || !WHOLE_DAY.test(day.value)) return day.value;
  const [, russian, part = russian] =
    /(?<![а-я])(утр|дн|вечер|ноч)[а-я]*$|(morning|afternoon|evening|night)$/.exec(plain.slice(day.start, day.end)) ?? [];
  const told = timeInPart(time, part);
  const { minute, second } = told;
  // "yesterday around five": few are up then to write of the morning.
  const hour = part === undefined && time.either && told.hour > 0 && told.hour < 7 ? told.hour + 12 : told.hour;
  // "Last night at two" is already today.
  const isAfterMidnight = hour < 6 && plain.slice(day.start, day.end).endsWith('last night');
  return `${isAfterMidnight ? dayAfter(day.value) : day.value}T${isoTime(hour, minute, second)}`;
}

function dayAfter(value: string): string {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return isoDay(daysLater({ year, month, day }, 1));
}
