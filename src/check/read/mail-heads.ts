import { CAPITAL_FIRST, letterPattern } from '../letter-pattern.ts';
import type { Line } from './lines.ts';
import { QUOTED } from './quote-marks.ts';

/** How a line begins that says when an earlier letter was written: "On Mon, …", «пн, 23 нояб. 2026 г. …», «23.11.2026, 10:00, …». */
const DAY = letterPattern(
  /^\s*[-*]{0,3}\s*(?:(?:on|le|am|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})|\d{1,4}[ ./-])/iu,
);
const WROTE = /(?:\bwrote|\bschrieb[^\n]{0,60}|a écrit|пишет|писала?|написала?|написал\(а\)|сообщила?)\s?:\s*$/iu;
const TIMED = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/;
const WHOLE_DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
const ADDRESS = /<(?:mailto:)?[^<>\s@]{1,64}@[^<>\s]{1,100}>/;
/** What writes messages and is nobody: «22.11.2026 в 10:30 приложение пишет:». */
const THING = letterPattern(
  /(?<!\p{L})(?:apps?|application|programs?|site|website|page|screen|system|it|log|server|console|приложени\p{L}|программа|сайт|страница|экран|система|он[аои]?|терминал|банкомат|сервер|консоль|игра|телефон)\s+(?:wrote|пишет|писал\p{L}?|написал\p{L}?|сообщил\p{L}?)\s?:\s*$/iu,
);
const ORIGINAL = /^(?:original message|reply message|исходное сообщение|оригинальное сообщение)$/i;
const FORWARDED =
  /^(?:forwarded message|begin forwarded message|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало (?:переадресованного|переадресуемого|пересылаемого) сообщения|конец пересылаемого сообщения)$/i;
/** What a desk writes over the letters before: "Please type your reply above this line". */
const ABOVE = letterPattern(
  /(?:\breply|\bresponse|\bwrite|ответ\p{L}{0,4}|напишите)(?!\p{L})[^\n.]{0,40}(?:above this line|(?:выше|над) этой (?:линии|линией|черты|чертой|строки|строкой))/iu,
);
const HEADER =
  /^[*_]{0,2}(from|sent|date|to|cc|subject|reply-to|message-id|от|от кого|отправлено|дата|кому|копия|тема|отправитель|получатель)[*_]{0,2}\s?:[*_]{0,2}(?:\s|$)/i;
const SENDER = /^(?:from|от|от кого|отправитель)$/;

/** How many lines (up to three) say who wrote what follows, and when; 0 where none does. */
export function attributionLines(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? '';
  if (first.length > 300 || !/\d/.test(first)) return 0;
  let text = '';
  for (let count = 1; count <= 3; count += 1) {
    const next = lines[at + count - 1]?.text.trim() ?? '';
    if (next === '' || next.length > 200) return 0;
    text = count === 1 ? next : `${text} ${next}`;
    if (next.endsWith(':')) return isAttribution(text) ? count : 0;
    if (!DAY.test(text)) return 0;
  }
  return 0;
}

function isAttribution(text: string): boolean {
  if (!TIMED.test(text) || THING.test(text)) return false;
  const wrote = WROTE.test(text);
  if (ADDRESS.test(text)) return wrote || DAY.test(text);
  return wrote && (DAY.test(text) || CAPITAL_FIRST.test(text)) && WHOLE_DATE.test(text);
}

/** What a line between letters says of what follows: that it was handed on, or merely what was answered; nothing where it is no such line. */
export function separatorAt(text: string): 'forwarded' | 'original' | undefined {
  if (text.length > 120) return undefined;
  const words = text.replace(/^[\s\-_*=#]+|[\s\-_*=#:]+$/g, '');
  if (FORWARDED.test(words)) return 'forwarded';
  return ORIGINAL.test(words) || ABOVE.test(words) ? 'original' : undefined;
}

/** How many lines from `at` on are the head of a letter: at least three of its fields, who sent it among them. */
export function headerLines(lines: readonly Line[], at: number): number {
  const names: string[] = [];
  let end = at;
  for (; end < lines.length && end < at + 10; end += 1) {
    const text = lines[end]?.text ?? '';
    const name = HEADER.exec(text.slice(0, 60))?.[1];
    // Long lists of addresses go on in the next line.
    if (name === undefined && (names.length === 0 || !/[,;]\s*$/.test(lines[end - 1]?.text ?? ''))) break;
    if (name !== undefined) names.push(name.toLowerCase());
  }
  return names.length >= 3 && names.some((name) => SENDER.test(name)) ? end - at : 0;
}

/** Whether what somebody else wrote begins here. */
export function isOfOthers(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return QUOTED.test(text) || separatorAt(text) !== undefined || attributionLines(lines, at) > 0 || headerLines(lines, at) > 0;
}
