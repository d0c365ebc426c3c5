import { wholeWords } from '../whole-words.ts';
import { isoMonth } from './calendar.ts';
import { type DateForm, untold } from './date-form.ts';
import { MONTH, MONTH_BEGINNINGS, monthOf } from './month-names.ts';
import { isMonthAhead } from './which-month.ts';

/** A year of this century or the last; for a pattern in plain text. */
export const YEAR = "(?:'?((?:19|20)\\d\\d)(?! ?:\\d)(?: ?(?:года|году|год|г)\\.?(?![a-zа-я]))?)";

/** Months that are nothing else and nobody's name. */
const BARE =
  /^(?:january|february|july|september|sept|october|november|december|январ[ья]|феврал[ья]|апрел[ья]|июн[ья]|июл[ья]|август|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])$/;

/** Those that are the names of people or in programs where no capital stands. */
const ALSO_NAMES = /^jul/;

/** «Ставили в 2024, договор В-88» */
const isYearAlone = (before: string, plain: string, end: number): boolean =>
  before === 'в' && /^ ?(?:$|[,;!?)]|\.(?!\d))/.test(plain.slice(end, end + 3));

/** "June's invoice" */
const IS_BILLED = /^'s (?:invoice|bill|statement|payment|rent|fee|order|salary|pay)(?![a-z])/;

/** A name before a bare year: «Илья Сомов, 2011 года», «Дастер» 2017 года. */
const MADE_OR_BORN = /(?:[а-яё»,] [А-ЯЁA-Z][а-яёa-z]+|»),? $/;

/** Months, years and quarters as a whole. */
export const MONTHS_AND_YEARS: readonly DateForm[] = [
  {
    // March of last year, «в октябре», «за октябрь 2025», in June, until October
    needs: MONTH_BEGINNINGS,
    pattern: wholeWords(
      `(?:(it's|it is|в|за|с|со|до|к|на|по|от|от|начал[аоеу]|середин[аеуы]|data of|of|my|your|the|(?:last|first) week of|конц[аеу]|конец|in|since|until|till|(?<=valid )to|before|after|from|for|by|back to|during|early|late|mid|through|last|this|next|end of|beginning of|back in|прошл(?:ый|ого|ом)|это(?:го|м))[ -])?${MONTH.replace('(?:', '(')}(?![a-zа-я])\\.?(?:,? (?:of )?(?:${YEAR}|(прошлого года|прошлым годом|last year)|(?:этого года|this year)))?`,
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
      if (
        !before &&
        !year &&
        !last &&
        !IS_BILLED.test(setting.plain.slice(setting.end, setting.end + 14)) &&
        !(BARE.test(month) && (!ALSO_NAMES.test(month) || /^[A-Z]/.test(stands)))
      )
        return undefined;
      // The name of a woman, and what a Russian writes in Latin letters behind a day.
      if (/^(?:maya|marta)$/.test(month) && !year) return undefined;
      if (before === 'the' && /^(?:march|may|mar)$/.test(month)) return undefined;
      // "may" and "march" are words as well.
      if (
        /^(?:may|mar|march|jan|sep|dec|oct)$/.test(month) &&
        !(/^(?:in|since|until|from|last|early|late|mid)$/.test(before) && /^ma/.test(month)) &&
        !new RegExp(month[0]?.toUpperCase() + month.slice(1)).test(stands)
      )
        return undefined;
      if (/^(?:май|мая|мае|маю|маем)$/.test(month) && !before && !year) return undefined;
      const number = monthOf(month);
      const { today } = setting;
      if (year) return isoMonth(Number(year), number);
      if (last) return isoMonth(today.year - 1, number);
      const ahead = isMonthAhead(before, number, setting);
      return isoMonth(today.year + (ahead ? (number < today.month ? 1 : 0) : number > today.month ? -1 : 0), number);
    },
  },
  {
    // since 2014, «в 2024 году»
    needs: '0000',
    pattern: wholeWords(
      `(?:(с|со|в|до|от|за|летом|зимой|весной|осенью|since|in|from|until|before|back in|around|of|than|built|dated|summer|winter|spring|autumn|fall|(?:in |for |to |of )?the year)(?: the)? )((?:19|20)\\d\\d)(?![.,:/-]\\d|[-–]х)((?:-?го|-?м)? ?(?:года|году|год|гг?(?![a-zа-я])\\.?)|-?[мй](?![а-я])|-го)?`,
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
        /^ ?(?:руб|р\.|₽|шт|кг|м(?![а-я])|usd|eur|ms(?![a-z])|мс(?![а-я])|sec|seconds|items|people|px|mah|files|rows|emails|mails|messages|photos|records|lines|[а-я]{3,})/.test(
          plain.slice(end, end + 9),
        ) &&
        !/^ (?:and|i|we|when|but|году?|года|year|и|я|мы|но)(?![a-zа-я])/.test(plain.slice(end, end + 8))
      )
        return undefined;
      return /^[а-я]/.test(before) && !word && !/^(?:с|летом|зимой|весной|осенью)$/.test(before) && !isYearAlone(before, plain, end)
        ? undefined
        : year;
    },
  },
  {
    needs: '0000',
    pattern: wholeWords('((?:19|20)\\d\\d)(?:-?го|-?м)? (?:года|году)'),
    read: ([, year = ''], { plain, text, start, end }) =>
      MADE_OR_BORN.test(text.slice(Math.max(0, start - 24), start)) ||
      /(?:издани[а-я]|машин[а-я]|модел[а-я]|телевизор|автомобиль|игр[аыу]|верси[а-я]|выпуск[а-я]?|кодекс[а-я]?) $/.test(
        plain.slice(Math.max(0, start - 14), start),
      ) ||
      /^ (?:выпуска|издания|постройки|сборки|рождения)/.test(plain.slice(end, end + 11))
        ? undefined
        : year,
  },
  {
    // «с восемнадцатого года», «в девяносто четвертом году»
    needs: 'год',
    pattern: wholeWords(
      '(?:с|в|до|после|от) (?:(?:две тысячи|тысяча девятьсот|двадцать|тридцать|сорок|[а-я]{3,6}десят|девяносто) )?[а-я]{1,9}(?:ов|ерт|ят|ест|ьм|вят|цат|ор|рв|ет)(?:ого|ом|ьего|ьем) (?:года|году)',
    ),
    read: untold,
  },
  {
    needs: 'ква q qua',
    pattern: wholeWords(
      '(?:за |в |на |iii? |iv |i |q)?(?:\\d|iv|i{1,3}|перв[а-я]{2,3}|втор[а-я]{2,3}|трет[а-я]{2,4}|четверт[а-я]{2,3}|прошл[а-я]{2,3}|следующ[а-я]{2,3}|эт[а-я]{1,3})(?:-?й|-?м|-?го)? квартал[аеу]?|q[1-4] (?:of )?20\\d\\d|(?:in|during|by|for|since|until|end of) q[1-4]|(?:in |by |for |since )?(?:last|next|this|the (?:last|next|first|second|third|fourth)) quarter(?! (?:of an hour|final|inch|past|to))',
    ),
    read: untold,
  },
];
