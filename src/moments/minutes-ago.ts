import { isRounded } from './rough.ts';

const HOUR = 60;
/** Minutes of each unit; what is shorter is now. */
const UNITS: readonly (readonly [string, number])[] = [
  ['мин(?:ут[ыуа]?|утк[уи])?|minutes?|mins?', 1],
  ['час(?:а|ов|ик)?|hours?|hrs?', HOUR],
];
const UNIT = UNITS.map(([words]) => `(${words})`).join('|');

/** How many; "a few" and «несколько» are three, as parsers of dates have it. */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['half an|half a|пол', 0.5],
  ['полтор[аы]|one and a half|an? and a half', 1.5],
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
const NUMBER = `\\d{1,3}|${[...NUMBERS]
  .reverse()
  .map(([words]) => words)
  .join('|')}`;
/** "Two or three", «два-три», "10-15": the first of them. */
const COUNT = `(${NUMBER})(?:(?: ?[-–—] ?| (?:or|to|или) )(?:${NUMBER}))?`;
const ROUNDING =
  '(?:(?:about|around|roughly|approximately|nearly|almost|over|more than|less than|maybe|just|it was|some|где-то|примерно|приблизительно|около|почти|больше|более|меньше|менее|чуть больше|чуть меньше|ещё|это было|буквально) )*';
const AGO = '(?: or so)?(?: тому)? (?:ago|back|earlier|назад)(?: or so)?[.!]?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^${ROUNDING}${COUNT}[ -]?(?:${UNIT})${AGO}$`, 'iu'),
  // «минут десять», «часа два-три», «час-полтора», «час-два».
  new RegExp(`^${ROUNDING}(?:${UNIT})(?: |-)${COUNT}${AGO}$`, 'iu'),
  // «около часа назад», «час назад».
  new RegExp(`^${ROUNDING}(?:${UNIT})${AGO}$`, 'iu'),
];

/** Minutes that a text, which tells nothing else, goes back from now with a rounded number: «минут десять назад», "a couple of hours ago". */
export function minutesAgo(text: string): number | undefined {
  if (!isRounded(text)) return undefined;
  for (const form of FORMS) {
    const [, ...groups] = form.exec(text) ?? [];
    if (groups.length === 0) continue;
    const number = groups.find((group) => group !== undefined && numberOf(group) !== undefined);
    const unit = groups.find((group) => group !== undefined && minutesOf(group) !== undefined);
    return Math.round((number === undefined ? 1 : (numberOf(number) ?? 1)) * (minutesOf(unit ?? '') ?? 1));
  }
  return undefined;
}

function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : WORDS.find(([words]) => words.test(text))?.[1];
}

function minutesOf(text: string): number | undefined {
  return UNITS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(text))?.[1];
}
