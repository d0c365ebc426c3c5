import { daysLater } from '../../../../moments/day.ts';
import { wholeWords } from '../whole-words.ts';
import { isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { type DateForm, dayOfWeek } from './date-form.ts';
import { monthOf } from './month-names.ts';
import { PART_OF_DAY } from './part-of-day.ts';
import { WEEKDAY, weekdayNumber } from './weekday-names.ts';

/** «в пятницу с утра» is the Friday's morning. */
const DAY_BEFORE = new RegExp(`${WEEKDAY} $`);
/** «с вечера пятницы», «с утра 20 ноября»: so is this. */
const DAY_BEHIND = new RegExp(`^ (?:${WEEKDAY}|\\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))`);

/** Days that are named from today, in days. */
const NAMED: readonly (readonly [words: string, days: number, needs: string])[] = [
  ['(?:the )?day before yesterday|позавчера|позавчерашн[а-я]+', -2, 'day bef поз'],
  [
    'yesterdays?|yest(?:eday|urday|erdy)|вчера|last (?:ni(?:ght|te)|evening|afternoon)|вчерас[ья]|вчерашн[а-я]+(?: (?:утра|дня|вечера|ночи))?|yday|vchera',
    -1,
    'yes вче las yda vch',
  ],
  [
    `todays?|tonights?|tonite|earlier today|since (?:the )?(?:early )?morning|сегодня-завтра|сегодня(?:,? (?:же |уже |ведь )?${WEEKDAY})?|this (?:morning|aft[a-z]{1,4}oon|evening)|сегодняшн[а-я]+(?: (?:утра|дня|вечера|ночи))?|segodnya|с утра|с вечера|this mornin|(?:этим|нынешним) утром|этой ночью|с самого утра`,
    0,
    'tod ton ear mor сег mor aft eve утр веч ноч seg',
  ],
  ['tomorrows?|tom+or+ow|завтра|завтрашн[а-я]+|tmr|tmrw|zavtra', 1, 'tom зав tmr zav'],
  ['(?:the )?day after tomorrow|послезавтра', 2, 'day aft пос'],
];

/** Days with a name of their own, and what is called by a day or a month. */
export const NAMED_DAYS: readonly DateForm[] = [
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
      read: ([whole = ''], { today, plain, start, end }) =>
        /^с (?:утра|вечера)/.test(whole) &&
        (DAY_BEFORE.test(plain.slice(Math.max(0, start - 14), start)) || DAY_BEHIND.test(plain.slice(end, end + 14)))
          ? undefined
          : /сегодня-завтра/.test(whole)
            ? ''
            : isoDay(daysLater(today, days)),
    }),
  ),
  {
    // «объявление в субботний номер»
    needs: 'вто чет пят суб вос',
    pattern: wholeWords('в (?:ближайший )?(вторничн|четвергов|пятничн|субботн|воскресн)(?:ый|ий) (?:номер|выпуск)'),
    read: ([, day = ''], { today }) => dayOfWeek(weekdayNumber(day), today, { ahead: true }),
  },
  {
    // «после субботней грозы», «октябрьское обновление»
    needs: 'вто чет пят суб вос янв фев мар апр май июн июл авг сен окт ноя дек',
    pattern: wholeWords(
      '(?:(вторничн|четвергов|пятничн|субботн|воскресн)|(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь?ск|овск))(?:ого|его|ому|ему|ой|ей|ая|яя|ое|ее|ую|юю|ый|ий|ым|им|ом|ем)(?! (?:школ|номер|выпуск|журнал|дн[иеяй]|утр|снег|тепл|холод))',
    ),
    read: ([, day = '', month = ''], { today }) => {
      if (day) return dayOfWeek(weekdayNumber(day), today);
      const number = monthOf(month);
      return isoMonth(today.year - (number > today.month ? 1 : 0), number);
    },
  },
];
