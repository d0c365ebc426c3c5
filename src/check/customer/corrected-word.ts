import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';

/** Characters of a report of a slip; longer texts tell of one by the way, and quote much. */
const LONGEST = 600;
const QUOTED = /["«“„`]([^"«»“”„`\n]{2,80})["»”“`]/g;
/** What says which of two words is right. */
const RIGHT = letterPattern(
  /(?<!\p{L})(?:should (?:be|read|say)|must be|instead of|rather than|meant|correct(?:ly)?|надо|нужно|должно быть|правильно|вместо|а не)(?!\p{L})|->|→/iu,
);
/** What hangs on digits is a code. */
const WORDS = letterPattern(/(?<![\p{L}\p{N}_])\p{L}{4,}(?![\p{L}\p{N}_])/gu);

/** Whether a text quotes a word and the same word spelled another way: a slip of the pen, and how it is right. */
export function hasCorrectedWord(text: string): boolean {
  if (text.length > LONGEST || !RIGHT.test(text)) return false;
  if (hasCorrectedForm(text)) return true;
  const quotes = matchesOf(text, QUOTED).map(([, words = '']) => matchesOf(words.toLowerCase(), WORDS).map(([word]) => word));
  const isAlike = IN_PRINT.test(text) ? isMixedUp : isSlip;
  return quotes.some((one, at) => quotes.slice(at + 1).some((other) => one.some((word) => other.some((right) => isAlike(word, right)))));
}

const PRINTED =
  '(?:инструкци|стр(?:\\.|аниц)|текст|книг|учебник|брошюр|буклет|листовк|рассылк|каталог|афиш|стать|вывеск|плакат|этикетк|упаковк|объявлени)';
/** That what is printed or sent to everybody has a mistake: two words that are mixed up may differ by more than a letter there. */
const IN_PRINT = letterPattern(
  `(?<!\\p{L})(?:ошиб\\p{L}+ (?:в|на) (?:\\p{L}+ ){0,2}${PRINTED}|(?:в|на) (?:\\p{L}+ ){0,2}${PRINTED}[^!?\\n]{0,30} ошиб|mistake (?:in|on) (?:\\p{L}+ ){0,2}(?:newsletter|manual|page|text|book|brochure|leaflet|catalogue|article|sign|poster|label|instructions))`,
  'i',
);

const QUOTE = '["«“„`]([^"«»“”„`\\n]{2,80})["»”“`]';
/** Words that stand somewhere, and the one of them that should stand there: 'says "You has 3 messages". Should be "have"'. */
const CORRECTED = letterPattern(
  `(?<!\\p{L})(?:says|reads|written|text|caption|label|написано|надпись|текст|указано|значится)(?!\\p{L})[^"«“„\`\\n]{0,30}${QUOTE}[,.;:—– -]{0,4}(?:(?:it|this|that|and|это|а) )?(?:should (?:be|read|say)|must be|надо|нужно|должно быть|правильно)[: ]{1,2}${QUOTE}`,
  'i',
);

/** Whether one word of a phrase is put in another form: it is what is wrong with the text. */
function hasCorrectedForm(text: string): boolean {
  const [, phrase = '', right = ''] = CORRECTED.exec(text)?.map((part) => part.toLowerCase()) ?? [];
  const words = phrase.split(/\s+/);
  if (words.length < 2 || !/^[a-zа-яё]+$/.test(right)) return false;
  return words.some(
    (word) =>
      word !== right && Math.abs(word.length - right.length) < 3 && commonHead(word, right) >= Math.max(2, Math.min(word.length, right.length) - 2),
  );
}

function commonHead(one: string, other: string): number {
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head += 1;
  return head;
}

/** Whether one letter too many, too few, another, or two that changed places tell two words apart; an ending more is another form of a word. */
function isSlip(one: string, other: string): boolean {
  if (one === other || one.startsWith(other) || other.startsWith(one)) return false;
  const shorter = Math.min(one.length, other.length);
  const head = commonHead(one, other);
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  // A word's last letter is its form's: "saved" and "saves" are both right.
  if (tail === 0) return false;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  const hasChangedPlaces = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) === 1 || hasChangedPlaces;
}

/** Whether two words share most of their letters at the end, as «одевать» and «надевать» do. */
function isMixedUp(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let tail = 0;
  while (tail < shorter && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return isSlip(one, other) || (one !== other && tail >= 5 && Math.max(one.length, other.length) - tail <= 2);
}
