import { wholeWords } from '../whole-words.ts';
import { daysBetween, isoDay, isoMonth } from './calendar.ts';
import { type DateForm, dayOfMonth, dayOfYear, isAhead, isPast, type Setting } from './date-form.ts';
import { MONTH, MONTH_BEGINNINGS, monthOf } from './month-names.ts';
import { ORDINAL, ordinalOf, RUSSIAN_ORDINAL } from './ordinal-words.ts';
import { SHORT_WEEKDAY, WEEKDAY, WEEKDAY_BEGINNINGS } from './weekday-names.ts';

const BEFORE_DATE = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})[.,]{0,2} {1,2})?`;
const YEAR = "(?:'?((?:19|20)\\d\\d)(?! ?:\\d)(?: ?(?:года|году|год|г)\\.?(?![a-zа-я]))?)";
const THIS_YEAR = '(?: (?:сего года|с\\. ?г\\.|этого года|this year))?';

/** Words after which 22.11 is a day. */
const DAY_FOLLOWS =
  /(?:^|[^a-zа-я\d])(?:с|со|до|от|к|на|за|по|после|около|дата|даты|сегодня|вчера|завтра|дня|заказа|on|since|from|by|until|till|through|dated?|before|after|as of|of|пн|вт|ср|чт|пт|сб|вс|and|и|(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-я]{0,2})[,:]? ?\(?$/;
/** Words after which it is none. */
const NUMBER_FOLLOWS =
  /(?:верси[а-я]{1,2}|version|верс\.|v|build|сборк[аи]|прошивк[а-я]{1,2}|firmware|release|п\.|пп\.|пункт[а-я]{0,2}|section|раздел[а-я]{0,2}|статьи|ст\.|driver|драйвер[а-я]{0,2}|windows|ios|android|андроид|ubuntu|macos|python|node|chrome|firefox|сумм[аеуы]|цен[аеуы]|стоит|стоило|баланс[еу]?|показыва[а-я]+|costs?|amount|price|balance|shows?) ?$/;
const UNIT_FOLLOWS =
  /^ ?(?:%|руб|р\.|₽|\$|€|£|кг|г(?![а-я.])|гб|мб|gb|mb|kb|см|мм|км|м(?![а-я])|cm|mm|km|kg|мин|min|час|hours?|сек|sec|сут|дн|days?|недел|weeks?|раз|times?|дюйм|inch|gh?z|ггц|вт(?![а-я])|v(?![a-z])|mbps|мбит|x ?\d|usd|eur|евро|долл|тонн|литр|вместо|instead of|тыс|млн|балл|звезд|stars?)/;

function shortDate(day: string, month: string, year: string, setting: Setting): string | undefined {
  const whole = year.length === 2 ? 2000 + Number(year) : year ? Number(year) : undefined;
  return dayOfYear(Number(day), Number(month), whole, setting);
}

/** 11/25 or 25/11: where both may be, the one that was last. */
function nearest(first: string, second: string, setting: Setting): string | undefined {
  const { today } = setting;
  const days = [shortDate(first, second, '', setting), shortDate(second, first, '', setting)].filter((day) => day !== undefined);
  return days.find((day) => day <= isoDay(today) && day >= isoMonth(today.year, today.month - 2)) ?? days[0];
}

/** Whether what stands around two numbers lets them be a day and a month without a year. */
function isShortDate({ plain, start, end }: Setting): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (NUMBER_FOLLOWS.test(before) || UNIT_FOLLOWS.test(plain.slice(end, end + 10)) || /[$€£₽]$/.test(before)) return false;
  if (/[а-я]/.test(plain) && /\.(?:0[1-9]|1[0-2])\.?$/.test(plain.slice(start, end))) return true;
  return (
    DAY_FOLLOWS.test(before) ||
    /^[\s>*•-]*$/.test(before) ||
    (/^\d\d\/\d\d$/.test(plain.slice(start, end)) &&
      /(?:[a-z]{2,}ed|came|back|sent|bought|due|got|заказал[аи]?|оплатил[аи]?|купил[аи]?|пришел|пришла) $/.test(before)) ||
    (/[(—–,;:] ?$/.test(before) && /[/а-я]/.test(plain)) ||
    /^,? ?(?:в |at )?\d{1,2}:\d\d/.test(plain.slice(end, end + 12))
  );
}

/** Numbers with a point are rather versions, but for days of these weeks, and such as are written as days are. */
function isLikelyDay(whole: string, first: string, second: string, setting: Setting): boolean {
  const { plain, start, today } = setting;
  const before = plain.slice(Math.max(0, start - 12), start);
  const value = shortDate(first, second, '', setting);
  if (value === undefined) return false;
  const away = daysBetween(today, { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8)) });
  const isNear = away > -76 && away < 46;
  if (!/[а-я]/.test(plain)) return isNear && first.length === 2 && second.length === 2;
  return first.length === 2 || isNear
    ? !/(?<![а-я])(?:в|для|на) (?:\d[\d.]* и )?$/.test(before) || first.length === 2 || /\.$/.test(whole)
    : /(?<![а-я])(?:с|со|до|от|к|ко) $/.test(before);
}

/** Months that are nothing else and nobody's name. */
const BARE =
  /^(?:january|february|july|september|october|november|december|январ[ья]|феврал[ья]|апрел[ья]|июн[ья]|июл[ья]|август|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])$/;

/** A day by its number; of "the 15th of each month" nobody can tell which. */
function dayNumbered(day: number, setting: Setting): string | undefined {
  return /^ (?:of (?:each|every|the)|кажд)/.test(setting.plain.slice(setting.end, setting.end + 10)) ? '' : dayOfMonth(day, setting);
}

const RUSSIAN_FOLLOWS =
  '(?= ?(?:$|[.,;!?)\\u0000—–]|(?:и|в|на|с|по|я|мы|вы|он|она|не|но|а|мне|утром|вечером|днем|ночью|уже|этого|сего|нет|был[аио]?|обещали|[а-я]{3,12}(?:л|ла|ли|лось|лась|лись))(?![а-я])))';

/** Days that are written out in the calendar's own terms. */
export const WRITTEN_FORMS: readonly DateForm[] = [
  {
    needs: '0000',
    pattern: wholeWords('((?:19|20)\\d\\d-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d{1,9})?(?:z| ?[+-]\\d\\d:?\\d\\d)?'),
    read: ([, day = '', time = '']) => `${day}T${time}`,
  },
  {
    // The month to which a card is valid.
    needs: 'exp val дей сро год',
    pattern: wholeWords(
      '(?:(?:exp(?:ir[a-z]{1,5})?|valid)(?: date)?[.:]? (?:(?:until|till|thru|on|to) )?|(?:действ[а-я]{1,8}|срок(?: действия)?(?: карты)?|годна)(?: до)? )(0[1-9]|1[0-2])/(\\d\\d)(?![\\d/])',
    ),
    read: ([, month = '', year = ''], { plain, start, end }) =>
      /\d{4} ?\d{4}|cvv|cvc|(?:code|код) \d{3}/.test(plain.slice(Math.max(0, start - 60), end + 40)) ? undefined : `20${year}-${month}`,
  },
  {
    // The first ones of «3, 11 и 19 ноября»
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(`(\\d{1,2})(?=(?:, \\d{1,2}){0,5},? (?:and|и|or|или) \\d{1,2}(?:st|nd|rd|th|-?го|-?е)? (${MONTH})(?![a-zа-я]))`),
    read: ([, day = '', month = ''], setting) => dayOfYear(Number(day), monthOf(month), undefined, setting),
  },
  {
    // 2026-11-22, 2026/11/22, 2026.11.22
    needs: '0.0',
    pattern: wholeWords('((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?![.-]\\d)'),
    read: ([, year = '', , month = '', day = ''], setting) =>
      NUMBER_FOLLOWS.test(setting.plain.slice(Math.max(0, setting.start - 24), setting.start))
        ? undefined
        : dayOfYear(Number(day), Number(month), Number(year), setting),
  },
  {
    // 22.11.2026, 22/11/26, 22-11-2026
    needs: '0.0',
    pattern: wholeWords(
      `${BEFORE_DATE}(?<!\\d[.,/:-])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?: ?(?:года|г)(?![a-zа-я])\\.?)?(?![./-]\\d)`,
    ),
    read: ([whole = '', first = '', mark, second = '', year = ''], setting) => {
      const before = setting.plain.slice(Math.max(0, setting.start - 24), setting.start);
      if (
        NUMBER_FOLLOWS.test(before) ||
        (year.length === 2 && (mark === '-' || (mark === '.' && second.length < 2) || (Number(year) < 15 && !DAY_FOLLOWS.test(before))))
      )
        return undefined;
      if (/\d$/.test(before) || (/^\d{1,2}-/.test(whole) && year.length === 2)) return undefined;
      return shortDate(first, second, year, setting) ?? (mark === '/' ? shortDate(second, first, year, setting) : undefined);
    },
  },
  {
    // 22 November 2026, «22-го ноября», 3rd of May; "20–22 November" is its first day.
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}(?:the )?(\\d{1,2})(?:-?(?:го|ого|е|ое|му|st|nd|rd|th))?(?: ?[-–—] ?\\d{1,2}(?:-?(?:го|е|st|nd|rd|th))?|(?:,? (?:и|and|or|или) \\d{1,2}))?(?: числа)?(?: of)?[ -]{1,2}${MONTH.replace('(?:', '(')}(?![a-zа-я])\\.?(?:,?[ -]${YEAR})?${THIS_YEAR}`,
    ),
    read: ([, day = '', month = '', year = ''], setting) => dayOfYear(Number(day), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // Nov 22, November 22nd, 2026
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}${MONTH.replace('(?:', '(')}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d|:\\d|[ap]m)(?:,? ${YEAR})?`,
    ),
    read: ([whole = '', month = '', day = '', year = ''], setting) =>
      /[а-я]/.test(whole) || (/^may \d+$/.test(whole) && !/^May/.test(setting.text.slice(setting.start)))
        ? undefined
        : dayOfYear(Number(day), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // "the twenty-second of November", «двадцать второго ноября»
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `${BEFORE_DATE}(?:(?:с|со|до|к|ко|на|от|on|by|since|until) )?(?:the )?(${ORDINAL}|${RUSSIAN_ORDINAL})(?: of)? ${MONTH.replace('(?:', '(')}(?![a-zа-я])(?: ${YEAR})?`,
    ),
    read: ([, words = '', month = '', year = ''], setting) => dayOfYear(ordinalOf(words), monthOf(month), year ? Number(year) : undefined, setting),
  },
  {
    // "November the twenty-second"
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(`${MONTH.replace('(?:', '(')} the (${ORDINAL})`),
    read: ([, month = '', words = ''], setting) => dayOfYear(ordinalOf(words), monthOf(month), undefined, setting),
  },
  {
    // «в пятницу 13-го», "Friday the 13th"
    needs: WEEKDAY_BEGINNINGS,
    pattern: wholeWords(
      `(?:(?:в|во|с|до|к|на|on|since|by|until) )?${WEEKDAY},? (?:the )?(\\d{1,2})(?:-?го|-?е|st|nd|rd|th)(?: числа)?(?! (?:of )?${MONTH})`,
    ),
    read: ([, day = ''], setting) => (Number(day) < 1 || Number(day) > 31 ? undefined : dayNumbered(Number(day), setting)),
  },
  {
    // «пятнадцатого числа», «к двадцатому», "on the twentieth"
    needs: 'чис пер пят шес сед сем вос дев дес оди две два три тре чет fir sec thi fou fif six sev eig nin ten ele twe thi',
    pattern: wholeWords(
      `(${RUSSIAN_ORDINAL}) числ[ауо]|(?:(?<=(?:стартует|начинается|начн[а-я]+|приходит|прид[а-я]+|плачу|оплата|платеж|договору|зарплата|пенсия|соревнования|экзамен|сдавать|приеду|приед[а-я]+) )|(?:до|с|раньше|после) )(${RUSSIAN_ORDINAL})(?= ?(?:$|[.,;!?)]))|(?:(?:с|до|к|ко|от|после|на|сегодня|сегодня уже) )?((?:(?:двадцать |тридцать )[а-я]{4,7}|(?:десят|[а-я]{4,8}надцат|двадцат|тридцат))(?:ого|ьего|ому|ьему|ое))${RUSSIAN_FOLLOWS}|(?:on|by|since|until|till|before|after|from) the (${ORDINAL})(?= ?(?:$|[.,;!?]|(?:and|but|i|we|it|at|from|is|was)(?![a-z])))`,
    ),
    read: ([, dated = '', due = '', alone = '', english = ''], setting) => {
      const day = ordinalOf(dated || due || alone || english);
      return day < 1 || day > 31 || (english && day < 4 && !/^,|^\.? ?$/.test(setting.plain.slice(setting.end, setting.end + 2)))
        ? undefined
        : dayNumbered(day, setting);
    },
  },
  {
    // Christmas Eve, New Year's Eve
    needs: 'chr new',
    pattern: wholeWords("(?:(?:on|for|by|before|until|since) )?(?:(christmas)|new year'?s) (?:eve|(day))"),
    read: ([, christmas, day], setting) =>
      christmas
        ? dayOfYear(day ? 25 : 24, 12, undefined, setting)
        : day
          ? dayOfYear(1, 1, undefined, setting)
          : dayOfYear(31, 12, undefined, setting),
  },
  {
    // 22.11, 1.12., 24/11
    needs: '0.0',
    pattern: wholeWords(`${BEFORE_DATE}(?<!\\d[.,/:-])(\\d{1,2})([./])(\\d{1,2})(?![./-]?\\d|,\\d)\\.?`),
    read: ([whole = '', first = '', mark, second = ''], setting) => {
      if (!/^[a-zа-я]/.test(whole) && !isShortDate(setting)) return undefined;
      if (mark === '.' && second.length === 1 && !/\.$/.test(whole)) return undefined;
      if (mark === '.' && !isLikelyDay(whole, first, second, setting)) return undefined;
      if (mark === '/' && (first.length + second.length < 3 || /^(?:24\/7|50\/50)$/.test(whole))) return undefined;
      if (/cvv|cvc|кар[дт]|card/.test(setting.plain.slice(Math.max(0, setting.start - 60), setting.end + 30)) && mark === '/') return undefined;
      return mark === '/' ? nearest(first, second, setting) : shortDate(first, second, '', setting);
    },
  },
  {
    // March of last year, «в октябре», «за октябрь 2025», in June, until October
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `(?:(в|за|с|со|до|к|на|по|от|от|начал[аоеу]|середин[аеуы]|data of|of|my|your|the|(?:last|first) week of|конц[аеу]|конец|in|since|until|till|from|for|by|back to|during|early|late|mid|through|last|this|next|end of|beginning of|back in|прошл(?:ый|ого|ом)|это(?:го|м))[ -])?${MONTH.replace('(?:', '(')}(?![a-zа-я])\\.?(?:,? (?:of )?(?:${YEAR}|(прошлого года|прошлым годом|last year)|(?:этого года|this year)))?`,
    ),
    read: ([, before = '', month = '', year = '', last = ''], setting) => {
      const stands = setting.text.slice(setting.start, setting.end);
      // A day that the calendar has not: "the 31st of February".
      if (
        /(?<!\d)(?:29|3[01])(?:st|th|-?го)?(?: of)? $/.test(
          setting.plain.slice(Math.max(0, setting.start - 9), setting.start + (before === 'of' ? 3 : 0)),
        )
      )
        return undefined;
      if (!before && !year && !last && !(BARE.test(month) && (/[а-я]/.test(month) || /^[A-Z]/.test(stands)))) return undefined;
      if (before === 'the' && /^(?:march|may|mar)$/.test(month)) return undefined;
      // "may" and "march" are words as well.
      if (
        /^(?:may|mar|march|jan|sep|dec|oct)$/.test(month) &&
        !(/^(?:in|since|until|last|early|late|mid)$/.test(before) && /^ma/.test(month)) &&
        !new RegExp(month[0]?.toUpperCase() + month.slice(1)).test(stands)
      )
        return undefined;
      if (/^(?:май|мая|мае|маю|маем)$/.test(month) && !before && !year) return undefined;
      const number = monthOf(month);
      const { today } = setting;
      if (year) return isoMonth(Number(year), number);
      if (last) return isoMonth(today.year - 1, number);
      const ahead =
        (isAhead(setting) ||
          /^(?:by|next|к|до)$/.test(before) ||
          (/^(?:for|на)$/.test(before) && !isPast(setting) && !/(?:выписк|отчет|statement|report|bill|fee|paid|счет)/.test(setting.plain)) ||
          (number !== today.month &&
            (number - today.month + 12) % 12 < 5 &&
            !isPast(setting) &&
            !/^(?:last|since|from|за|с|со|по|of|my|your|the|прошл[а-я]*)$/.test(before)) ||
          (number === (today.month % 12) + 1 && !/^(?:last|since|from|с|со|прошл[а-я]*)$/.test(before))) &&
        !(/^(?:until|till|до)$/.test(before) && isPast(setting));
      return isoMonth(today.year + (ahead ? (number < today.month ? 1 : 0) : number > today.month ? -1 : 0), number);
    },
  },
  {
    // since 2014, «в 2024 году»
    needs: '0000',
    pattern: wholeWords(
      `(?:(с|со|в|до|от|за|летом|зимой|весной|осенью|since|in|from|until|before|back in|around|of|than|built|dated|summer|winter|spring|autumn|fall)(?: the)? )((?:19|20)\\d\\d)(?![.,:/-]\\d|[-–]х)((?:-?го|-?м)? ?(?:года|году|год|гг?(?![a-zа-я])\\.?)|-?[мй](?![а-я])|-го)?`,
    ),
    read: ([, before = '', year = '', word = ''], { plain, end }) => {
      if (/^(?:of|than)$/.test(before) && !/^ ?(?:$|[.,;!?)]| (?:in|and|again|from|on|at|to)(?![a-z]))/.test(plain.slice(end, end + 7)))
        return undefined;
      if (
        /^(?:to|from|until|till|around|before|after)$/.test(before) &&
        /^ ?[a-z]{3,}/.test(plain.slice(end, end + 8)) &&
        !/^ (?:and|i|we|when|but)(?![a-z])/.test(plain.slice(end, end + 8))
      )
        return undefined;
      if (
        !word &&
        /^ ?(?:руб|р\.|₽|шт|кг|м(?![а-я])|usd|eur|items|people|px|mah|files|rows|emails|mails|messages|photos|records|lines|[а-я]{3,})/.test(
          plain.slice(end, end + 9),
        ) &&
        !/^ (?:and|i|we|when|but|году?|года|year|и|я|мы|но)(?![a-zа-я])/.test(plain.slice(end, end + 8))
      )
        return undefined;
      return /^[а-я]/.test(before) && !word && !/^(?:с|летом|зимой|весной|осенью)$/.test(before) ? undefined : year;
    },
  },
  {
    needs: '0000',
    pattern: wholeWords('((?:19|20)\\d\\d)(?:-?го|-?м)? (?:года|году)'),
    read: ([, year = ''], { plain, start, end }) =>
      /(?:издани[а-я]|машин[а-я]|модел[а-я]|телевизор|автомобиль|игр[аыу]|верси[а-я]|выпуск[а-я]?|кодекс[а-я]?) $/.test(
        plain.slice(Math.max(0, start - 14), start),
      ) || /^ (?:выпуска|издания|постройки|сборки|рождения)/.test(plain.slice(end, end + 11))
        ? undefined
        : year,
  },
  {
    // the 13th, on the 1st
    needs: 'st nd rd th',
    pattern: wholeWords(
      '(?:on|since|by|until|till|before|after) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of (?!this|last|the month|every|each)|floor|line|page|row|try|attempt|time|screen|day|hole|step|item|level|one|go|run|call|click|night|request|iteration|place|edition|century|birthday|generation|gen|grade|hour|minute|week|month|year|and \\d+(?:st|nd|rd|th) (?!of)[a-z])|[-/])(?: of (?:this|last) month)?|(?:of |from |around |for )?the (\\d{1,2})(?:st|nd|rd|th)(?: of (?:this|last) month)?(?= ?(?:$|[.,;:!?)\\u0000—–-]|(?:and|of this month|i|we|but|or|at|it|is|when|to|for|because|so|still|the|inst|from|your|my|our|he|she|they|you|that|while|then|since|after|before|until|was|has|had|did|nothing|no|not|never|please|around|about|morning|evening|afternoon|this|last|as|with)(?![a-z])))',
    ),
    read: ([whole = '', dated = '', alone = ''], setting) => {
      const day = dated || alone;
      return /^the/.test(whole) &&
        Number(day) < 4 &&
        !/(?:now|today|it's|it is) $/.test(setting.plain.slice(Math.max(0, setting.start - 9), setting.start))
        ? undefined
        : dayNumbered(Number(day), setting);
    },
  },
  {
    needs: 'го ого е ое му ому чис',
    pattern: wholeWords(
      '(?:с|до|к|на|от|после|около|по) (\\d{1,2})-?(?:го|ого|е|ое|му|ому)(?: числ[аоу])?(?! ?(?:этаж|подъезд|дом|поколени|класс|уров|раз|разряд|курс|созыва|мест|пункт|шаг|абзац|сезон|уровн|тура|канал|порт|слот|кабинет|разъем))',
    ),
    read: ([, day = ''], setting) => (Number(day) < 1 || Number(day) > 31 ? undefined : dayNumbered(Number(day), setting)),
  },
  {
    // «26-го», «сегодня 29-е», «к 5-му», «22 числа»
    needs: 'го ого е ое му ому х ых чис',
    pattern: wholeWords(
      '(?:(?:с|до|к|на|от|после|около|по) )?(\\d{1,2})(?:-?(?:го|ого|е|ое|му|ому)(?: числ[аоу])?|-?(?:ых|х)? числ[аоуе]х?)(?= ?(?:$|[.,;:!?)\\u0000—–]|- |(?:и|в|на|с|по|я|мы|вы|он|она|они|не|но|а|до|мне|утром|вечером|днем|ночью|статус|все|уже|этого|сего|ноября|прошл[а-я]+|еще|у|нет|нет|был[аио]?|должн[аоы]|обещали|вечера|утра|ночи|зарплат[а-я]+|[а-я]{3,12}(?:л|ла|ло|ли|лся|лась|лось|лись|но))(?![а-я])))',
    ),
    read: ([whole = '', day = ''], setting) => {
      if (Number(day) < 1 || Number(day) > 31) return undefined;
      const named =
        /^[а-я]|числ/.test(whole) ||
        /(?:сегодня|завтра|вчера|уже|было|и)[ —-]{1,3}$/.test(setting.plain.slice(Math.max(0, setting.start - 10), setting.start));
      const ends = /го(?: числа)?$/.test(whole) && /^ ?(?:$|[.,;!?)])/.test(setting.plain.slice(setting.end, setting.end + 2));
      return named || ends || Number(day) > 9 ? dayNumbered(Number(day), setting) : undefined;
    },
  },
  {
    needs: 'ква q qua',
    pattern: wholeWords(
      '(?:за |в |на |iii? |iv |i |q)?(?:\\d|iv|i{1,3}|перв[а-я]{2,3}|втор[а-я]{2,3}|треть[а-я]{1,3}|четверт[а-я]{2,3}|прошл[а-я]{2,3}|следующ[а-я]{2,3}|эт[а-я]{1,3})(?:-?й|-?м|-?го)? квартал[аеу]?|q[1-4] (?:of )?20\\d\\d|(?:in|during|by|for|since|until|end of) q[1-4]|(?:in |by |for |since )?(?:last|next|this|the (?:last|next|first|second|third|fourth)) quarter(?! (?:of an hour|final|inch|past|to))',
    ),
    read: () => '',
  },
];
