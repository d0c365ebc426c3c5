import { localTime } from '../locale/local-time.ts';

/** A calendar day and a clock time somewhere, without saying where. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** Whether ICU knows the zone: an IANA name, `UTC`, or an offset such as `+03:00`. */
export function isZone(zone: string): boolean {
  try {
    return localTime(new Date(0), zone) !== '';
  } catch {
    return false;
  }
}

/** Minutes east of UTC that hold in a zone at an instant. */
export function offsetAt(instant: Date, zone: string): number {
  const shown = Date.parse(`${localTime(instant, zone).slice(0, 19)}Z`);
  return Math.round((shown - instant.getTime()) / 60_000);
}

/**
 * What the clocks of a zone show, as an instant and the offset that holds then. A time that comes twice when the clocks go back is the first of the two;
 * one that they skip when they go forward is as much later (what RFC 5545 3.3.5 says, and Temporal's `compatible`).
 */
export function instantOf(local: LocalTime, zone: string): { readonly instant: Date; readonly offset: number } {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second ?? 0);
  const at = (offset: number) => new Date(asUtc - offset * 60_000);
  // A day around it holds at most one change of the clocks.
  const before = offsetAt(new Date(asUtc - 86_400_000), zone);
  const after = offsetAt(new Date(asUtc + 86_400_000), zone);
  const offset = [before, after].find((candidate) => offsetAt(at(candidate), zone) === candidate) ?? before;
  const instant = at(offset);
  return { instant, offset: offsetAt(instant, zone) };
}

/** What the clocks of a zone show at an instant. */
export function localOf(instant: Date, zone: string): LocalTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = localTime(instant, zone).slice(0, 19).split(/\D/).map(Number);
  return { year, month, day, hour, minute, second };
}
