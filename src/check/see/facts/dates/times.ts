import { isTime, takeTime, timeInPart, type WrittenTime } from '../../../../moments/clock-words.ts';
import { matchesOf } from '../../../matches-of.ts';
import { type Beginnings, type Sleeper, wakers } from '../awake.ts';
import type { Found } from '../passage.ts';
import { wholeWords } from '../whole-words.ts';
import { OF_THE_DAY } from './habit-forms.ts';
import { ENGLISH_HOURS, GENITIVE_HOURS, RUSSIAN_HOURS } from './hour-words.ts';
import { WEEKDAY } from './weekday-names.ts';

/** Which half of the day, or part of it. */
const HALF = "(?: ?(?:a\\.?m\\.?|p\\.?m\\.?|утра|дня|вечера|ночи|(?:o'clock )?in the (?:morning|afternoon|evening)|o'clock|at night))";
/** A zone that stands between a time and its day, or behind both. */
const ZONE = '(?: ?(?:мск|msk|utc|gmt|cet|cest|est|edt|pst|pdt|по москве|по московскому времени)(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?)';
const HOURS = `${RUSSIAN_HOURS}|${ENGLISH_HOURS}`;
const UNDER_WAY = 'первого|второго|третьего|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого';
const AT = '(?:примерно в|где-то в|ровно в|в|около|к|до|после|с|at|around|about|@|by|since|from|before|after|until|till|approx\\.?|~)';

interface TimeForm extends Sleeper {
  readonly pattern: RegExp;
}

/** Times that are times wherever they stand. */
const TIMES: readonly TimeForm[] = [
  {
    needs: '0:0',
    pattern: wholeWords(
      `(?:${AT} )?(?<![+]|\\.[a-z]{1,4}:|\\u0000:|(?:utc|gmt|\\d\\d:\\d\\d) ?-)(?:\\d{1,2}:\\d{2}(?::\\d{2})?)(?![:.]?\\d| ?[+]\\d\\d)${HALF}?(?:${ZONE}|z)?`,
    ),
  },
  { needs: 'am pm m clo утр дня веч ноч mor aft eve nig', pattern: wholeWords(`(?:${AT} )?\\d{1,2}(?:[.]\\d{2})?${HALF}${ZONE}?`) },
  { needs: 'утр веч ноч дня', pattern: wholeWords(`(?:${AT} )?(?:${HOURS}|${GENITIVE_HOURS})(?: час(?:а|ов))? ?(?:утра|вечера|ночи|дня)`) },
  {
    needs: 'clo am pm m mor aft eve nig',
    pattern: wholeWords(`(?:${AT} )?(?:${ENGLISH_HOURS}) (?:o'clock )?(?:in the (?:morning|afternoon|evening)|at night|o'clock|[ap]\\.?m\\.?)`),
  },
  { needs: 'пол', pattern: wholeWords(`(?:в )?пол(?:овин[аеу] |-| )?(?:${UNDER_WAY})${HALF}?`) },
  {
    needs: 'в',
    pattern: wholeWords(`в (?:пять|десять|пятнадцать|двадцать|двадцать пять|четверть|\\d{1,2}) (?:минут )?(?:${UNDER_WAY})${HALF}?`),
  },
  { needs: 'без', pattern: wholeWords(`без (?:четверти|пяти|десяти|пятнадцати|двадцати|\\d{1,2})(?: минут)? (?:${HOURS}|\\d{1,2})${HALF}?`) },
  {
    needs: 'hal qua ten twe fiv dot str',
    pattern: wholeWords(
      `(?:on|at|by) the (?:dot|stroke) of (?:${ENGLISH_HOURS}|\\d{1,2})|(?:at )?half past (?:${ENGLISH_HOURS}|\\d{1,2})${HALF}?|(?:at )?(?:a )?(?:quarter|ten|twenty|five) (?:past|to) (?:${ENGLISH_HOURS}|\\d{1,2})${HALF}?`,
    ),
  },
  {
    needs: 'hal',
    pattern: wholeWords(
      `(?:at|around|about|since|from|until|till|by|it's|it is|gone|nearly) half (?:past(?= ?(?:$|[.,;!?]| (?:it|i|we|he|she|they|and|but)(?![a-z])))|${ENGLISH_HOURS})(?= ?(?:$|[.,;!?)]|(?:and|but|i|we|on|now|already|yesterday|today|this)(?![a-z])))`,
    ),
  },
  {
    needs: 'at',
    pattern: wholeWords(
      `at (?:1[0-2]|[1-9])(?:[.][0-5]\\d)?(?= ?(?:$|,(?!\\d)|[;!?)]|\\.(?!\\d)|(?:i|we|he|she|they|nobody|too|already|sharp|outside|and|but|(?:this|yesterday|last|that) (?:morning|afternoon|evening|night)|yesterday|today|tomorrow|tonight|on (?:mon|tue|wed|thu|fri|sat|sun))(?![a-z])))`,
    ),
  },
  // "at eleven", «в девять»: only where the clause ends or goes on after it.
  {
    needs: 'two thr fou fiv six sev eig nin ten ele twe',
    pattern: wholeWords(
      `(?:(?:(?:at|near|towards) |(?:it's|it is) (?!one))(?:${ENGLISH_HOURS})|(?<!(?:${ENGLISH_HOURS}|\\d|moves? it|off|moves?|up|down|only|divided|multiplied) )by (?!one)(?:${ENGLISH_HOURS})|(?:until|till|before|after|around|about|since) (?!one)(?:${ENGLISH_HOURS}))(?= ?(?:$|[,.;!?)]|(?:and|but|i|we|he|she|it|they|when|on|in the|this|that|the next|yesterday|today|tomorrow|every|instead|now|already|sharp)(?![a-z])))(?! (?:and a half|on (?:it|the (?:dot )?list)))`,
    ),
  },
  {
    needs: 'два дву три тре чет пят шес сем вос дев дес оди две',
    pattern: wholeWords(
      `(?:(?:в|(?<=(?:запис[а-я]{1,5}|перен[а-я]{2,6}|назнач[а-я]{2,4}|встреч[ау]|столик|будильник|брон[а-я]{1,4}|прием|сеанс|завтра|сегодня|вечер|утро|${WEEKDAY}) )на) (?!час)(?:${RUSSIAN_HOURS})|(?:около|до|после|раньше|с|к) (?!часу)(?:${GENITIVE_HOURS})|в (?:${RUSSIAN_HOURS}) (?:ноль [а-я]{3,6}|(?:десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят)(?: пять)?)|(?:с|до|после|около) (?:половины|четверти) (?:${UNDER_WAY}))(?= ?(?:$|[,.;!?)]|(?:и|а|но|я|мы|он|она|приш|уже|так|опять|снова|звонить|не буд[а-я]+|или|дома|буд(?:у|ем)|можно)(?![а-я])))`,
    ),
  },
  {
    // «в 15 позвонил», «в два часа, в три»
    needs: 'в',
    pattern: wholeWords(
      '(?<=^|[.,;!?] )в (?:[89]|1\\d|2[0-3])(?= (?:мне |он |она |мы |я )?(?:[а-я]{2,}л[аи]?(?:с[ья])?)(?![а-я]))|(?<=^|[.,;!?] )в (?:два|три|четыре) часа(?= ?(?:$|[.,;!?]))',
    ),
  },
  {
    needs: 'pas to',
    pattern: wholeWords(
      `(?:(?:at )?(?<![\\d.,:])(?:5|10|20|25) past|(?:at|by|until|till|around|about) (?:5|10|20|25) to) (?:1[0-2]|[1-9])(?![.,:]\\d| ?[%£$€])${HALF}?`,
    ),
  },
  {
    needs: 'noo mid пол',
    pattern: wholeWords('(?:в|at|around|about|около|до|until|after|before|после|since) (?:noon|midday|midnight|полдень|полночь|полудня|полуночи)'),
  },
  {
    needs: '0.0',
    pattern: wholeWords(
      '(?:(?:примерно в|в|около|после|с|до|at|until|till) (?!0\\.)\\d{1,2}[.-]\\d{2}|(?:since|from|(?<!\\d )by|before|after|around|about) (?:[01]?\\d|2[0-3])[.][0-5][05]|(?<=(?:started|stopped|began|ended|parked|left|arrived)(?: by me)? )(?:[01]?\\d|2[0-3])[.][0-5]\\d)(?= ?(?:$|[,;!?)\\u0000]|:(?!\\d)|\\.(?!\\d)|[а-я]{2,}|(?:on|today|yesterday|this|last|and|outside|every) ))(?! ?(?:руб|р\\.|кг|гб|мб|%|₽|см|мм|раз|м(?![а-я])|верси))',
    ),
  },
  {
    needs: 'час ч',
    pattern: wholeWords(
      '(?:примерно в|в|около|после|до|к) \\d{1,2} (?:час(?:а|ов)|ч\\.?)(?: \\d{1,2} мин(?:ут[аы]?)?\\.?)?(?! (?:работ|полет|пути|езды))',
    ),
  },
];

/** Times that only a day beside them makes sure: "tomorrow at 9", «вчера в девять». */
const BESIDE_A_DAY = wholeWords(
  `${AT} (?!\\d{1,3}[a-z]? [a-z]+ (?:street|st|road|rd|lane|avenue|court|close|drive|way|square|place)(?![a-z]))(?:\\d{1,2}(?:[.:-]\\d{2})?|${HOURS}|${GENITIVE_HOURS})${HALF}?(?! ?(?:раз|час|мин|руб|шт|дн|times|hours|days|items|%))`,
);

export interface FoundTime extends Found {
  readonly time: WrittenTime | undefined;
}

const awakeTimes = wakers(TIMES);

/** The times of day in a text in plain letters. */
export function timesIn(plain: string, beginnings: Beginnings): readonly FoundTime[] {
  return awakeTimes(beginnings).flatMap(({ pattern }) =>
    matchesOf(plain, pattern).flatMap(({ 0: whole, index }) => {
      const time = timeOf(whole);
      return (time === undefined && /\d/.test(whole)) ||
        isNoMoment(plain, index, index + whole.length) ||
        isMeasure(plain, index, index + whole.length)
        ? []
        : [{ start: index, end: index + whole.length, time }];
    }),
  );
}

/** The time that stands at this place, beside a day. */
export function timeBeside(plain: string, from: number, to: number): FoundTime | undefined {
  const stretch = plain.slice(from, to);
  for (const { 0: whole, index } of matchesOf(stretch, BESIDE_A_DAY)) {
    const time = timeOf(whole);
    if (time && !isMeasure(plain, from + index, from + index + whole.length)) return { start: from + index, end: from + index + whole.length, time };
  }
  return undefined;
}

/** The time of day that words alone tell. */
export function timeOf(text: string): WrittenTime | undefined {
  const [, hour, minute, second] = /^(?:\D{1,12} )?(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) {
    const plainly = { hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : { second: Number(second) }) };
    return isTime(plainly) ? plainly : undefined;
  }
  const half = /^(?:\D{1,12} )?(\d{1,2})(?:[.:](\d\d))? ?(am|a\.m\.?|pm|p\.m\.?|утра|дня|вечера|ночи)$/.exec(text);
  if (half) return plainHalf(Number(half[1]), Number(half[2] ?? 0), half[3] ?? '');
  const time = takeTime(
    text
      .replace(/^(?:с|до|после|к|from|since|by|before|after|until|till|approx\.?|~|примерно в|где-то в|ровно в) /, 'в ')
      .replace(/(?<=\d) ?дня$/, ' дня'),
  )?.value;
  return time && isTime(time) ? time : undefined;
}

/** The commonest way to say a time, read without the longer list of ways. */
function plainHalf(hour: number, minute: number, half: string): WrittenTime | undefined {
  const time = timeInPart({ hour, minute, either: true }, half);
  return isTime(time) ? time : undefined;
}

/** What lasts so long that its places are told by the minute. */
const FILMS = /(?<![a-zа-я])(?:films?|movie|video|clip|episode|song|track|podcast|recording|фильм|ролик|видео|серия|запись|трек|песн)/;

/** Where a bare number is an hour: beside a day or another hour, and where somebody was somewhere. */
const IS_DAILY = new RegExp(
  `${OF_THE_DAY.source}|(?<!\\d)\\d{1,2}[:.]\\d\\d(?!\\d)|(?<![a-z])(?:yesterday|today|tomorrow|tonight|mornings?|afternoon|(?:i|we|he|she|they|nobody) (?:was|were|sat|stood|waited|came|left)|start|open|close|alarm|rang|woke|goes off|went off|go off|pick (?:it|them|her|him) up|blood test|appointment)(?![a-z])`,
);

/** What begins at a number that is no hour. */
const COUNTED = /(?<![a-z])(?:numbers?|numbering|pages?|lines?|rows?|counter|index|level)(?![a-z])[^.!?]{0,16}$/;

/** What is open or at work till an hour, whatever day it is, and the stamps with which lines begin. */
const OPENING =
  /(?<![a-zа-я])(?:(?:is|are|only) open(?: from)?|(?:line|shop|office|desk|branch|surgery|post office) (?:opens|shuts|closes)|(?:eight|nine|ten|open \d{1,2})(?= (?:till|until) (?:five|six|eight)$)|(?:работает|работают|принимает|принимают|открыт[аоы]?|бухгалтерия|касса|офис)(?: только)?) $/;
/** What goes from one version to another. */
const GOES_UP = /(?<![а-я])(?:апгрейд|обнов|верси|релиз|мигр|перешл|переход|перех)/;
/** What a clock shows that nobody has set. */
const UNSET = /(?<![a-zа-я])(?:flash|blink|clock|display|reset|мига|часы|сброс|дисплей)/;
const STAMPED = /^\s*(?:\[$|$)/;

function isNoMoment(plain: string, start: number, end: number): boolean {
  if (OPENING.test(plain.slice(Math.max(0, start - 30), start)) && /^(?:at|till|until|by|до|с) /.test(plain.slice(start, end))) return true;
  const hour = plain.slice(start, end);
  if (/^0?0:00$/.test(hour) && UNSET.test(plain)) return true;
  return /^\d\d:\d\d(?::\d\d)?$/.test(hour) && STAMPED.test(plain.slice(0, start)) && /^\]| {2}/.test(plain.slice(end, end + 2));
}

/** "16:9", "3:10 into the video", «с 10:00 до 18:00» are no moments. */
function isMeasure(plain: string, start: number, end: number): boolean {
  return (
    (/^\D{0,8}\d:\d\d(?::\d\d)?$/.test(plain.slice(start, end)) && FILMS.test(plain)) ||
    (/^at \d{1,2}$/.test(plain.slice(start, end)) && (!IS_DAILY.test(plain) || COUNTED.test(plain.slice(Math.max(0, start - 30), start)))) ||
    (/^0:\d\d$/.test(plain.slice(start, end)) && /(?:на|to|seek|from) $/.test(plain.slice(Math.max(0, start - 5), start))) ||
    (/^\d{1,2} ?дня$/.test(plain.slice(start, end)) && /раза? в \d{1,2} ?[-–—] ?$/.test(plain.slice(Math.max(0, start - 14), start))) ||
    (/^с \d{1,2}\.\d\d$/.test(plain.slice(start, end)) && /^ на \d{1,2}\.\d/.test(plain.slice(end, end + 8)) && GOES_UP.test(plain)) ||
    /(?:секунд|минут|(?<!(?:еще|один) )раза?|рублей|процентов|дней|человек|штук|сдвиг[а-я]{0,3}|опоздани[а-я]{1,2}|разниц[а-я]{1,2}) $/.test(
      plain.slice(Math.max(0, start - 12), start),
    ) ||
    /^ ?(?:into|of the (?:video|clip|song|track)|minutes? long|long|position|in the game|минуте|-й минуте|ролика|в нашу пользу|в пользу|per)/.test(
      plain.slice(end, end + 18),
    ) ||
    /(?:score|ratio|scale|lap time|время круга|ports?|счет|счетом|масштаб[аеу]?|mac|длин(?:ой|а)|длительность(?:ю)?|продолжительность(?:ю)?|цикл(?: стирки)?|формат)(?: (?:was|is|of|в игре|and|и|экрана|in the game))? ?$|[a-f\d]:$|ports? \d{1,5} (?:and|и) ?$|порт[ыа]? \d{1,5} и ?$|(?:won|lost|beat(?:en)?(?: (?:us|them|him|her))?|выиграли|проиграли|победили|победа|shows?|displays?|reads|sees?|gives?|показано|показыва[а-я]+|возвращает|returns) (?:только |only )?$/.test(
      plain.slice(Math.max(0, start - 26), start),
    )
  );
}
