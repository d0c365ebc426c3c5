import type { Day } from './day.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** The months in order, by their beginnings and their whole words. */
const MONTHS = [
  'янв(?:ар[а-яё]{0,2}|\\.)?|jan(?:uary|\\.)?',
  'фев(?:р(?:ал[а-яё]{0,2}|\\.)?|\\.)?|feb(?:ruary|\\.)?',
  'мар(?:т[а-яё]{0,2}|\\.)?|mar(?:ch|\\.)?',
  'апр(?:ел[а-яё]{0,2}|\\.)?|apr(?:il|\\.)?',
  'ма[йяею]|may',
  'июн[а-яё]{0,2}|june?\\.?',
  'июл[а-яё]{0,2}|july?\\.?',
  'авг(?:уст[а-яё]{0,2}|\\.)?|aug(?:ust|\\.)?',
  'сен(?:т(?:ябр[а-яё]{0,2}|\\.)?|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?',
  'окт(?:ябр[а-яё]{0,2}|\\.)?|oct(?:ober|\\.)?',
  'ноя(?:б(?:р[а-яё]{0,2}|\\.)?|\\.)?|nov(?:ember|\\.)?',
  'дек(?:абр[а-яё]{0,2}|\\.)?|dec(?:ember|\\.)?',
];
const MONTH = MONTHS.join('|');
const SEASON = 'spring|summer|autumn|fall|winter|весн(?:ой|[аеуы])|лет(?:ом|[оае])|осен(?:ью|[ьи])|зим(?:ой|[аеуы])';
const UNIT =
  'days?|weeks?|fortnights?|weekend|months?|years?|день|дн(?:я|ей|и)|сут(?:ки|ок)|недел(?:ь|[яюеи])|неделями|выходн[а-яё]{2,3}|месяц[а-яё]{0,3}|(?:пол)?год[ауе]?|годов|лет|полугодие|полугодия';
/** A number, in figures or words, or how it is rounded; a verb would tell a story. */
const NUMBER = `\\d{1,3}(?:[.,–-]\\d{1,3})?|${NUMBER_WORDS}|an?|half|dozen|couple|few|several|some|many|quite|good|of|and|or|about|around|roughly|almost|nearly|over|more|less|than|at|least|little|полтор[аы]|полутора|пар[уаы]|нескольк(?:о|их)|много|тому|около|примерно|больше|более|меньше|менее|немного|чем|почти|с|со|лишним|половиной|и|или|ровно|так`;
const COUNT = `(?:(?:${NUMBER})(?:-(?:${NUMBER}))? ){0,4}`;
/** Which of them it was. */
const WHICH = 'last|this|past|next|coming|(?:поза)?прошл[а-яё]{2,3}|следующ[а-яё]{2}|эт(?:ой|ом|им|их|от|у)';
const PART = '(?:the )?(?:early|late|mid|beginning|middle|end)(?: of)?|(?:начал|середин|кон(?:ец|ц))[а-яё]{0,2}';
const YEAR = '(?:19|20)\\d{2}(?: ?г(?:ода|оду|\\.)?)?';
const BEFORE = '(?:(?:in|on|since|from|around|about|sometime|back|over|the|в|во|на|с|со|где-то|примерно|около|ещ[её]|уже) )*';

/** Some time, without so much as a unit. */
const LONG_AGO =
  '(?:quite |not )?(?:(?:a )?(?:(?:good |long |short |little )?while|long time)|some time|long|ages) (?:ago|back)|the other day|(?:just |quite |only |very )?recently|the weekend|earlier (?:this|last) (?:week|month|year)|(?:совсем |очень |уже |не так |довольно )?(?:не)?давно|давным-давно|на днях|(?:какое-то|некоторое) время назад|выходны(?:е|х)';

/** Spans that people name when they no longer know the day, and what each is made of. */
const SPAN = new RegExp(
  `^${BEFORE}(?:${[
    `${COUNT}(?:${UNIT}) ${COUNT}(?:ago|back|назад)`,
    `(?:день|недел[яю]|месяц|год)-(?:${NUMBER})(?: тому)? назад`,
    `(?:${WHICH}) (?:${UNIT}|${SEASON}|${MONTH})`,
    `(?:(?:${PART}) (?:of )?)?(?:${MONTH}|${SEASON})(?:,? (?:of )?${YEAR})?`,
    `(?:(?:${PART}) )?${YEAR}`,
    LONG_AGO,
  ].join('|')})$`,
  'iu',
);

const AGO = /(?<!\p{L})(?:ago|back|last|past|recently|the other day|earlier|назад|(?:не)?давно|(?:поза)?прошл\p{L}+)(?!\p{L})/iu;
const COMING = /(?<!\p{L})(?:next|coming|следующ\p{L}+)(?!\p{L})/iu;
const OF_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const MONTH_WORDS = MONTHS.map((month) => new RegExp(`(?<!\\p{L})(?:${month})(?!\\p{L})`, 'iu'));

/** Some time without a day, and on which side of today it lies, where that is sure. */
export interface Span {
  readonly side?: 'past' | 'future';
}

/** What a text tells that names nothing but a span without a day: "two months ago", "in May", «в прошлом месяце», «месяца два назад», «в начале лета». */
export function readSpan(text: string, today: Day): Span | undefined {
  const plain = text.replace(/[.!\s]+$/u, '');
  if (!SPAN.test(plain)) return undefined;
  if (AGO.test(plain)) return { side: 'past' };
  if (COMING.test(plain)) return { side: 'future' };
  const year = OF_YEAR.exec(plain)?.[0];
  if (year === undefined) return {};
  const month = MONTH_WORDS.findIndex((pattern) => pattern.test(plain)) + 1;
  const ahead = Number(year) - today.year || (month === 0 ? 0 : month - today.month);
  return ahead === 0 ? {} : { side: ahead > 0 ? 'future' : 'past' };
}
