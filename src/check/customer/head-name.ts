import { letterPattern } from '../letter-pattern.ts';
import type { Reading } from '../read/reading.ts';
import { senderName } from './sender-name.ts';

/** «От: Мария Штерн <m.stern@example.ru>», "From: Tom Reed [mailto:tom@example.com]", `*From:* Tom Reed`. */
const SENT_BY = letterPattern(/^[ \t]*[*_]{0,2}(?:from|от(?: кого)?|отправитель)[*_]{0,2}[ \t]?:[*_]{0,2}[ \t]*["«“]?([^"»”<>[\]()\n\r;]{2,60})/imu);
/** The same with an address, where it is the first line: too little of a head to be set apart. */
const SHORT_HEAD = letterPattern(
  /^\s*(?:from|от(?: кого)?|отправитель)[ \t]?:[ \t]*["«“]?([^"»”<>[\]()\n\r;]{2,60})["»”]?[ \t]*<[^<>\s@]+@[^<>\s]+>[ \t]*\r?\n/iu,
);

/** Who sent a letter that was pasted with its head: the name that stands there, where one does. */
export function headName({ blocks, source }: Pick<Reading, 'blocks' | 'source'>): string | undefined {
  const heads = blocks.filter(({ kind }) => kind === 'front-matter').map(({ text }) => SENT_BY.exec(text)?.[1]);
  const name = (heads.find((found) => found !== undefined) ?? SHORT_HEAD.exec(source.slice(0, 300))?.[1])?.trim();
  return name === undefined ? undefined : senderName(name);
}
