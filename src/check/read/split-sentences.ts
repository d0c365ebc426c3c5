import { CAPITAL_FIRST, letterPattern } from '../letter-pattern.ts';
import { BEFORE_NUMBER_WORDS, MAY_BE_LAST_WORDS, NEVER_LAST_WORDS } from './abbreviations.ts';
import type { Span } from './reading.ts';
import { isInCode, isQuoted, type Stop } from './within-marks.ts';

/**
 * What may end a sentence: stops with the quotes, brackets and emphasis that close after them; emoji (by their halves: a pattern that knows characters is
 * far slower); smiles made of brackets.
 */
const STOP =
  /[.!?…。！？]+["'»”’)\]*_`]*|(?:[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u231A\u231B\u23E9-\u23F3\u2614\u2615\u26A1\u26D4\u2705\u274C\u2753-\u2757\u2B50]|\uFE0F|\u200D)+|\){2,}|\({2,}/g;
/** What may stand between a stop and the first letter of the next sentence. */
const OPENING = /[\s"'«“„‘([*_`{<—–-]/u;
const LOWER = letterPattern(/^\p{Ll}/u);
/** "No. 5", "Customer no. C-11807". */
const NUMBER_NEXT = letterPattern(/^[\s\u00A0]*["«(]?\p{Lu}{0,4}[-/]?\d/u);
const LETTER = letterPattern(/\p{L}/u);
/** «т. д» of «и т. д.» */
const SPACED_LETTERS = letterPattern(/(?<!\p{L})(\p{L})\.[ \u00A0](\p{L})$/u);
const LAST_WORD = letterPattern(/[\p{L}\d№]+(?:[.-][\p{L}\d]+){0,8}$/u);
const INITIALS = letterPattern(/^(?:\p{Lu}\.)*\p{Lu}$/u);
const ONE_SMALL_LETTER = letterPattern(/^\p{Ll}$/u);
const CAPITALIZED = letterPattern(/^\p{Lu}\p{Ll}/u);
/** What a spreadsheet shows where it cannot count, before its mark. */
const CELL_ERROR = /^["'«“(`]{0,2}#[A-ZА-ЯЁ][A-ZА-ЯЁ\d/]{1,10}$/;
const SPACE = /\s/;
const WRITTEN = letterPattern(/[\p{L}\p{N}]/u);
/** No sentence is longer: what has no end for so long is cut at white space, so that what reads it next has a bound. */
const LONGEST = 4000;

/**
 * The sentences of one run of prose, `source` from `start` to `end`, English or Russian, each without the white space around it. Full stops of
 * abbreviations, initials, numbers, versions, file names and addresses end nothing; nor do commas, colons and semicolons.
 */
export function splitSentences(source: string, start: number, end: number): Span[] {
  const text = source.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    for (const span of cut(text, from, to)) spans.push({ start: start + span.start, end: start + span.end });
    from = to;
  };
  for (const match of text.matchAll(STOP)) {
    const stop = { text, from: skipSpace(text, from), at: match.index, mark: match[0] };
    const last = spans.at(-1);
    const isSign = stop.at - stop.from < 3 && !/[.!?…。！？]/.test(stop.mark[0] ?? '') && !WRITTEN.test(text.slice(stop.from, stop.at));
    // What begins with a sign goes on: "❌ Error: no such file".
    if (isSign && !last) continue;
    // An emoji or a smile right after a sentence belongs to it.
    if (isSign && last && stop.from === stop.at) {
      spans[spans.length - 1] = { start: last.start, end: start + stop.at + stop.mark.length };
      from = stop.at + stop.mark.length;
    } else if (endsHere(stop)) push(stop.at + stop.mark.length);
  }
  push(text.length);
  return spans;
}

function endsHere(stop: Stop): boolean {
  const { text, at, mark } = stop;
  const after = at + mark.length;
  if (after >= text.length || isInCode(stop)) return false;
  const first = mark[0] ?? '';
  if (!SPACE.test(text[after] ?? '')) return endsWithoutSpace(stop);
  const next = nextLetter(text, after);
  if (next === '') return true;
  if (first === '(' || first === ')') return endsInSmile(stop);
  if (!'.!?…。！？'.includes(first)) return CAPITAL_FIRST.test(next) || (LOWER.test(next) && startsLow(stop));
  const closed = /["'»”’)\]]$/.test(mark);
  if (!closed && isQuoted(stop)) return false;
  if (LOWER.test(next) && closed) return false;
  // «#ИМЯ?» in a cell of a table asks nothing.
  if (CELL_ERROR.test(tokenBefore(text, at))) return CAPITAL_FIRST.test(next);
  if (first === '!' || first === '?') return !LOWER.test(next) || first === '?' || mark.length > 1 || startsLow(stop);
  if (first === '…' || /^\.{2,}/.test(mark)) return !closed && !LOWER.test(next);
  return endsAtDot(stop, next);
}

/** Russian names with a stop within: «Яндекс.Браузер», «Авто.Ру». */
const NAME_BEFORE = /(?<![а-яё])(?:Яндекс|Сбер(?:Банк|банк)?|Контур|Тинькофф|Альфа|ВТБ|Билайн|МегаФон|Мегафон|Мой|Рамблер|СКБ|Битрикс)$/;
const NAME_AFTER = /^\.(?:Ру|Онлайн|Бизнес)(?![а-яё])/;
/** What hardly ever is the second word of one. */
const NO_NAME_AFTER = /^\.(?:Не|Но|И|А|Я|Мы|Вы|Он|Она|Они|В|На|С|По|Это|Эта|Там|Так|Как|Что|Если|Когда|После|Теперь|Пишет|Помогите|Прошу)(?![а-яё])/;

function isName(text: string, at: number): boolean {
  const after = text.slice(at, at + 12);
  if (NO_NAME_AFTER.test(after)) return false;
  const before = text.slice(Math.max(0, at - 16), at);
  return NAME_BEFORE.test(before) || (NAME_AFTER.test(after) && /(?<![А-Яа-яЁё])[А-ЯЁ][а-яё]+$/.test(before));
}

/** "It fails.Please help" in Russian, «Не работает!Помогите»: a space was forgotten. In Latin script a dot without a space is a name. */
function endsWithoutSpace({ text, at, mark }: Stop): boolean {
  const before = text[at - 1] ?? '';
  const after = text.slice(at + mark.length, at + mark.length + 2);
  // A name in a program: «{ОбщийМодуль.УчетНДС.Модуль(1284)}», «РегистрНакопления.Товары».
  if (mark === '.' && (/\{[^}]*$|[а-яё][А-ЯЁ]/.test(tokenBefore(text, at)) || /^[А-ЯЁ]?[а-яё]+[А-ЯЁ]/.test(text.slice(at + 1, at + 40))))
    return false;
  if (mark === '.') return /[а-яё]/.test(before) && /^[А-ЯЁ][а-яё ]/.test(after) && !isShortened(wordBefore(text, at)) && !isName(text, at);
  return /^[!?]+$/.test(mark) && /[а-яёa-z]/.test(before) && CAPITALIZED.test(after) && !tokenBefore(text, at).includes('/');
}

/** «не приходит смс(( что делать»: brackets that nothing opens or closes. */
function endsInSmile({ text, from, at, mark }: Stop): boolean {
  if (mark[0] === '(') return LETTER.test(text[at - 1] ?? '');
  let open = 0;
  for (const char of text.slice(Math.max(from, at - 300), at)) open += char === '(' ? 1 : char === ')' ? -1 : 0;
  return open <= 0;
}

function endsAtDot(stop: Stop, next: string): boolean {
  const { text, from, at, mark } = stop;
  if (mark.length > 1 && /["»”’]/.test(mark)) return true;
  const word = wordBefore(text, at);
  if (word === '') return CAPITAL_FIRST.test(next) || /[)\]`"»”*_%°]/.test(text[at - 1] ?? '');
  // A number that opens the sentence is the mark of a list, not a sentence.
  if (/^\d{1,3}$/.test(word) && at - word.length === from) return false;
  // Initials: «И. И. Иванов», "J. Smith".
  if (INITIALS.test(word)) return word === 'I' && CAPITAL_FIRST.test(next);
  const low = word.toLowerCase();
  if (BEFORE_NUMBER_WORDS.has(low) && NUMBER_NEXT.test(text.slice(at + mark.length, at + mark.length + 12))) return false;
  const year = (low === 'г' || low === 'гг') && /\d{4}[\s\u00A0]*гг?$/i.test(text.slice(Math.max(0, at - 12), at));
  if (low === 'г' || low === 'гг') return year && CAPITAL_FIRST.test(next);
  const spaced = spacedWord(text, at);
  if (MAY_BE_LAST_WORDS.has(spaced)) return CAPITAL_FIRST.test(next);
  if (NEVER_LAST_WORDS.has(low) || NEVER_LAST_WORDS.has(spaced)) return false;
  if (MAY_BE_LAST_WORDS.has(low)) return CAPITAL_FIRST.test(next);
  if (ONE_SMALL_LETTER.test(word)) return CAPITAL_FIRST.test(next);
  return true;
}

function isShortened(word: string): boolean {
  const low = word.toLowerCase();
  return low.length < 3 || NEVER_LAST_WORDS.has(low) || MAY_BE_LAST_WORDS.has(low);
}

/** Whether the sentence began with a small letter: whoever writes so does not begin the next one with a capital either. */
function startsLow({ text, from }: Stop): boolean {
  return LOWER.test(nextLetter(text, from));
}

/** The first letter, digit or other sign after white space, quotes and brackets; empty at the end. */
function nextLetter(text: string, from: number): string {
  for (let at = from; at < text.length && at < from + 200; at += 1) {
    const char = text[at] ?? '';
    if (!OPENING.test(char)) return String.fromCodePoint(text.codePointAt(at) ?? 32);
  }
  return '';
}

/** The word that the stop at `at` closes: letters, digits and inner dots and hyphens. */
function wordBefore(text: string, at: number): string {
  return LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

/** As `wordBefore`, with the short word before it: «т. д» of «и т. д.». */
function spacedWord(text: string, at: number): string {
  const found = SPACED_LETTERS.exec(text.slice(Math.max(0, at - 8), at));
  return found ? `${found[1]}. ${found[2]}`.toLowerCase() : '';
}

function tokenBefore(text: string, at: number): string {
  return /\S{0,100}$/.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
  return at;
}

/** `text` from `from` to `to` without the white space around it, in pieces of at most `LONGEST`. */
function cut(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, from);
  let end = to;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  while (end - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const at = blank > start + LONGEST / 2 ? blank : wholeCharacter(text, start + LONGEST);
    spans.push({ start, end: at });
    start = skipSpace(text, at);
  }
  if (end > start) spans.push({ start, end });
  return spans;
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
