const MONTH = [
  '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]{0,2}|ма[йяею]|(?:янв|фев|мар|апр|авг|сент?|окт|нояб?|дек)\\.?',
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?',
].join('|');
const SEASON = 'spring|summer|autumn|fall|winter|весн(?:ой|[аеуы])|лет(?:ом|[оае])|осен(?:ью|[ьи])|зим(?:ой|[аеуы])';
const UNIT =
  'weeks?|weekend|months?|years?|недел(?:ь|[яюеи])|неделями|выходн[а-яё]{2,3}|месяц[а-яё]{0,3}|(?:пол)?год[ауе]?|годов|лет|полугодие|полугодия';
/** A number, in figures or words, or how it is rounded: no more than three words, for more tell a story. */
const COUNT = '(?:[\\p{L}\\d,.-]{1,14} ){0,3}';
/** Which of them it was. */
const WHICH = 'last|this|past|(?:поза)?прошл[а-яё]{2,3}|эт(?:ой|ом|им|их|от|у)';
const PART = '(?:the )?(?:early|late|mid|beginning|middle|end)(?: of)?|(?:начал|середин|кон(?:ец|ц))[а-яё]{0,2}';
const YEAR = '(?:19|20)\\d{2}(?: ?г(?:ода|оду|\\.)?)?';
const BEFORE = '(?:(?:in|on|since|from|around|about|sometime|back|over|the|в|во|на|с|со|где-то|примерно|около|ещ[её]|уже) )*';

/** Spans that people name when they no longer know the day, and what each is made of. */
const SPAN = new RegExp(
  `^${BEFORE}(?:${[
    `${COUNT}(?:${UNIT}) ${COUNT}(?:ago|back|назад)`,
    `(?:${WHICH}) (?:${UNIT}|${SEASON}|${MONTH})`,
    `(?:(?:${PART}) (?:of )?)?(?:${MONTH}|${SEASON})(?:,? (?:of )?${YEAR})?`,
    `(?:(?:${PART}) )?${YEAR}`,
  ].join('|')})$`,
  'iu',
);

/** Whether a text names nothing but a span without a day: "two months ago", "in May", «в прошлом месяце», «месяца два назад», «в начале лета». */
export function isSpan(text: string): boolean {
  return SPAN.test(text.replace(/[.!\s]+$/u, ''));
}
