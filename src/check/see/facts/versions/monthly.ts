import { isEveryday } from './everyday-words.ts';

/** A name right before: what reports and bills are called by with their month is an everyday word. */
const NAME = /(?<![\p{L}\d])(\p{Lu}[\p{L}]{2,20}(?: (?:IDE|SDK|Platform|CE|Pro))?) $/u;
/** A Russian word with a month is rather a bill or a report than a program. */
const RUSSIAN = /[А-Яа-яЁё]/;
/** "upgraded the whole team from 2026-03 to 2026-09" */
const CHANGED =
  /(?:upgrad|downgrad|updat|migrat|switch|mov|обнов|откат|переш|мигр)[a-zа-я]*(?: [a-zа-я]+){0,5} (?:from|to|с|на|до) (?:20[12]\d-\d\d (?:to|на|до) )?$/;
/** "2025-12 on Mac." */
const RUNS_ON = /^ (?:on|under|на|под) (?:mac|windows|linux|ubuntu|debian|fedora|arch|android|ios|win)/;

/** Whether a year with a month is the name of a release: behind a program's name, behind an update, or alone before what it runs on. */
export function isMonthly(text: string, plain: string, start: number, end: number, talk: () => boolean): boolean {
  if (CHANGED.test(plain.slice(Math.max(0, start - 70), start))) return true;
  if (RUNS_ON.test(plain.slice(end, end + 12)) && /(?:^|[.!?\n] ?)$/.test(plain.slice(0, start))) return true;
  const name = NAME.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  return name !== undefined && !isEveryday(name.toLowerCase()) && !RUSSIAN.test(name) && talk();
}
