/** The parts of a time as a line shows them, filled in by a format that fits. `undefined` parts are not written there. */
export interface Stamp {
  /** Full year; 0 where the log writes none. */
  year: number;
  /** 1 to 12; 0 where the log writes no date. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** With its fraction. */
  second: number;
  /** Minutes east of UTC; NaN where the log names no zone. */
  offset: number;
  /** Milliseconds since 1970 where the log counts; then the parts are not filled in, and the offset is 0. NaN otherwise. */
  epoch: number;
  /** Where the next byte after the time stands. */
  end: number;
}

/** Reads a time that begins at `at`; nothing at or after `end` is looked at. Whether it is one. */
export type StampFormat = (bytes: Uint8Array, at: number, end: number, stamp: Stamp) => boolean;

export function emptyStamp(): Stamp {
  return { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, offset: Number.NaN, epoch: Number.NaN, end: 0 };
}
