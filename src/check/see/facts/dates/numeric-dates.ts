import { wholeWords } from '../whole-words.ts';
import { daysBetween, isoDay, isoMonth } from './calendar.ts';
import { type DateForm, dayOfYear } from './date-form.ts';
import type { Setting } from './setting.ts';
import { BEFORE_DATE } from './weekday-names.ts';

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

/** Days and months in figures, with their year. */
export const WHOLE_DATES: readonly DateForm[] = [
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
];

/** Days and months in figures, without a year. */
export const SHORT_DATES: readonly DateForm[] = [
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
];
