import type { Stamp } from './stamp.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** The year of a log that writes none: a leap year, so that 29 February is a day. */
const NO_YEAR = 2000;

/** How much of a date a log writes. */
export type Dating = 'full' | 'no-year' | 'no-day';

/**
 * Turns the times of one log, in their order, into milliseconds that can be compared: the wall clock as the log shows it, counted as if it were UTC.
 * A log's first zone is that of the whole; times of other zones are brought to it. Where the year or the day is not written, it goes on when December
 * becomes January, or the clock goes back by more than half a day.
 */
export class LogClock {
  dating: Dating | undefined;
  /** Minutes east of UTC; `undefined` while no line has named a zone. */
  offset: number | undefined;
  #year = NO_YEAR;
  #month = 0;
  #day = 0;
  #last = Number.NaN;
  #key = -1;
  #midnight = 0;

  wall(stamp: Stamp): number {
    if (!Number.isNaN(stamp.epoch)) return this.#known(stamp.epoch, 0);
    const wall = this.#dayOf(stamp) + (stamp.hour * 60 + stamp.minute) * MINUTE + Math.round(stamp.second * 1000);
    if (stamp.month === 0) return this.#rolled(wall);
    return stamp.year === 0 ? this.#note('no-year', wall) : this.#known(wall, stamp.offset);
  }

  #known(wall: number, offset: number): number {
    if (Number.isNaN(offset)) return this.#note('full', wall);
    this.offset ??= offset;
    return this.#note('full', wall + (this.offset - offset) * MINUTE);
  }

  #note(dating: Dating, wall: number): number {
    if (dating === 'full' || this.dating === undefined || this.dating === 'no-day') this.dating = dating;
    this.#last = wall;
    return wall;
  }

  /** Midnight of the stamp's day, or of the day that the log has come to. */
  #dayOf(stamp: Stamp): number {
    if (stamp.month === 0) return this.#day;
    if (stamp.year === 0 && stamp.month <= this.#month - 6) this.#year += 1;
    else if (stamp.year !== 0) this.#year = stamp.year;
    this.#month = stamp.month;
    const key = (this.#year * 16 + stamp.month) * 32 + stamp.day;
    if (key !== this.#key) {
      this.#key = key;
      this.#midnight = Date.UTC(this.#year, stamp.month - 1, stamp.day);
    }
    this.#day = this.#midnight;
    return this.#midnight;
  }

  #rolled(wall: number): number {
    const rolls = wall < this.#last - DAY / 2;
    if (rolls) this.#day += DAY;
    return this.#note('no-day', rolls ? wall + DAY : wall);
  }
}
