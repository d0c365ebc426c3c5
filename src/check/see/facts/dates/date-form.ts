import { type Day, daysLater } from '../../../../moments/day.ts';
import type { Sleeper } from '../awake.ts';
import { daysBetween, isDay, isoDay, type Today, weekdayOf } from './calendar.ts';

/** Where a form of a date was found. */
export interface Setting {
  readonly today: Today;
  /** The whole passage in plain letters, and the passage as it stands. */
  readonly plain: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Place = Pick<Setting, 'plain' | 'start' | 'end'>;

/** A way to write a day, a month, a year or a span of days: its pattern for plain text, and what its groups mean (ISO 8601, empty where it cannot be told); `undefined` where it is no date after all. */
export interface DateForm extends Sleeper {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], setting: Setting) => string | undefined;
}

/** For a time that names no single day. */
export const untold = (): string => '';

/** What stands before a date that is still to come. */
const AHEAD =
  /(?:^|[^a-zа-я])(?:by|until|till|before|next|coming|through|deadline|(?<!(?:was|were|been) )due|latest|до|к|ко|не позднее|не позже|следующ[а-я]+|ближайш[а-я]+)(?: the| this| утра| конца| end of)?[ (]*$/;
/** What a sentence says of something that is still to come. */
const COMING =
  /(?<![a-zа-я])(?:will|(?:i|we|he|she|they|it|you|that|there)'ll|shall|going to|party is|birthday is|(?:flight|meeting|event|exam|wedding|interview|deadline|delivery) is|need (?:it|this|that|them)|needed|нужн[оаы]|надо|будет|планируется|приед[еу]т|прид[еу]т|прибудет|состоится|въезжа[а-я]+|приезжа[а-я]+|лечу|is coming|(?:could|can|please)[^.!?]{0,30} (?:come|deliver|visit|collect)|(?:может ли|можно|можете|прошу|просьба)[^.!?]{0,30} (?:приехать|прийти|привезти|доставить)|comes|moves in|улета[а-я]+|уезжа[а-я]+|свадьба|дедлайн|deadline|вебинар|кончается|истекает|заканчивается|сдаю|сдать|flying|go up|expires?|до отпуска|before (?:i|we|he|she|they) (?!left|went|was|were|had|came|got|[a-z]+ed(?![a-z]))[a-z]+|до (?:моего |нашего )?(?:вылета|отъезда|поездки))(?![a-zа-я])/;

/** What is arranged, and may be over. */
const ARRANGED =
  /(?<![a-zа-я])(?:booked|scheduled|planned|due|appointment|exam|interview|назначен[аоы]?|запланирован[аоы]?|экзамен|собеседование|зач[её]т|концерт|последний срок)(?![a-zа-я])/;
const OVER = /(?<![a-zа-я])(?:was|were|had|came|arrived|never|nobody|no one|still|был[аио]?|приш[а-я]+|приех[а-я]+|никто|так и не)(?![a-zа-я])/;
/** A promise for a day, and what tells that the day is gone. */
const PROMISED =
  /(?<![a-zа-я])(?:promised (?:me |us )?(?:for|on)|booked (?:it |him |you |them )?for|обещал[аи]? (?:на|в|во|к)|запис[а-я]+ (?:на|в)|перенесли на)(?![a-zа-я])/;
const BROKEN = /(?<![a-zа-я])(?:still|today|now|already|сегодня|уже|nobody|never|no one|nothing|didn't|did not|not|никто|не|так и)(?![a-zа-я])/;

/** Whether a date tells of what is still to come. */
export function isAhead({ plain, start, end }: Setting): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (AHEAD.test(before) || (STARTS_ON.test(before) && /^(?:on|in|at|в|во|на) /.test(plain.slice(start, end)))) return true;
  if (ITS_TERM.test(plain.slice(start, end)) && !isPast({ plain, start, end })) return true;
  if (PLANS.test(plain.slice(Math.max(0, start - 70), end + 40)) && !isPast({ plain, start, end })) return true;
  const around = plain.slice(Math.max(0, start - 60), Math.min(plain.length, end + 40));
  if (PROMISED.test(plain.slice(Math.max(0, start - 24), end))) return !BROKEN.test(plain.slice(end, end + 60));
  return COMING.test(around) || (ARRANGED.test(around) && !OVER.test(around));
}

/** What is or happens on a day, told in the present: "The trip is on Wednesday", "the offer ends on Tuesday", «машины уходят в среду». */
const STARTS_ON =
  /(?<![a-z])(?:(?<!(?:it|that|this|when|date) )is|are|'s|hand-in is|(?:starts|ends|begins|opens|leaves|goes|comes|sits|flies|runs|closes|meets|arrives|returns|expires)(?: back| out)?|(?:i|we|they|you|and) (?:arrive|leave|fly|move|travel|sail|return|start|depart|go)(?: back| out| in| away| home)?) $|(?<![а-я])(?:по плану|[а-я]{2,}(?:дут|дят|дет|дит|нется|ится|ается|ает)) $/;
/** The words of a term that a date itself begins with. */
const ITS_TERM = /^(?:by|until|till|before|through|do|до|к|ко|не позднее|не позже)(?: the)? /;
/** Plans, wishes, duties and orders. */
const PLANS =
  /(?<![a-zа-я])(?:(?:plan(?:s|ning)?|wants?|hopes?|ha(?:ve|s)|got|needs?|going|'d like) to|must|moving|expects?|thinking (?:of|about)|offered|submit|book|please|(?:can|could) (?:you|i|we)|make sure|bring|сдавать|должны|можно|надо|нужно|хочу|хотим|планиру[а-я]+|думаем|собира(?:юсь|емся)|успее[а-я]+|переезжа[а-я]+|свободн[аоы]|занят|заехать|[а-я]{3,}(?:йте|ите|ьте)(?:сь)?)(?![a-zа-я])/;
/** What has been, told of in the same clause. */
const PAST =
  /(?<![a-zа-я])(?:[a-z]{2,12}(?<!ne)ed|was|were|had|did|got|bought|sent|paid|came|went|took|made|began|broke|told|said|worked|since|(?!если|или|ли|был[аи]? бы)[а-я]{2,12}(?:л|ла|ли|ло|лся|лась|лись|лось))(?![a-zа-я])/;

/** Whether the clause around a date tells of the past. */
export function isPast({ plain, start, end }: Place): boolean {
  const before = plain.slice(Math.max(0, start - 50), start).replace(/^.*[.!?;:]/s, '');
  const after = plain.slice(end, end + 40).replace(/[.!?;:].*$/s, '');
  return PAST.test(`${before} ${after}`);
}

/** Whether a date belongs to a paper or a message: "invoice 4471 of 5 February". */
function isMade({ plain, start, end }: Setting): boolean {
  return (
    (/^(?:from|of|dated|от) /.test(plain.slice(start, end)) ||
      /(?:^|[^a-zа-я])(?:from|of|dated|от)(?: the)? $/.test(plain.slice(Math.max(0, start - 12), start))) &&
    MADE_ON.test(plain.slice(Math.max(0, start - 48), start))
  );
}

/** What has been done on a day: a verb that no plan is told with, right before it. */
const DONE_ON =
  /(?<![a-z])(?:paid|bought|ordered|sent|came|arrived|got|took|went|started|began|happened|failed|broke|died|called|wrote|installed|received|signed|returned|posted) (?:it |them )?on $|(?<![а-я])(?:купил|оплатил|заказал|получил|отправил|сдал|звонил|писал|приш|приехал|началось|сломал)[а-я]{0,5} $/;
/** A paper or a message by its day, which is the day that it was made. */
const MADE_ON =
  /(?<![a-z])(?:invoice|bill|receipt|statement|order|payment|letter|e-?mail|message|ticket|contract|claim|report|reply|request|quote|photo)s?(?: (?:no\.?|number|#)? ?[a-z]{0,4}[\d/-]{1,16})? (?:(?:from|of|dated)(?: the)? )?$|(?<![а-я])(?:счет|заказ|письм|договор|накладн|акт|чек|заявк|обращени|плат[её]ж|квитанци|сообщени|справк)[а-я]{0,4}(?: (?:№ ?|n |номер )?[а-яa-z]{0,3}[\d/-]{1,16})? (?:от )?$/;
/** So many days ahead a day without its year is this year's, unless it is done: few leave out the year of what was eleven months ago. */
const NEAR = 45;
/** So many where nothing tells that it has been. */
const FAR = 120;

/** A day and month: in this year, unless that lies far ahead. `undefined` when there is no such day. */
export function dayOfYear(day: number, month: number, year: number | undefined, setting: Setting): string | undefined {
  const { today } = setting;
  if (year !== undefined) return isDay({ year, month, day }) ? isoDay({ year, month, day }) : undefined;
  const next = daysBetween(today, { year: today.year, month, day }) > 0 ? today.year : today.year + 1;
  const ahead = daysBetween(today, { year: next, month, day });
  const isComing =
    ahead <= NEAR
      ? ahead < 2 || !DONE_ON.test(setting.plain.slice(Math.max(0, setting.start - 24), setting.start))
      : ahead <= FAR && (!(isPast(setting) || isMade(setting)) || isAhead(setting));
  const years = isComing ? [next, next - 1] : [next - 1, next - 2];
  const fit = years.find((candidate) => isDay({ year: candidate, month, day }));
  return fit === undefined ? undefined : isoDay({ year: fit, month, day });
}

/** "the 13th", «26-го»: in this month or the one before; or, where it is still to come, in this one or the next. */
export function dayOfMonth(day: number, setting: Setting): string | undefined {
  const { today } = setting;
  const step = isAhead(setting) ? (day >= today.day ? 0 : 1) : day <= today.day ? 0 : -1;
  const found = inMonth(day, step, today);
  return isDay(found) ? isoDay(found) : undefined;
}

/** A day so many months from this one; there may be none such. */
function inMonth(day: number, step: number, today: Day): Day {
  const months = today.year * 12 + today.month - 1 + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

/** "Friday the 13th": in this month, the one before or the next, whichever has it on that day of the week. */
export function dayOnWeekday(day: number, weekday: number, { today }: Setting): string | undefined {
  const days = [0, -1, 1].map((step) => inMonth(day, step, today));
  const found = days.find((one) => isDay(one) && weekdayOf(one) === weekday);
  return found && isoDay(found);
}

/** The latest such day of the week that was, or, `ahead`, the next that will be. `last`: not merely yesterday. */
export function dayOfWeek(weekday: number, today: Today, { ahead = false, last = false } = {}): string {
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  return isoDay(daysLater(today, ahead ? 7 - back || 7 : last && back === 1 ? -8 : -back));
}
