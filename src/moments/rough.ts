import { NUMBER_WORDS } from './number-words.ts';

const UNITS = 'секунды?|минуты?|час(?:а|ов)|дн(?:я|ей)|сут(?:ок|ки)|недел[ьи]|месяц(?:а|ев)|год(?:а|ов)|лет';
const SMALL = 'од(?:ин|н[ау])|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|день|час|минуту|неделю|дн[яей]{1,2}|часа|минуты|недели';

const FIGURES = '\\d+(?:[.,]\\d+)?';
const ANY_NUMBER = `(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS}|полтор[аы]|полутора))`;

/** What rounds: "around", "a couple of", "2-3 days", «примерно», «часов в», and a unit before its number, «минут десять назад». */
const ROUNDED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'about|around|roughly|approx(?:\\.|imately)?|circa|nearly|almost|over|more than|less than|or so|sometime|some|few|couple|several',
    'около|примерно|приблизительно|ориентировочно|где-то|где-нибудь|почти|больше|более|меньше|менее|порядка|пар[уаы]|нескольк(?:о|их)|ближе к|плюс-минус',
    'час(?:а|ов|ам) (?:в|к)',
    // Not behind a number: «пять минут тому назад», «2 часа 30 назад».
    `(?<!${ANY_NUMBER} ?)(?:${UNITS}) (?!тому )(?:\\p{L}+|${FIGURES})(?: ?[-–—] ?(?:\\p{L}+|${FIGURES})| (?!минут)\\p{L}+)?(?: с половиной)?(?: тому)? назад`,
    `(?:${SMALL})-\\p{L}+(?: \\p{L}+)?(?: тому)? назад`,
    '\\d{1,2} ?(?:[-–—]|or|to|или) ?\\d{1,2} \\p{L}+ (?:ago|back|назад)',
    '\\p{L}+ (?:or|to|или) \\p{L}+ \\p{L}+ (?:ago|back|назад)',
  ].join('|')})(?![\\p{L}\\p{N}])|~ ?\\d|\\d-?ish(?!\\p{L})`,
  'iu',
);

/** Whether a text rounds the moment, or the count of days, that it tells. */
export function isRounded(text: string): boolean {
  return ROUNDED.test(text);
}

/** Whether a text counts in parts of a unit: "2.5 hours", «полтора дня», "a week and a half". */
export function isBroken(text: string): boolean {
  return /(?<![\d.,])\d{1,3}(?:[.,]\d{1,2}(?![\d.,:])| ?½)|(?<!\p{L})(?:and a half|с половиной|полтор[аы]|полутора)(?!\p{L})/iu.test(text);
}
