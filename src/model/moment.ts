/**
 * A moment as the model keeps it: a date `2026-11-20`, or a date and time with an offset `2026-11-22T18:30:00+03:00`
 * (ISO 8601, the profile of RFC 3339 with seconds optional).
 */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: { readonly hour: number; readonly minute: number; readonly second?: number /** Minutes east of UTC. */; readonly offset: number };
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2}))?$/i;

/** Reads a moment; `undefined` when the text has another shape, `'impossible'` when it has the shape of one but no such day or time exists. */
export function parseMoment(text: string): Moment | 'impossible' | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'impossible';
  const zone = match[7];
  if (zone === undefined) return { year, month, day };
  const [hour = 0, minute = 0] = match.slice(4, 6).map(Number);
  const second = match[6] === undefined ? undefined : Number(match[6]);
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return 'impossible';
  const offset = readOffset(zone);
  if (Math.abs(offset) > 14 * 60) return 'impossible';
  return { year, month, day, time: { hour, minute, ...(second === undefined ? {} : { second }), offset } };
}

/** Words that tell a moment roughly, and the moment near which it was. */
export interface RoughMoment {
  readonly words: string;
  /** A date, or a date and time with its offset. */
  readonly near: string;
}

const ROUGH = /^(\S.*) \(([^()]{10,40})\)$/su;

/** Reads words with the moment near which it was behind them, `last night (2026-11-23)`, as `formatRough` writes them. */
export function parseRough(text: string): RoughMoment | undefined {
  const [, words = '', near = ''] = ROUGH.exec(text.trim()) ?? [];
  return typeof parseMoment(near) === 'object' ? { words, near } : undefined;
}

/** Writes what is known roughly: as it was told, with the moment near which it was, for who reads it on another day. */
export function formatRough({ words, near }: RoughMoment): string {
  return `${words} (${near})`;
}

/** The moment that a value tells, or near which it was. */
export function momentNear(text: string): Moment | undefined {
  const moment = parseMoment(parseRough(text)?.near ?? text);
  return moment === 'impossible' ? undefined : moment;
}

/** Writes a moment back in its normal form: seconds always, `+00:00` rather than `Z`. */
export function formatMoment({ year, month, day, time }: Moment): string {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (!time) return date;
  return `${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second ?? 0)}${formatOffset(time.offset)}`;
}

/** An instant as the clocks show it where they are `offset` minutes east of UTC: `2026-11-24T12:00:00+03:00`. */
export function momentAt(instant: Date, offset: number): string {
  return `${new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19)}${formatOffset(offset)}`;
}

/** Minutes east of UTC as `+03:00`. */
export function formatOffset(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function readOffset(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
