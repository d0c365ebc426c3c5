import { type Form, type Taken, take, wordPattern } from './take.ts';

/** A time of day as it was written. `either` when it may as well be twelve hours later. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly either?: true;
  /** It is where a span of time begins. */
  readonly span?: true;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'час|one|первого',
    'два|two|второго|двух',
    'три|three|третьего|трёх|трех',
    'четыре|four|четвёртого|четвертого|четырёх|четырех',
    'пять|five|пятого|пяти',
    'шесть|six|шестого|шести',
    'семь|seven|седьмого|семи',
    'восемь|eight|восьмого|восьми',
    'девять|nine|девятого|девяти',
    'десять|ten|десятого|десяти',
    'одиннадцать|eleven|одиннадцатого|одиннадцати',
    'двенадцать|twelve|двенадцатого|двенадцати',
  ].flatMap((words, index) => words.split('|').map((word) => [word, index + 1])),
);
const MINUTES: Readonly<Record<string, number>> = {
  ...NUMBERS,
  quarter: 15,
  четверть: 15,
  четверти: 15,
  пятнадцать: 15,
  пятнадцати: 15,
  двадцать: 20,
  двадцати: 20,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  'двадцать пять': 25,
  'двадцати пяти': 25,
};

const HOUR_WORDS = Object.keys(NUMBERS).join('|');
/** «седьмого»: the hour that is under way. */
const HOUR_UNDER_WAY = 'первого|второго|третьего|четв[её]ртого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого';
const MINUTE_WORDS = Object.keys(MINUTES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PART = '(?:\\s?(a\\.?m\\.?|p\\.?m\\.?|(?:in the )?(?:morning|afternoon|evening)|at night|утра|утром|дня|днём|днем|вечера|вечером|ночи|ночью))?';
const HALF = '\\s?(a\\.?m\\.?|p\\.?m\\.?)';
const AT = '(?:в|во|at|к|@|около|about|around)';

const FORMS: readonly Form<WrittenTime>[] = [
  {
    // "18:30–19:00", "between 6 and 7pm": the beginning counts.
    pattern: wordPattern(`(\\d{1,2})(?::(\\d{2}))?${PART}\\s?(?:[-–—]|to|and|until|till|до|и)\\s?(\\d{1,2})(?::(\\d{2}))?${PART}`),
    read: ([, hour, minute, part, , endMinute, endPart]) =>
      minute || part || endMinute || endPart ? { ...clock(hour, minute || '0', part || endPart), span: true } : undefined,
  },
  {
    pattern: wordPattern(`(?:в\\s+)?пол(?:овин[еу]\\s+|[-\\s]?)(${HOUR_UNDER_WAY})${PART}`),
    read: ([, hour, part]) => clock(before(hour), '30', part, { loose: true }),
  },
  {
    pattern: wordPattern(`(?:в\\s+)?(${MINUTE_WORDS}|\\d{1,2})\\s+(?:минут[аы]?\\s+)?(${HOUR_UNDER_WAY})${PART}`),
    read: ([, minute, hour, part]) => clock(before(hour), minute, part, { loose: true }),
  },
  {
    pattern: wordPattern(`без\\s+(${MINUTE_WORDS}|\\d{1,2})\\s+(?:минут[аы]?\\s+)?(${HOUR_WORDS}|\\d{1,2})${PART}`),
    read: ([, minute, hour, part]) => clock(before(hour), left(minute), part, { loose: true }),
  },
  {
    pattern: wordPattern(`(?:at\\s+)?half\\s+past\\s+(${HOUR_WORDS}|\\d{1,2})${PART}`),
    read: ([, hour, part]) => clock(hour, '30', part, { loose: true }),
  },
  {
    pattern: wordPattern(`(?:at\\s+)?(?:a\\s+)?(${MINUTE_WORDS}|\\d{1,2})\\s+(?:minutes?\\s+)?past\\s+(${HOUR_WORDS}|\\d{1,2})${PART}`),
    read: ([, minute, hour, part]) => clock(hour, minute, part, { loose: true }),
  },
  {
    pattern: wordPattern(`(?:at\\s+)?(?:a\\s+)?(${MINUTE_WORDS}|\\d{1,2})\\s+(?:minutes?\\s+)?to\\s+(${HOUR_WORDS}|\\d{1,2})${PART}`),
    read: ([, minute, hour, part]) => clock(before(hour), left(minute), part, { loose: true }),
  },
  {
    pattern: wordPattern(`(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?${PART}`),
    read: ([, hour, minute, second, part]) => clock(hour, minute, part, { second }),
  },
  { pattern: wordPattern(`${AT}\\s+(\\d{1,2})[.\\-](\\d{2})(?![.\\-/]?\\d)${PART}`), read: ([, hour, minute, part]) => clock(hour, minute, part) },
  { pattern: wordPattern(`(\\d{1,2})\\.(\\d{2})${HALF}`), read: ([, hour, minute, part]) => clock(hour, minute, part) },
  {
    pattern: wordPattern(`(\\d{1,2})\\s?(?:ч|час(?:а|ов)?|h)\\.?\\s?(\\d{1,2})(?:\\s?(?:м|мин|минут[аы]?|m|min)\\.?)?${PART}`),
    read: ([, hour, minute, part]) => clock(hour, minute, part),
  },
  { pattern: wordPattern(`(\\d{1,2})${HALF}`), read: ([, hour, part]) => clock(hour, '0', part) },
  { pattern: wordPattern(`(\\d{1,2}|${HOUR_WORDS})\\s?o['’]clock` + PART), read: ([, hour, part]) => clock(hour, '0', part, { loose: true }) },
  { pattern: wordPattern(`(\\d{1,2}|${HOUR_WORDS})(?:\\s+час(?:а|ов)?)?\\s+(утра|вечера|ночи)`), read: ([, hour, part]) => clock(hour, '0', part) },
  {
    pattern: wordPattern(
      `${AT}\\s+(\\d{1,2}|${HOUR_WORDS})(?:\\s?(?:ч\\.|час(?:а|ов)?|o['’]clock))?(?!\\s?(?:[:./-]\\s?\\d|мин|min|час|hour|дн(?:ей|я назад)|day))${PART}`,
    ),
    read: ([, hour, part]) => clock(hour, '0', part, { loose: true }),
  },
  { pattern: wordPattern('(?:(?:в|at)\\s+)?(?:noon|midday|полдень)'), read: () => ({ hour: 12, minute: 0 }) },
  { pattern: wordPattern('(?:(?:в|at)\\s+)?(?:midnight|полночь)'), read: () => ({ hour: 0, minute: 0 }) },
];

/** Takes a time of day out of a text. Hours and minutes may be more than a day has: who asked must look (`isTime`). */
export function takeTime(text: string): Taken<WrittenTime> | undefined {
  return take(text, FORMS);
}

/** Whether a day has this time. */
export function isTime({ hour, minute, second = 0 }: WrittenTime): boolean {
  return hour <= 23 && minute <= 59 && second <= 59;
}

function clock(
  hourText = '',
  minuteText = '',
  part = '',
  { second = '', loose = false }: { second?: string | undefined; loose?: boolean } = {},
): WrittenTime {
  const hour = numberOf(hourText, NUMBERS);
  const minute = numberOf(minuteText, MINUTES);
  const either = part === '' && loose && hour >= 1 && hour <= 11;
  return { hour: inPart(hour, part.toLowerCase()), minute, ...(second === '' ? {} : { second: Number(second) }), ...(either ? { either } : {}) };
}

/** The time with its half of the day taken from a part of the day that stood elsewhere: «утром в 8». */
export function timeInPart(written: WrittenTime, part: string | undefined): WrittenTime {
  const { either, ...time } = written;
  return either && part !== undefined ? { ...time, hour: inPart(time.hour, part.toLowerCase()) } : written;
}

/** The hour of 24 that an hour of 12 is in a part of the day: 12 at night is 0, 2 at night stays 2, 11 at night is 23. */
function inPart(hour: number, part: string): number {
  if (hour > 12 || part === '') return hour;
  if (/^a\.?m|morning|dawn|sunrise|утр|рассвет/.test(part)) return hour % 12;
  if (/ноч|night/.test(part) && !part.startsWith('p')) return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return (hour % 12) + 12;
}

/** The hour before: «половина седьмого» and "quarter to seven" begin at six. */
function before(hour = ''): string {
  return String(((numberOf(hour, NUMBERS) + 10) % 12) + 1);
}

function left(minute = ''): string {
  return String(60 - numberOf(minute, MINUTES));
}

function numberOf(text: string, words: Readonly<Record<string, number>>): number {
  return words[text.toLowerCase()] ?? Number(text);
}
