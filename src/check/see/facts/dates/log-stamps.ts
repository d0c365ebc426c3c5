import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';

/** Lines enough to tell when it was. */
const MOST = 40;
const STAMP =
  /^[\s>|*[(]{0,6}(?:(?:time|ts|timestamp)[=:] ?"?|\d{1,4}:)?((?:(\d{4})-(\d\d)-(\d\d)|(\d\d)[./](\d\d)[./](\d{4}))[T ,]{1,2}(\d\d:\d\d)(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)(?![\d:])/gm;

/** The days and times with which the lines of a log begin; values are ISO 8601 to the minute. */
export function stampsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(text, STAMP)) {
    const [whole, stamp = '', year, month, day, otherDay, otherMonth, otherYear, time = ''] = match;
    const end = match.index + whole.length;
    found.push({ start: end - stamp.length, end, value: `${year ?? otherYear}-${month ?? otherMonth}-${day ?? otherDay}T${time}` });
    if (found.length === MOST) break;
  }
  return found;
}
