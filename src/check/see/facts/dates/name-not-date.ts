import type { Span } from '../../../read/reading.ts';

/** What stands before the name of a street or a place: «улица 8 Марта», «метро Площадь 1905 года». */
const PLACE_BEFORE =
  /(?<![а-яa-z])(?:улиц[аеуы]|ул\.?|проспект[аеу]?|пр-?т|площад[ьи]|пл\.?|переул[а-я]+|пер\.?|бульвар[аеу]?|станци[яиюе]|имени|им\.|лет|летия) ?(?:\d{1,3}-?летия )?$/;
const PLACE_AFTER = /^ (?:road|street|st\.?|avenue|ave\.?|lane|square|close|crescent|drive|court|gardens|terrace)(?![a-z])/;
/** Parts of screens, and things that are called by a day. */
const THING_AFTER =
  /^(?:'s is the)|^, as a (?:name|word)|^ (?:widget|app|tab|view|screen|button|page|section|folder|filter|mode|label|column|field|playlist|song|album|film|game|times|express|tariff|plan|pass|club|fever|coupon|voucher|code|discount|promo|newsletter|магазин|edition|theme|as a (?:name|word)|is (?:spelled|spelt|misspelled|written|missing from the (?:list|menu|calendar))|выпуска|рождения|модельного|постройки|года рождения|года выпуска|петрович|на немецком)(?![a-zа-я])/;
/** «Вчера магазин пропал»: no shop is called so. */
const FROM_TODAY = /^(?:вчера|сегодня|завтра|позавчера|послезавтра)$/;
/** What shows or lists days and times as such. */
const SHOWN_BEFORE =
  /(?<![a-zа-я])(?:виджет[аеу]?|widget|tab|вкладк[аеу]|кнопк[аеу]|раздел[еу]?|пункте?(?= [«"“])|starts? (?:with|on)|starting on|(?:calendar|week) (?:starts|start|begins) (?:with|on)|начинается|начало недели|называется|зовут|(?:is|are|was|app|song|file|game|tab|widget|folder|list|playlist|column|sheet|film|album|one) (?:called|named))(?: [«"“])?(?: (?:с|со|в|на))? ?[«"“]?$/;
const OF_A_CALENDAR =
  /(?<![a-zа-я])(?:calendar|week) (?:can |to |should |always )?(?:starts?|begins?|starting)|(?:календар[ья]|неделя|недели)[а-я ]{0,24} начина|start of the week|первый день недели/;

/** Programs that take dates apart or put them together: the days in what is told of them are examples, unless something is said to be so since then. */
const HANDLES_DATES =
  /(?<![a-zа-я])(?:(?:(?:date|time|month) ?)?picker|[a-z.]{0,40}parse[a-z]{0,40}\(|[a-z.]{0,40}format\(|strptime|strftime|rrule|locale (?:is|=)|sort(?:ing|ed|s) (?:by|as)|сортиру[а-я]+ как|возвращает|ввожу|локаль)(?![a-zа-я])/;
/** How far from a day such a program counts: a passage may be of any length. */
const FAR = 400;
/** A day by its number or its name, no span of days. */
const NAMED_DAY =
  /\d(?! ?(?:[a-z]+ )?(?:days|дн))|(?:mon|tues|wednes|thurs|fri|satur|sun|previous )day|воскресень|понедельник|вторник|сред[уы]|четверг|пятниц|суббот/;
const SINCE = /^(?:since|until|from|за|с|со|до)(?![a-zа-я])/;

/** A birthday tells who somebody is. */
const BORN = /(?:date of birth|birth ?date|(?<![a-z])born|дат[аыуе] рождения|родил(?:ся|ась))[^.!?\n\d]{0,48}$/;

/** In quotes a bare day is a title, and bare figures are a value. */
const NAME_IN_QUOTES =
  /^(?:last|past|next|последние|следующие) \d{1,3} [a-zа-я]+$|^(?!(?:within|by|in|on|at|until|shortly|soon|через|за|до|к|в|во|на|в течение|ближайш[а-я]+|(?:after|before|since) the|после)(?![a-zа-я]))[^\d]+$/;
const DATA_IN_QUOTES = /^[\d\s.:/tz+-]+$|(?:ago|назад)$/;

/** «на улице ночью» is no street. */
const isInAPlace = (words: string, before: string): boolean => PLACE_BEFORE.test(before) && !PART_ALONE.test(words);
const PART_ALONE = /^(?:ночью|днем|утром|вечером)$/;

/** Whether words for a day are a name here, or what a screen shows: the song "Yesterday", 22 May Street, a week that starts on Sunday. */
export function isNameNotDate({ start, end }: Span, plain: string): boolean {
  const before = plain.slice(Math.max(0, start - 36), start);
  const after = plain.slice(end, end + 30);
  const words = plain.slice(start, end);
  if (/[«"“„'`]$/.test(before) && /^[.!?]?[»"”'`]/.test(after) && (NAME_IN_QUOTES.test(words) || DATA_IN_QUOTES.test(words))) return true;
  if (after.includes('`') && /\d/.test(words) && (plain.slice(0, start).split('`').length & 1) === 0) return true;
  if (BORN.test(plain.slice(Math.max(0, start - 70), start)) && /\d/.test(plain.slice(start, end))) return true;
  if (NAMED_DAY.test(words) && !SINCE.test(words) && HANDLES_DATES.test(plain.slice(Math.max(0, start - FAR), end + FAR))) return true;
  if (isInAPlace(words, before) || PLACE_AFTER.test(after) || (THING_AFTER.test(after) && !(FROM_TODAY.test(words) && after.startsWith(' магазин'))))
    return true;
  return (
    SHOWN_BEFORE.test(before) ||
    (/monday|sunday|понедельник|воскресень/.test(plain.slice(start, end)) && OF_A_CALENDAR.test(plain.slice(Math.max(0, start - 80), end + 60)))
  );
}
