import { CAPITAL_FIRST, letterPattern } from '../../../letter-pattern.ts';

/** A day of birth, as it is written: "30.6.79". */
const LIKE_BIRTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)?\d\d)$/;
/** What says that somebody was born then. */
const BORN =
  /(?<![a-zа-я])(?:born(?: on)?|b\.|d\.? ?o\.? ?b\.?|date of birth|birth ?date|birthday|родил(?:ся|ась|ись)|рожден(?:ия|а|ы)?|рожд\.?|г\. ?р\.|д\.? ?р\.?|дата рождения)(?: (?:is|was|в|она|он|это))?[ :,(—–-]{0,3}$/;
const YEAR_OF_BIRTH = /^,? ?(?:г\. ?р|года? рожд)/;

/** An hour with a point. */
const LIKE_HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** "7.12 this morning", "8.14 yesterday" */
const HOUR_OF_DAY =
  /^ (?:(?:this|yesterday|tomorrow|last|in the|on) ?(?:morning|evening|afternoon|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|today|yesterday|tonight|tomorrow|o'clock|[ap]\.?m(?![a-z])|sharp|утра|вечера|ночи|дня|сегодня|вчера|завтра)(?![a-zа-я])/;
/** "The ticket is from 14.52", "the train of 7.12": what comes, goes or is written at an hour. */
const OF_AN_HOUR =
  /(?<![a-z])(?:tickets?|trains?|bus|tram|ferry|flight|coach|calls?|e-?mails?|mails?|texts?|sms|receipts?|slips?|appointment|photos?|pictures?|class|lesson) (?:(?:is|was|are|were|came|left) )?(?:from|of) $/;
/** "Started 9.05, stopped by me 9.50": what somebody or something does at an hour. */
const DONE_AT =
  /(?<![a-z])(?:started|stopped|ended|finished|began|begun|parked|arrived|arrives|departed|departs|left|landed|opened|opens|closed|closes|shut|booked|rang|called|paid)(?: (?:by|for) (?:me|us|you))? $/;

/** As sums are written. */
const LIKE_SUM = /^\d{1,6}\.\d\d$/;
/** What is paid, and what of: no "due", no "free", which are said of much else. */
const OF_MONEY =
  /[£$€]|(?<![a-z])(?:pa(?:id|ying)|charg(?:e|es|ed|ing)|refund(?:s|ed)?|bills?|billed|instal?ments?|costs?|fees?|fares?|debit(?:ed)?|invoiced?|quid|pounds?|euros?|dollars?|overcharged|deposit|statement)(?![a-z])/;
/** What is said of programs that are paid for, too. */
const OF_PROGRAMS =
  /(?<![a-z])(?:versions?|updat(?:es?|ed|ing)|upgrad(?:e|es|ed|ing)|downgrad(?:e|ed|ing)|releas(?:e|es|ed)|install(?:s|ed|er|ing)?|reinstall(?:ed)?|firmware|drivers?|builds?|plugins?|sdk|crash(?:es|ed|ing)?|android|ios|windows|macos|linux)(?![a-z])/;
/** A sum in its place: "the instalment of 143.20", "shows 143.20 open", "instead of 1.80". */
const BEFORE_SUM =
  /(?<![a-z])(?:of|shows?|says|lists?|was|is|for|only|another|instead of|rather than|not|and|to|by|from|charged|took|taken|paid|me|us|him|her) $/;
/** A name, as programs have one. */
const NAMED = letterPattern(/(?<![\p{L}\d])(\p{L}[\p{L}\d]*) $/u);

/** Whether a number with points is the day of somebody's birth; `plain` is the text in plain letters. */
export function isBirth(plain: string, start: number, end: number): boolean {
  return (
    LIKE_BIRTH.test(plain.slice(start, end)) &&
    (BORN.test(plain.slice(Math.max(0, start - 28), start)) || YEAR_OF_BIRTH.test(plain.slice(end, end + 14)))
  );
}

/** Whether a number of two parts is an hour or a sum by what is said around it; `text` is as it was written, `plain` in plain letters. */
export function isHourOrSum(text: string, plain: string, start: number, end: number): boolean {
  const number = plain.slice(start, end);
  if (!LIKE_SUM.test(number)) return false;
  const before = plain.slice(Math.max(0, start - 30), start);
  if (
    LIKE_HOUR.test(number) &&
    ((HOUR_OF_DAY.test(plain.slice(end, end + 18)) && !OF_PROGRAMS.test(before)) || OF_AN_HOUR.test(before) || DONE_AT.test(before))
  )
    return true;
  const name = NAMED.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (name !== undefined && CAPITAL_FIRST.test(name) && !/^[\s>*•"-]*$/.test(before.slice(0, before.length - name.length - 1))) return false;
  return BEFORE_SUM.test(before) && OF_MONEY.test(plain) && !OF_PROGRAMS.test(plain);
}

/** "I'm in 3.04, behind the plant": where somebody is. */
const SOMEBODY_IS =
  /(?<![a-zа-я])(?:i'm|i am|we're|we are|we|i|she's|he's|they're|sits?|sitting|works?|desk|office)(?: sits?| work)?(?: now| still)? (?:in|at) $|(?<![а-я])(?:сижу|сидим|сидит|находимся|кабинет[а-я]?|комнат[а-я]|аудитори[а-я]) (?:в )?$/;

/** Whether a number is that of a room: its floor, a point and two digits. */
export function isRoom(plain: string, start: number, end: number): boolean {
  return /^\d{1,2}\.\d\d$/.test(plain.slice(start, end)) && SOMEBODY_IS.test(plain.slice(Math.max(0, start - 30), start));
}

/** 12.2027: until when something keeps. */
export const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])\.20[0-4]\d$/;

/** "Build 5512", «сборка № 5512»: the word of one that a server numbers. */
const BUILD = /(?<![a-zа-я])(?:builds?|сборк[аиуе]|билд[а-я]?)(?: (?:number|номер|no\.?))?:? ?[#№]? ?$/;
/** No name of a program stands before the word. */
const BEFORE_BUILD = /(?:^|[.;:,(\n] |(?<![a-zа-я])(?:our|the|my|in|of|and|why|your|last|first|failed|наша|эта|в|и|почему) )[\s>*•"-]*$/;
/** What servers do with the builds that they number. */
const OF_A_SERVER =
  /(?<![a-zа-я])(?:queue|queued|queues|runners?|pipelines?|workflows?|artifacts?|artefacts?|executors?|в очеред[ьи]|раннер[а-я]*|пайплайн[а-я]*|конвейер[а-я]*|артефакт[а-я]*|ci|of (?:project|branch|repo))(?![a-zа-я])/;

/** "The first slow build #1904", «упавшая сборка 312»: said of a run, and of no program that somebody has. */
const OF_A_RUN =
  /(?<![a-zа-я])(?:slow|failed|failing|hung|stuck|red|green|cancell?ed|queued|(?:медленн|упавш|зависш|красн|зелен|отмененн)[а-я]{2,3}) $/;

/** Whether a whole number is that of one run of a server that builds: nobody has it as a version. */
export function isBuildOfServer(plain: string, start: number, end: number): boolean {
  if (!/^\d{2,7}$/.test(plain.slice(start, end)) || !BUILD.test(plain.slice(0, start))) return false;
  const before = plain.slice(0, start).replace(BUILD, '');
  return OF_A_RUN.test(before) || (BEFORE_BUILD.test(before) && OF_A_SERVER.test(plain));
}
