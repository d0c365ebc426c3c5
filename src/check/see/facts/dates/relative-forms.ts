import { daysLater } from '../../../../moments/relative-day.ts';
import { wholeWords } from '../whole-words.ts';
import { isoDay, isoMonth, isoTime, type Today, weekdayOf } from './calendar.ts';
import { type DateForm, dayOfWeek, isAhead, isPast, type Setting } from './date-form.ts';
import { isAge, isRate, isTenure, isTerm } from './measures.ts';
import { monthOf } from './month-names.ts';
import { COUNT, countOf, SOME } from './number-words.ts';
import { SHORT_WEEKDAY, SHORT_WEEKDAYS, WEEKDAY, WEEKDAY_BEGINNINGS, weekdayNumber } from './weekday-names.ts';

const PART_OF_DAY =
  '(?:(?:,? (?:рано|поздно|late|early|в|in the|about|около))? (?:утром|днем|вечером|ночью|morning|afternoon|evening|night|noon|at night|lunchtime|с утра|к вечеру|под вечер|после обеда|в обед))?';

/** «в пятницу с утра» is the Friday's morning. */
const DAY_BEFORE = new RegExp(`${WEEKDAY} $`);

/** Days that are named from today, in days. */
const NAMED: readonly (readonly [words: string, days: number, needs: string])[] = [
  ['(?:the )?day before yesterday|позавчера|позавчерашн[а-я]+', -2, 'day bef поз'],
  ['yesterdays?|yest(?:eday|urday|erdy)|вчера|last night|вчерас[ья]|вчерашн[а-я]+|yday|vchera', -1, 'yes вче las yda vch'],
  [
    `todays?|tonight|tonite|earlier today|since (?:the )?(?:early )?morning|сегодня-завтра|сегодня(?:,? (?:же |уже |ведь )?${WEEKDAY})?|this (?:morning|afternoon|evening)|сегодняшн[а-я]+|segodnya|с утра|с вечера|this mornin|(?:этим|нынешним) утром|этой ночью|с самого утра`,
    0,
    'tod ton ear mor сег mor aft eve утр веч ноч seg',
  ],
  ['tomorrows?|tom+or+ow|завтра|завтрашн[а-я]+|tmr|tmrw|zavtra', 1, 'tom зав tmr zav'],
  ['(?:the )?day after tomorrow|послезавтра', 2, 'day aft пос'],
];

const UNITS: readonly (readonly [stem: RegExp, unit: 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'hour' | 'minute'])[] = [
  [/^(?:day|night|дн|день|сут|ноч)/, 'day'],
  [/^(?:week|недел)/, 'week'],
  [/^fortnight/, 'fortnight'],
  [/^(?:month|месяц|мес)/, 'month'],
  [/^(?:year|год|лет)/, 'year'],
  [/^(?:hour|hr|час)/, 'hour'],
  [/^(?:min|мин)/, 'minute'],
];
const UNIT =
  '(ноч[ьи]|ночей|дня|дней|день|дн|сутки|суток|недел[юяьие]|месяц(?:а|ев)?|мес|года?|лет|час(?:а|ов)?|минут[уы]?|мин|days?|nights?|weeks?|months?|years?|fortnights?|hours?|hrs?|minutes?|mins?)';
/** Spans that say when, not how fast. */
const LONG_UNIT = '(?:дня|дней|день|дн|сутки|суток|недел[юяьие]|недели|месяц(?:а|ев)?|мес|года?|лет)';
const LONG_UNIT_ENGLISH = '(?:days?|nights|weeks?|months?|years?|fortnights?)';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** A day so many units from today; a month or a year where the unit is one. */
function away(count: number, unit: string, today: Today): string {
  const kind = UNITS.find(([stem]) => stem.test(unit))?.[1] ?? 'day';
  const days = DAYS[kind];
  if (days !== undefined) return isoDay(daysLater(today, count * days));
  if (kind === 'month') return isoMonth(today.year, today.month + count);
  if (kind === 'year') return String(today.year + count);
  const minutes = today.hour * 60 + today.minute + count * (kind === 'hour' ? 60 : 1);
  const midnights = Math.floor(minutes / 1440);
  const left = minutes - midnights * 1440;
  return `${isoDay(daysLater(today, midnights))}T${isoTime(Math.floor(left / 60), left % 60)}`;
}

/** The capital letter tells "Sun" from "sun" and "Sat" from "sat". */
function isName({ text, start, end }: Setting, name: string): boolean {
  return new RegExp(`(?<![A-Za-z])${name[0]?.toUpperCase()}`).test(text.slice(start, end));
}

/** «среда разработки» is no day; nor, alone, most of the words that could be «среда». */
function isEnvironment(isBare: boolean, { plain, start, end }: Setting): boolean {
  if (/^ (?:разработк|выполнен|обитан|программ|исполнен|тестиров|сборк|окружен|запуск|развертыв)/.test(plain.slice(end, end + 14))) return true;
  return (
    isBare &&
    /^сред(?:ой|ы|а)$/.test(plain.slice(start, end)) &&
    !/(?:срок|это|сегодня|завтра|вчера|—|,) ?$/.test(plain.slice(Math.max(0, start - 8), start))
  );
}

/** Whether so many days or years tell when or since when, rather than how long a thing lasts. */
function isSpan(whole: string, setting: Setting): boolean {
  return !isAge(whole, setting) && !isRate(whole, setting) && !isTerm(whole, setting) && !isTenure(whole, setting);
}

/** What is paid by the month. */
const PAID = /(?:руб[а-я.]*|р\.?|₽|\d|плат[аыуе]?|оплат[а-я]+|плачу|платеж[а-я]*|подписк[а-я]+|тариф[а-я]*|стоимость|сумм[аыу]|как) (?:сразу )?$/;
/** Of what has an age: «телефону второй год», and years that are counted. */
const OF_A_THING = /(?:аппарату|телефону|компьютеру|ноутбуку|принтеру|телевизору|роутеру|сыну|дочке|дочери|ребенку|стоит|в|за|на) $/;

/** What is shown an hour earlier is shifted, and did not happen then. */
const SHOWN = /(?<![a-z])(?:shown|shows?|displayed|appears?|listed|starts?|set|off|is|are|comes?|goes?) $/;

/** Days, weeks and spans that are told from today or by the day of the week. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  {
    needs: 'bla cyb чер',
    pattern: wholeWords('(?:on |since |before |after |by |в |с |на |до )?(?:black friday|cyber monday|черн(?:ую|ой|ая) пятниц[уыа])'),
    read: ([whole = ''], { today }) => {
      const first = weekdayOf({ year: today.year, month: 11, day: 1 });
      // The day after the fourth Thursday of November.
      const friday = 1 + ((4 - first + 7) % 7) + 21 + 1;
      return isoDay(daysLater({ year: today.year, month: 11, day: friday }, /monday/.test(whole) ? 3 : 0));
    },
  },
  ...NAMED.map(
    ([words, days, needs]): DateForm => ({
      needs,
      pattern: wholeWords(`(?:(?:с|со|до|к|на|since|until|till|by|from|of|for) )?(?:${words})${PART_OF_DAY}`),
      read: ([whole = ''], { today, plain, start }) =>
        /^с (?:утра|вечера)/.test(whole) && DAY_BEFORE.test(plain.slice(Math.max(0, start - 14), start))
          ? undefined
          : /сегодня-завтра/.test(whole)
            ? ''
            : isoDay(daysLater(today, days)),
    }),
  ),
  {
    // two days ago, «пару недель назад», «неделю назад», "a month back"
    needs: 'ago наз ear bac',
    pattern: wholeWords(
      `(?:(?:about|around|almost|nearly|примерно|около|где-то|приблизительно) )?(?:(${SOME}|${COUNT}|an?|the) )?${UNIT} (?:(два|две|три|четыре|пять|шесть|семь|восемь|десять|пятнадцать|двадцать|тридцать) |как |тому |(или) (?:два|две|три) )?(?:назад|ago|earlier|back(?! to))`,
    ),
    read: ([whole = '', count = '', unit = '', behind = '', or = ''], { today, plain, start }) => {
      if (/back$/.test(whole) && !/(?:week|month|year|day)/.test(unit)) return undefined;
      if (/earlier$/.test(whole) && SHOWN.test(plain.slice(Math.max(0, start - 14), start))) return undefined;
      // «дней десять назад»: the number may stand behind what it counts.
      const said = count || behind;
      const number = said === '' || /^an?$/.test(said) ? 1 : countOf(said);
      return number === undefined || or !== '' || (said === '' && /^(?:days|weeks|months|years|hours|minutes)$/.test(unit))
        ? ''
        : away(-number, unit, today);
    },
  },
  {
    // «после субботней грозы», «октябрьское обновление»
    needs: 'вто чет пят суб вос янв фев мар апр май июн июл авг сен окт ноя дек',
    pattern: wholeWords(
      '(?:(вторничн|четвергов|пятничн|субботн|воскресн)|(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь?ск|овск))(?:ого|его|ому|ему|ой|ей|ая|яя|ое|ее|ую|юю|ый|ий|ым|им|ом|ем)(?! (?:номер|выпуск|журнал|дн[иеяй]|утр|снег|тепл|холод))',
    ),
    read: ([, day = '', month = ''], { today }) => {
      if (day) return dayOfWeek(weekdayNumber(day), today);
      const number = monthOf(month);
      return isoMonth(today.year - (number > today.month ? 1 : 0), number);
    },
  },
  {
    // two Christmases ago
    needs: 'chr sum win eas',
    pattern: wholeWords(`(${COUNT}) (christmases|easters|summers|winters) ago`),
    read: ([, count = '', feast = ''], { today }) => {
      const years = countOf(count) ?? 0;
      return /^chr/.test(feast) ? isoMonth(today.year - years, 12) : String(today.year - years);
    },
  },
  {
    // last Tuesday, «в прошлую пятницу», «до пятницы», since Monday, on Friday
    needs: WEEKDAY_BEGINNINGS,
    pattern: wholeWords(
      `(?:(?:(?:только )?(?:в|во|с|со|до|к|ко|на|от|по|после|за|не позднее|не позже|on|since|by|until|till|from|before|after|of|for|through) )?(?:the )?(?:(прошл(?:ый|ую|ое|ого|ой)|эт(?:от|у|о|ого|ой)|следующ(?:ий|ую|ее|его|ей)|ближайш(?:ий|ую|ее|его|ей)|last|this|next|past|coming|previous) )?)?(${WEEKDAY})(?:'s)?${PART_OF_DAY}(?: (last week|next week|прошлой недели|на прошлой неделе|на той неделе|на этой неделе|(?:before|after) last))?`,
    ),
    read: ([whole = '', which = '', name = '', week = ''], setting) => {
      // «среди», «среде обитания»; a plural is a habit.
      if (/^сред/.test(name) && isEnvironment(whole === name && !which, setting)) return undefined;
      if (/(?:^|[^a-z])a $/.test(setting.plain.slice(Math.max(0, setting.start - 3), setting.start))) return undefined;
      const number = weekdayNumber(name);
      const { today } = setting;
      if (/^(?:last|прошл|previous|past)/.test(which)) return dayOfWeek(number, today, { last: true });
      if (/^(?:next|следующ)/.test(which)) return isoDay(daysLater(today, 7 - weekdayOf(today) + number));
      if (/^(?:last week|прошлой|на прошлой|на той)/.test(week)) return isoDay(daysLater(today, number - weekdayOf(today) - 7));
      const ahead =
        (/^(?:by|until|till|before|through|до|к|ко|не поздн|не позж)(?![a-zа-я])/.test(whole) && !(/^до/.test(whole) && isPast(setting))) ||
        /^(?:coming|ближайш)/.test(which) ||
        isAhead(setting);
      if (whole === name && !ahead && number === weekdayOf(today)) return isoDay(today);
      return dayOfWeek(number, today, { ahead });
    },
  },
  {
    needs: SHORT_WEEKDAYS,
    pattern: wholeWords(
      `(?:(?:on|since|by|until|till|from|before|last|next|this|в|во|с|до|к) )(?:the )?(${SHORT_WEEKDAY})(?![a-zа-я])\\.?${PART_OF_DAY}`,
    ),
    read: ([whole = '', name = ''], setting) => {
      if (/^[a-z]/.test(name) && !isName(setting, name) && !/^(?:on|since|by|until|till|last|next) (?:mon|tue|wed|thu|fri)/.test(whole))
        return undefined;
      if (/^(?:вт|ср|вс|сб)$/.test(name) && !/^(?:в|с|до|к|во)/.test(whole)) return undefined;
      return dayOfWeek(weekdayNumber(name), setting.today, {
        last: /^last/.test(whole),
        ahead: /^(?:by|until|till|до|к)/.test(whole) || isAhead(setting),
      });
    },
  },
  {
    // last week, «в прошлом месяце», this year
    needs: 'wee mon yea sum win spr aut fal nig нед мес год вых лет зим осе вес',
    pattern: wholeWords(
      `(?:(?:в|во|на|с|за|до|к|from|since|until|the|by|during|over|of|end of|в конце|в начале) )?(?:(?:the )?(last|this|next|past|previous|current|прошл(?:ой|ого|ом|ым|ый|ую|ая|ое)|эт(?:ой|ого|ом|от|у)|следующ(?:ей|его|ем|ую|ий)|т(?:ой|ом|ого)|позапрошл(?:ой|ом|ого)|текущ(?:ей|его|ем)) )(week|weekend|month|year|summer|winter|spring|autumn|fall|night|недел[еюяи]|месяц[еау]?|год[ау]?|выходн(?:ые|ых)|лет[оа]м?|зим[уаыой]{1,2}|осен[ьи]ю?|весн[уаыой]{1,2})`,
    ),
    read: ([, which = '', unit = ''], { today }) => {
      const step =
        /^(?:last|past|prev|прошл|т)/.test(which) && !/^теку/.test(which)
          ? -1
          : /^(?:next|следующ)/.test(which)
            ? 1
            : /^позапрошл/.test(which)
              ? -2
              : 0;
      if (/^(?:month|месяц)/.test(unit)) return isoMonth(today.year, today.month + step);
      if (/^(?:year|год)/.test(unit)) return String(today.year + step);
      return '';
    },
  },
  {
    // «уже третий день», «вторую неделю», "the third day"
    needs: 'ден дня дню сут нед мес год сез час веч ноч вых day wee mon yea nig eve mor',
    pattern: wholeWords(
      `(?:(?:вот )?уже |вот |for (?:the|a) |пошл[аи] |идет |на |now )?(?:(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)[а-я]{1,3}|\\d{1,2}-?(?:й|е|ый|ю|ую|ий|st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|tenth) (?:подряд )?(?:день|дн[яю]|сутки|суток|недел[юяие]|месяц|год|сезон|час|вечер|ночь|выходные|day|week|month|year|(?:weekend|night|evening|morning)(?= (?:running|in a row|straight)))(?: подряд| running| in a row| straight| without)?`,
    ),
    read: ([whole = ''], { plain, start }) =>
      (/год$/.test(whole) && OF_A_THING.test(plain.slice(Math.max(0, start - 14), start))) ||
      /^(?:in|of|every|кажд[а-я]+|раз в|в) ?$/.test(plain.slice(Math.max(0, start - 7), start).trim()) ||
      /^(?:на )?перв/.test(whole)
        ? undefined
        : '',
  },
  {
    // «уже две недели», «в течение 10 дней», «за три дня», «через неделю», «недели две»
    needs: 'ден дня дне дн сут нед мес год лет',
    pattern: wholeWords(
      `(?:(?:вот )?(уже|в течение|за|через|около|почти|примерно|спустя|больше|более|меньше|целых|до|последние|ближайш[а-я]+|вот)(?: (?:последние|целых|более|больше|почти|примерно|чем))? )?(?:(?:${SOME}|${COUNT})(?: ?[-–—] ?\\d{1,2})?(?:-х|-ти|-и)? (?:с (?:половиной|лишним) )?(?:(?:рабочи[а-я]+|календарн[а-я]+|полн[а-я]+|последн[а-я]+|банковски[а-я]+) )?${LONG_UNIT}(?: подряд)?|(?:дня|дней|недели|недель|месяца|месяцев|суток|лет|года) (?:${COUNT}))`,
    ),
    read: ([whole = ''], setting) => (isSpan(whole, setting) ? '' : undefined),
  },
  {
    // «уже неделю», «за неделю», «через месяц», «весь месяц», «полгода»
    needs: 'нед мес год сут дня ден пол',
    pattern: wholeWords(
      `(?:(уже|почти|в течение|за|через|около|спустя|больше|более|целую|целый|всю|весь|вот уже) ){1,2}(?:эту )?(?:недел[юиею]{1,2}|месяц[а]?|год[а]?|сутки|суток|дня|(?<=через )день|полгода|полугода|полтора месяца|полторы недели)|(?:уже |почти |вот )(?:полгода|полмесяца)`,
    ),
    read: ([whole = ''], setting) =>
      isRate(whole, setting) ||
      (/^за (?:месяц|полгода|год)/.test(whole) && PAID.test(setting.plain.slice(Math.max(0, setting.start - 24), setting.start)))
        ? undefined
        : '',
  },
  {
    needs: 'нед мес сут год',
    pattern: wholeWords(
      '(?:уже )?недел[юи](?: (?:как|жду|ждем|прошла|прошло))|(?:месяц|неделю|год|сутки) (?:как|жду|ждем|не могу|нет|прошел)(?![а-я])',
    ),
    read: () => '',
  },
  {
    // for a week, within three days, the last two months
    needs: 'day nig wee mon yea',
    pattern: wholeWords(
      `(?:(?:for|within|in|after|over|during|almost|nearly|about|around|more than|less than|under|only|another|took|takes|lasted|since) )?(?:(?:the|about|almost|nearly|over|at least|more than|up to|less than|well over) )?(?:(?:last|past|next|first|whole|full|entire) )?(?:${SOME}|${COUNT})(?: ?[-–—to]{1,2} ?\\d{1,2})? (?:(?:more|working|business|full|whole|calendar|straight|solid|entire|long|good) )?${LONG_UNIT_ENGLISH}(?: now| running| straight| in a row)?`,
    ),
    read: ([whole = ''], setting) => (isSpan(whole, setting) ? '' : undefined),
  },
  {
    needs: 'day nig wee mon yea',
    pattern: wholeWords(
      `(?:for|within|in|after|over|almost|nearly|about|more than|took|than|the (?:last|past)|all|in under|(?:for|in) (?:over|almost|about|nearly)) (?:(?:a|an|the|the last|the past|the whole|over a|almost a|nearly a|about a|one) )?(?:(?:whole|full|good|past|last|entire) )?(?:weeks?|fortnight|months?|days|years?)(?: now)?`,
    ),
    read: ([whole = ''], setting) =>
      (/^(?:in|about|over|after|within|all|than|more than) (?:the |an? |one )?(?:weeks?|months?|years?|days)$/.test(whole) &&
        !/^all week$/.test(whole)) ||
      (/^(?:in|about|for|over|all) (?:the )?(?:day|days|years?)$/.test(whole) && !/^for (?:days|years)$/.test(whole)) ||
      !isSpan(whole, setting)
        ? undefined
        : '',
  },
  {
    // for three hours, «уже 3 часа», within 24 hours, «третий час»
    needs: 'hou hr hrs h час мин',
    pattern: wholeWords(
      `(?:for|within|after|over|in the last|in|the last|уже|вот уже|в течение|более|больше|почти|за последние|через|около|спустя) (?:(?:about|over|almost|the last|the past|nearly|at least|more than|целых|почти|около) )?(?:${SOME}|${COUNT}) (?:hours?|hrs?|h|час(?:а|ов)?)(?! (?:утра|дня|вечера|ночи))|for hours(?! a)|(?:уже )?(?:второй|третий|четвертый|пятый) час(?! ночи| дня)|for (?:an|over an|almost an) hour|(?:уже|битый|целый) час(?![а-я])|(?:вот )?уже (?:(?:${SOME}|${COUNT}) минут[уы]?|минут (?:${COUNT}))|час(?:а|ов) (?:два|три|четыре|пять|шесть|десять)`,
    ),
    read: ([whole = ''], setting) =>
      isRate(whole, setting) || (/^(?:около|через|in|after|спустя) /.test(whole) && !/^in the last/.test(whole)) ? undefined : '',
  },
  {
    needs: 'day mor eve нак дня ден дни утр ден oth wee вых chr eas tha new нов рож пас все сле дру кот кон нач сер end beg sta mid',
    pattern: wholeWords(
      "(?:on )?(?:the )?(?:next|following|other|previous) (?:day|morning|evening)|который (?:день|месяц|год)|котор(?:ую неделю|ые сутки)|(?:(?:до|к|в|с|под|на) )?(?:кон(?:ец|ц[ауе])|начал[оауе]|середин[ыеу]) (?:это(?:го|й) |следующе(?:го|й) |прошло(?:го|й) )?(?:недели|месяца|года|дня)|(?:(?:by|until|before|at|since|till|from|up to|in) )?(?:the )?(?:end|beginning|start|middle) of (?:the |this |next |last )?(?:week|month|year|day|business)(?!'s)|(?:на|за) (?:следующ(?:ий|ее)|друг(?:ой|ое)) (?:день|утро|вечер)|в (?:эту|ту|прошлую) (?:же )?ночь|в тот же день|накануне|на днях|the other day|(?:over|at|on|all) the weekend|в выходные|за выходные|на выходных|(?:around|before|after|over|since|at|by|until|for) (?:christmas|easter|thanksgiving|new year(?:'s(?: (?:eve|day))?)?)|(?:с|со|до|к|после|под|на|перед) (?:нов(?:ого|ому|ый|ым) год[ау]?м?|рождеств[аоу]м?|пасх[иеу])|все выходные",
    ),
    read: () => '',
  },
];
