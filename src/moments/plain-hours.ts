/** Hours in the cases of «около» and «к», as clocks are read. */
const HOURS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'часа|часу|часом|час',
    'двух|двум|двумя|два',
    'трёх|трех|трём|трем|тремя|три',
    'четырёх|четырех|четырём|четырем|четырьмя|четыре',
    'пяти|пятью|пять',
    'шести|шестью|шесть',
    'семи|семью|семь',
    'восьми|восемью|восемь',
    'девяти|девятью|девять',
    'десяти|десятью|десять',
    'одиннадцати|одиннадцатью|одиннадцать',
    'двенадцати|двенадцатью|двенадцать',
  ].flatMap((words) => words.split('|').map((word) => [word, words.slice(words.lastIndexOf('|') + 1)])),
);
const NO_COUNT = '(?! ?(?:минут|дн[яей]|сут|недел|месяц|лет|год|назад|тому))';

/** The hour under way, «третий час», by its cases. */
const UNDER_WAY =
  'перв(?:ом|ого)|втор(?:ом|ого)|треть(?:ем|его)|четв[её]рт(?:ом|ого)|пят(?:ом|ого)|шест(?:ом|ого)|седьм(?:ом|ого)|восьм(?:ом|ого)|девят(?:ом|ого)|десят(?:ом|ого)|одиннадцат(?:ом|ого)|двенадцат(?:ом|ого)';
const HOUR = `\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|${Object.keys(HOURS).join('|')}`;
const PART = '(?:утра|дня|вечера|ночи|[ap]\\.?m\\.?|in the|at night)';

const REWORDED: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  [/(?<!\p{L})час(?:а|ов|ам) (?:в|к) (?=\p{L}|\d)/giu, 'около '],
  [/(?<!\d)(\d{1,2}(?::\d{2})?)-?ish(?!\p{L})/giu, 'around $1'],
  [/~ ?(?=\d)/g, 'around '],
  [/(?<!\p{L})(?:примерно|где-то|где-нибудь|ориентировочно|приблизительно|roughly|approximately|approx\.?|circa) (?=\d{1,2}$)/iu, 'around '],
  // «В третьем часу», «в начале третьего»: somewhere about its middle.
  [
    new RegExp(`(?<!\\p{L})(?:час[еу] в (${UNDER_WAY})|в (${UNDER_WAY}) час[еу]|в (?:начале|конце) (${UNDER_WAY}))(?!\\p{L})`, 'giu'),
    (_, ...hours) => `в половине ${hours.slice(0, 3).find(Boolean)?.toLowerCase().replace(/ом$/, 'ого').replace(/ем$/, 'его')}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(?:between|from|между|с|со) (${HOUR}) (?:and|to|till|until|и|до) (?:${HOUR})(?:(?= ${PART})|$)`, 'giu'),
    (_, hour = '') => `около ${HOURS[hour.toLowerCase()] ?? hour}`,
  ],
  [
    new RegExp(`(?<=(?<!\\p{L})(?:after|before|после|до)) (${HOUR})(?:(?= ${PART})|$)`, 'iu'),
    (_, hour = '') => ` около ${HOURS[hour.toLowerCase()] ?? hour}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(?:ближе к|в районе|около|к) (${Object.keys(HOURS).join('|')})(?: час(?:ов|ам))?(?!\\p{L})${NO_COUNT}`, 'giu'),
    (_, hour = '') => `около ${HOURS[hour.toLowerCase()]}`,
  ],
];

/** A text with its rounded hours as clocks are read: «часов в пять» and «около пяти» are «около пять». */
export function withPlainHours(text: string): string {
  return REWORDED.reduce((words, [pattern, better]) => words.replace(pattern, better as string), text);
}
