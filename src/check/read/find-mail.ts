import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import type { Line } from './lines.ts';
import type { Finder, Found } from './piece.ts';

/** Three of them before a statement are the prompt of Python. */
const QUOTED = /^\s{0,3}>(?!>> [^\n]{0,80}[=()[\]{}])/;
/** "On Mon, 23 Nov 2026 at 10:00, Support <…> wrote:", «23 ноября 2026 г., 10:00, Служба поддержки пишет:». */
const WROTE = /(?:\bwrote|\bschrieb[^\n]{0,60}|a écrit|пишет|писала?|написала?|написал\(а\)|сообщила?)\s?:\s*$/i;
const DATED = /\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/;
const FORWARD =
  /^\s*[-_*]{0,20}\s*(?:original message|forwarded message|begin forwarded message:?|reply message|исходное сообщение|пересылаемое сообщение|перенаправленное сообщение|оригинальное сообщение|начало переадресованного сообщения:?|конец пересылаемого сообщения)\s*[-_*]{0,20}\s*$/i;
const HEADER =
  /^[*_]{0,2}(from|sent|date|to|cc|subject|reply-to|message-id|от|от кого|отправлено|дата|кому|копия|тема|отправитель|получатель)[*_]{0,2}\s?:[*_]{0,2}(?:\s|$)/i;
const SENT_FROM =
  /^\s*(?:sent from (?:my|mail|outlook|yahoo|samsung|an?)\b|get outlook for|sent with |sent via |отправлено (?:с|из|через|мобильн)|отправлено с моего|sent from)[^\n]{0,80}$/i;
const CLOSING = new RegExp(`^\\s*(?:${LEAVE}|${THANKS})[ ,.!]{0,3}(?:$|\\p{Lu}[^\\n]{0,60}$)`, 'iu');
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|здравствуйте|здравствуй|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени)|доброй ночи|приветствую|привет|уважаем\p{Ll}{2,4}|коллеги|день добрый)(?!\p{L})[^\n.?]{0,60}[,.!)]{0,3}\s*$/iu;

/** Lines that somebody else wrote earlier: marked with `>`, or all that follows the head of an answered letter. */
export const findQuoted: Finder = (lines, at, { first }) => {
  const text = lines[at]?.text ?? '';
  if (QUOTED.test(text)) return { count: quotedLines(lines, at) - at, kind: 'quote' };
  const wrote = attribution(lines, at);
  if (wrote > 0) {
    const next = nextWritten(lines, at + wrote);
    if (QUOTED.test(lines[next]?.text ?? '')) return { count: quotedLines(lines, next) - at, kind: 'quote' };
    return first ? undefined : { count: lines.length - at, kind: 'quote' };
  }
  if (FORWARD.test(text)) return first ? { count: 1, kind: 'front-matter' } : { count: lines.length - at, kind: 'quote' };
  if (!HEADER.test(text)) return undefined;
  const headers = headerLines(lines, at);
  if (headers === 0) return undefined;
  // A letter that was pasted whole begins so: its head is set apart and the letter read.
  return first ? { count: headers, kind: 'front-matter' } : { count: lines.length - at, kind: 'quote' };
};

/** What stands under a letter: after `-- `, "Sent from my iPhone"; in a mail also from the words that close it. */
export const findSignature: Finder = (lines, at, { first, mail }) => {
  const text = lines[at]?.text ?? '';
  if (first || text.length > 100) return undefined;
  if (/^--\s?$/.test(text)) return signature(lines, at, 12);
  if (SENT_FROM.test(text)) return { count: 1, kind: 'signature' };
  return mail && CLOSING.test(text) ? signature(lines, at, 8) : undefined;
};

/** The line that greets, where the text is a letter. */
export const findGreeting: Finder = (lines, at, { first, mail }) =>
  mail && first && GREETING.test((lines[at]?.text ?? '').slice(0, 200)) ? { count: 1, kind: 'greeting' } : undefined;

/** A signature is short and the last thing before what is quoted: a longer rest is text. */
function signature(lines: readonly Line[], at: number, most: number): Found | undefined {
  let end = at + 1;
  let written = 0;
  for (; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    if (QUOTED.test(text) || FORWARD.test(text) || attribution(lines, end) > 0 || headerLines(lines, end) > 0) break;
    if (text.length > 120) return undefined;
    if (text.trim() !== '') written += 1;
    if (written > most) return undefined;
  }
  return { count: end - at, kind: 'signature' };
}

function quotedLines(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const next = lines[end]?.text ?? '';
    if (!QUOTED.test(next) && !(next.trim() === '' && QUOTED.test(lines[end + 1]?.text ?? ''))) break;
    end += 1;
  }
  return end;
}

/** How many lines (one or two) say who wrote what follows, and when; 0 where none does. */
function attribution(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  if (text.length > 300 || !/\d/.test(text)) return 0;
  if (WROTE.test(text)) return DATED.test(text) ? 1 : 0;
  if (!/^\s*on\b|^\s*\d{1,2}[ .]|^\s*(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b/i.test(text)) return 0;
  const next = lines[at + 1]?.text ?? '';
  return next.length < 120 && WROTE.test(next) && DATED.test(text) ? 2 : 0;
}

/** How many lines from `at` on are the head of a letter: at least three of its fields, who sent it among them. */
function headerLines(lines: readonly Line[], at: number): number {
  const names: string[] = [];
  let end = at;
  for (; end < lines.length && end < at + 10; end += 1) {
    const name = HEADER.exec((lines[end]?.text ?? '').slice(0, 60))?.[1];
    if (name === undefined) break;
    names.push(name.toLowerCase());
  }
  return names.length >= 3 && names.some((name) => /^(?:from|от|от кого|отправитель)$/.test(name)) ? end - at : 0;
}

function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 3 && (lines[at]?.text ?? '').trim() === '') at += 1;
  return at;
}
