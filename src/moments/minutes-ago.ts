import { isBroken, isRounded } from './rough.ts';

const HOUR = 60;
/** Minutes of each unit; what is shorter is now. */
const UNITS: readonly (readonly [string, number])[] = [
  ['мин(?:ут[ыуа]?|утк[уи])?|minutes?|mins?', 1],
  ['час(?:а|ов|ик)?|hours?|hrs?', HOUR],
];
const UNIT = UNITS.map(([words]) => `(${words})`).join('|');

/** How many; "a few" and «несколько» are three, as parsers of dates have it. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['half an|half a|a half|half|½|полу?', 0.5],
  ['полтор[аы]|полутора', 1.5],
  ['an?|one|од(?:ин|н[ау])', 1],
  ['(?:a )?couple(?: of)?|two|дв[ае]|двух|пар[уаы]', 2],
  ['(?:a )?few|several|some|three|три|тр[её]х|нескольк(?:о|их)', 3],
  ['four|четыре|четыр[её]х', 4],
  ['five|пят[ьи]', 5],
  ['six|шест[ьи]', 6],
  ['seven|сем[ьи]', 7],
  ['eight|вос[еь]м[ьи]', 8],
  ['nine|девят[ьи]', 9],
  ['ten|десят(?:ь|и|ок)', 10],
  ['twelve|двенадцат[ьи]', 12],
  ['fifteen|пятнадцат[ьи]', 15],
  ['twenty|двадцат[ьи]', 20],
  ['twenty[- ]five|двадцат[ьи] пят[ьи]', 25],
  ['thirty|тридцат[ьи]', 30],
  ['fort?y|сорока?', 40],
  ['forty[- ]five|сорок пять', 45],
  ['fifty|пятидесяти|пятьдесят', 50],
];
const WORDS = NUMBERS.map(([words, value]) => [new RegExp(`^(?:${words})$`, 'iu'), value] as const);
/** In figures, with a fraction or without: 2, 2,5, 2½. */
const FIGURES = '\\d{1,3}(?:[.,]\\d{1,2}| ?½)?';
const NUMBER = `${FIGURES}|${[...NUMBERS]
  .reverse()
  .map(([words]) => words)
  .join('|')}`;
/** Half a unit more: "two and a half hours", «час с половиной». */
const HALF = ' (?:and a half|с половиной)';
/** "Two or three", «два-три», "10-15": the first of them. */
const COUNT = `(${NUMBER})(${HALF})?(?:(?: ?[-–—] ?| (?:or|to|или) )(?:${NUMBER})(?:${HALF})?)?`;
const ROUNDING =
  '(?:(?:~|about|around|roughly|approximately|approx\\.?|at least|nearly|almost|over|more than|less than|maybe|just|it was|some|где-то|примерно|приблизительно|ориентировочно|порядка|плюс-минус|около|почти|больше|более|меньше|менее|чуть больше|чуть меньше|ещё|это было|буквально) )*';
const AGO = '(?: or so)?(?: тому)? (?:ago|back|earlier|назад)(?: or so)?[.!]?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^${ROUNDING}${COUNT}[ -]?(?:${UNIT})(${HALF})?${AGO}$`, 'iu'),
  // «минут десять», «часа два-три», «час-полтора», «час-два».
  new RegExp(`^${ROUNDING}(?:${UNIT})(?: |-)${COUNT}${AGO}$`, 'iu'),
  // «около часа назад», «час назад».
  new RegExp(`^${ROUNDING}(?:${UNIT})(${HALF})?${AGO}$`, 'iu'),
];

/**
 * Minutes that a text, which tells nothing else, goes back from now with a rounded number or a broken one: «минут десять назад», "a couple of hours ago",
 * «2,5 часа назад».
 */
export function minutesAgo(text: string): number | undefined {
  if (!isRounded(text) && !isBroken(text)) return undefined;
  for (const form of FORMS) {
    const [, ...groups] = form.exec(text) ?? [];
    if (groups.length === 0) continue;
    const number = groups.find((group) => group !== undefined && numberOf(group) !== undefined);
    const unit = groups.find((group) => group !== undefined && minutesOf(group) !== undefined);
    const half = groups.some((group) => group !== undefined && IS_HALF.test(group)) ? 0.5 : 0;
    return Math.round(((number === undefined ? 1 : (numberOf(number) ?? 1)) + half) * (minutesOf(unit ?? '') ?? 1));
  }
  return undefined;
}

const IS_HALF = new RegExp(`^${HALF}$`, 'iu');

function numberOf(text: string): number | undefined {
  const figures = text.replace(',', '.').replace(/ ?½$/, '.5');
  return /^\d+(?:\.\d+)?$/.test(figures) ? Number(figures) : WORDS.find(([words]) => words.test(text))?.[1];
}

function minutesOf(text: string): number | undefined {
  return UNITS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(text))?.[1];
}
