import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isoDay, type Today } from './calendar.ts';
import { monthOf } from './month-names.ts';
import { withZone } from './with-zone.ts';

/** Lines enough to tell when it was. */
const MOST = 40;
const BEFORE = '^[\\s>|*[(]{0,6}(?:(?:time|ts|timestamp)[=:] ?"?|\\d{1,4}:)?';
const STAMP = new RegExp(
  `${BEFORE}((?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d\\d)[./](\\d\\d)[./](\\d{4}))[T ,]{1,2}(\\d\\d:\\d\\d)(?::\\d\\d)?(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?)(?![\\d:])`,
  'gm',
);
/** Of system logs, which leave out the year: "Nov 25 07:14:02", "11-26 14:02:11.090". */
const WITHOUT_YEAR = new RegExp(
  `${BEFORE}((?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\\d{1,2})|([01]\\d)-([0-3]\\d)) (\\d\\d:\\d\\d):\\d\\d(?:[.,]\\d{1,9})?)(?![\\d:])`,
  'gm',
);

/** The days and times with which the lines of a log begin; values are ISO 8601 to the minute. */
export function stampsIn(text: string, today: () => Today): readonly Found[] {
  const whole = read(text, STAMP, ([, , year, month, day, otherDay, otherMonth, otherYear, time]) => {
    return `${year ?? otherYear}-${month ?? otherMonth}-${day ?? otherDay}T${time}`;
  });
  if (whole.length > 0) return whole;
  return read(text, WITHOUT_YEAR, ([, , name, dayOfName, month, day, time = '']) =>
    lastTime(name === undefined ? Number(month) : monthOf(name.toLowerCase()), Number(dayOfName ?? day), time, today()),
  );
}

function read(text: string, pattern: RegExp, toValue: (match: RegExpExecArray) => string): readonly Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(text, pattern)) {
    const end = match.index + match[0].length;
    found.push(withZone({ start: end - (match[1] ?? '').length, end, value: toValue(match) }, text));
    if (found.length === MOST) break;
  }
  return found;
}

/** Logs tell of what was: a day that is still to come was last year's. */
function lastTime(month: number, day: number, time: string, { year, month: thisMonth, day: thisDay }: Today): string {
  const isAhead = month > thisMonth || (month === thisMonth && day > thisDay);
  return `${isoDay({ year: isAhead ? year - 1 : year, month, day })}T${time}`;
}
