import { localTime } from '../../locale/local-time.ts';
import { formatMoment, momentNear } from '../../model/moment.ts';
import type { LogSurvey } from './survey.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A moment this near to a log's first or last line is one of its. */
const NEAR = 10 * MINUTE;
/** How much less a place is worth where the log's clock would have to be UTC's, though nothing says so. */
const DOUBT = 4;

/** A stretch of a log's own wall clock, in milliseconds as the survey counts them; a point, or a whole day. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly doubt: number;
}

/** How far a time of the log is from when the problem happened, in milliseconds: 0 at the moment itself. */
export type Distance = (wall: number) => number;

/**
 * Where a moment lies on a log's clock; `undefined` where the log was not running then, or has no times.
 * @param when ISO 8601: a date, or a date and time with an offset
 * @param zone the IANA zone of the machine that the logs are from: a log that names no zone shows its clock, or UTC
 */
export function momentInLog(survey: LogSurvey, when: string, zone: string): Distance | undefined {
  const { first, last } = survey;
  if (first === undefined || last === undefined) return undefined;
  const stretches = stretchesOf(survey, when, zone).filter(({ from, to }) => from <= last + NEAR && to >= first - NEAR);
  if (stretches.length === 0) return undefined;
  return (wall) => {
    let least = Number.POSITIVE_INFINITY;
    for (const { from, to, doubt } of stretches) {
      const away = wall < from ? from - wall : wall > to ? wall - to : 0;
      least = Math.min(least, away * doubt + (doubt - 1) * MINUTE);
    }
    return least;
  };
}

function stretchesOf(survey: LogSurvey, when: string, zone: string): readonly Stretch[] {
  const moment = momentNear(when);
  if (moment === undefined) return [];
  if (!moment.time) {
    const from = Date.UTC(moment.year, moment.month - 1, moment.day);
    return onLogsCalendar(survey, { from, to: from + DAY - 1, doubt: 1 });
  }
  const instant = Date.parse(formatMoment(moment));
  if (survey.offset !== undefined) return onLogsCalendar(survey, point(instant + survey.offset * MINUTE, 1));
  const local = instant + offsetIn(zone, instant) * MINUTE;
  return [...onLogsCalendar(survey, point(local, 1)), ...(local === instant ? [] : onLogsCalendar(survey, point(instant, DOUBT)))];
}

function point(wall: number, doubt: number): Stretch {
  return { from: wall, to: wall, doubt };
}

/** The stretch in each year, or on each day, that the log may mean by it. */
function onLogsCalendar(survey: LogSurvey, stretch: Stretch): readonly Stretch[] {
  const { first = 0, last = 0, dating } = survey;
  if (dating === 'no-year') {
    const years = new Date(last).getUTCFullYear() - new Date(first).getUTCFullYear() + 1;
    return Array.from({ length: years }, (_, index) => {
      const date = new Date(stretch.from);
      date.setUTCFullYear(new Date(first).getUTCFullYear() + index);
      return { from: date.getTime(), to: date.getTime() + stretch.to - stretch.from, doubt: stretch.doubt };
    });
  }
  if (dating !== 'no-day' || stretch.to > stretch.from) return [stretch];
  const time = stretch.from % DAY;
  // The day is not written: the last on which there was such a time.
  const day = Math.floor((last + NEAR - time) / DAY) * DAY;
  return [{ ...stretch, from: day + time, to: day + time }];
}

/** Minutes east of UTC that the clocks of a zone show; 0 for a zone that ICU does not know. */
function offsetIn(zone: string, instant: number): number {
  try {
    const local = localTime(new Date(instant), zone);
    return Math.round((Date.parse(`${local.slice(0, 19)}Z`) - instant) / MINUTE);
  } catch {
    return 0;
  }
}
